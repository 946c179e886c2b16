import type { StockItemRecord } from '../stock/stock-item.ts';

type Whereabouts = Pick<StockItemRecord, 'customer' | 'salesOrder' | 'consumedBy' | 'belongsTo'>;

/** Whether a stock item is no longer the shop's to give: sent, used up or built in, with all it holds. */
export const hasLeft = ({ customer, salesOrder, consumedBy, belongsTo }: Whereabouts) =>
  [customer, salesOrder, consumedBy, belongsTo].some((holder) => (holder ?? null) !== null);
