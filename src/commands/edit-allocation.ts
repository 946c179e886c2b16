import { EditAllocation, decideEditAllocation } from '#domain/sales-order/edit-allocation.ts';
import { editAllocationFacts } from '#store/facts/allocation.ts';
import { command } from './command.ts';

export const editAllocation = command('allocation.edit', {
  input: EditAllocation,
  facts: editAllocationFacts,
  decide: decideEditAllocation,
  args: (_asked, { order }) => ({ reference: order.reference })
});
