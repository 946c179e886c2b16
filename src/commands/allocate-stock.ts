import { AllocateStock, decideAllocateStock } from '#domain/sales-order/allocate-stock.ts';
import { allocateStockFacts } from '#store/facts/allocate-stock.ts';
import { command } from './command.ts';

export const allocateStock = command('order.allocate', {
  input: AllocateStock,
  facts: allocateStockFacts,
  decide: decideAllocateStock
});
