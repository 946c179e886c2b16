import { HoldOrder, decideHoldOrder } from '#domain/sales-order/hold-order.ts';
import { orderMoveFacts } from '#store/facts/order-move.ts';
import { command } from './command.ts';

export const holdOrder = command('order.hold', {
  input: HoldOrder,
  facts: orderMoveFacts,
  decide: decideHoldOrder,
  args: (_asked, { order }) => ({ reference: order.reference })
});
