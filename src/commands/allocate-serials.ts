import { AllocateSerials, decideAllocateSerials } from '#domain/sales-order/allocate-serials.ts';
import { allocateSerialsFacts } from '#store/facts/allocate-serials.ts';
import { command } from './command.ts';

export const allocateSerials = command('order.allocate-serials', {
  input: AllocateSerials,
  facts: allocateSerialsFacts,
  decide: decideAllocateSerials,
  args: ({ serials }, { order }) => ({ reference: order.reference, serials })
});
