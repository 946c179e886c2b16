import { CompleteOrder, decideCompleteOrder } from '#domain/sales-order/complete-order.ts';
import { completeOrderFacts } from '#store/facts/order-move.ts';
import { command } from './command.ts';

export const completeOrder = command('order.complete', {
  input: CompleteOrder,
  facts: completeOrderFacts,
  decide: decideCompleteOrder,
  args: (_asked, { order }) => ({ reference: order.reference })
});
