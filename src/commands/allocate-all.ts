import { AllocateAll, decideAllocateAll } from '#domain/sales-order/allocate-all.ts';
import { allocateAllFacts } from '#store/facts/allocate-all.ts';
import { command } from './command.ts';

export const allocateAll = command('order.allocate-all', {
  input: AllocateAll,
  facts: allocateAllFacts,
  decide: decideAllocateAll,
  args: (_asked, { order }) => ({ reference: order.reference })
});
