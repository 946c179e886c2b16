import type { Day } from '../kernel/day.ts';
import type { BuildId, SalesOrderId } from '../kernel/ids.ts';
import { none, remainder, sum, type Quantity } from '../kernel/quantity.ts';
import type { StockItem, StockStatus } from './stock-item.ts';

/** Stock of a stock item that an open order or an active build holds. */
export interface Claim {
  /** The allocation or build allocation. */
  readonly id: string;
  readonly by:
    | { readonly kind: 'order'; readonly id: SalesOrderId; readonly reference: string }
    | { readonly kind: 'build'; readonly id: BuildId; readonly reference: string };
  readonly quantity: Quantity;
}

export const claimed = (claims: readonly Claim[]) => sum(claims.map(({ quantity }) => quantity));

/** What nobody holds of an item, never below 0 (R-A4). `claims` are all on this item. */
export const freeIn = (item: StockItem, claims: readonly Claim[]) =>
  remainder(item.quantity, claimed(claims));

/** InvenTree's available codes: 10, 50, 55, 85. */
const available: readonly StockStatus[] = ['ok', 'attention', 'damaged', 'returned'];

/** Whether stock in this state may be promised to somebody. */
export const isUsable = (status: StockStatus) => available.includes(status);

/** Why an item cannot be promised to anybody, whatever its quantity. */
export type Unavailable =
  'empty' | 'status' | 'with-customer' | 'installed' | 'consumed' | 'in-production' | 'expired';

/** Expired from the day after the expiry date on (scenario 93). */
export const isExpired = (item: Pick<StockItem, 'expiry'>, today: Day) =>
  item.expiry !== null && item.expiry < today;

export interface StockRules {
  readonly today: Day;
  readonly allowExpired: boolean;
}

/** What keeps an item from being promised, the more telling first. */
const obstacles: readonly (readonly [
  Unavailable,
  (item: StockItem, rules: StockRules) => boolean
])[] = [
  ['with-customer', (item) => item.customer !== null || item.salesOrder !== null],
  ['installed', (item) => item.belongsTo !== null],
  ['consumed', (item) => item.consumedBy !== null],
  ['in-production', (item) => item.inProduction],
  ['empty', (item) => item.quantity <= none],
  ['status', (item) => !isUsable(item.status)],
  ['expired', (item, { today, allowExpired }) => !allowExpired && isExpired(item, today)]
];

/** Why this item cannot be allocated, or nothing when it can (InvenTree's IN_STOCK_FILTER, R-K1). */
export const unavailable = (item: StockItem, rules: StockRules): Unavailable | undefined =>
  obstacles.find(([, stands]) => stands(item, rules))?.[0];

/** Whether an item counts as stock of the shop: it is here and usable, expired or not. */
export const isInStock = (item: StockItem) =>
  unavailable(item, { today: '0001-01-01' as Day, allowExpired: true }) === undefined;
