import { EditOrder, decideEditOrder } from '#domain/sales-order/edit-order.ts';
import { editOrderFacts } from '#store/facts/order-header.ts';
import { command } from './command.ts';

export const editOrder = command('order.edit', {
  input: EditOrder,
  facts: editOrderFacts,
  decide: decideEditOrder,
  args: (_asked, { order }) => ({ reference: order.reference })
});
