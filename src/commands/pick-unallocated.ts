import { AllocateStock } from '#domain/sales-order/allocate-stock.ts';
import { decidePickUnallocated } from '#domain/sales-order/pick-unallocated.ts';
import { allocateStockFacts } from '#store/facts/allocate-stock.ts';
import { command } from './command.ts';

export const pickUnallocated = command('pick.add', {
  input: AllocateStock,
  facts: allocateStockFacts,
  decide: decidePickUnallocated
});
