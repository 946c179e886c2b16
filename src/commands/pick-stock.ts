import { decidePickStock, PickStock } from '#domain/sales-order/pick-stock.ts';
import { pickFacts } from '#store/facts/pick.ts';
import { command } from './command.ts';

export const pickStock = command('pick.take', {
  input: PickStock,
  facts: pickFacts,
  decide: decidePickStock,
  args: (_asked, { order }) => ({ reference: order.reference })
});
