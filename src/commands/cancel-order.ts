import { CancelOrder, decideCancelOrder } from '#domain/sales-order/cancel-order.ts';
import { cancelOrderFacts } from '#store/facts/order-move.ts';
import { command } from './command.ts';

export const cancelOrder = command('order.cancel', {
  input: CancelOrder,
  facts: cancelOrderFacts,
  decide: decideCancelOrder,
  args: ({ reason }, { order, builds }) => ({
    reference: order.reference,
    reason,
    builds: builds.map(({ reference }) => reference)
  })
});
