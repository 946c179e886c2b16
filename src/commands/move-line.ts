import { MoveLine, decideMoveLine } from '#domain/sales-order/move-line.ts';
import { moveLineFacts } from '#store/facts/order-line.ts';
import { command } from './command.ts';

export const moveLine = command('line.move', {
  input: MoveLine,
  facts: moveLineFacts,
  decide: decideMoveLine,
  args: (_asked, { order }) => ({ reference: order.reference })
});
