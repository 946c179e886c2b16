import { AllocateMany, decideAllocateMany } from '#domain/sales-order/allocate-many.ts';
import { allocateManyFacts } from '#store/facts/allocate-many.ts';
import { command } from './command.ts';

export const allocateMany = command('order.allocate-stock', {
  input: AllocateMany,
  facts: allocateManyFacts,
  decide: decideAllocateMany
});
