import { RemoveLine, decideRemoveLine } from '#domain/sales-order/remove-line.ts';
import { removeLineFacts } from '#store/facts/order-line.ts';
import { command } from './command.ts';

export const removeLine = command('line.remove', {
  input: RemoveLine,
  facts: removeLineFacts,
  decide: decideRemoveLine,
  args: (_asked, { order }) => ({ reference: order.reference })
});
