import { decideReplanOrder, ReplanOrder } from '#domain/sales-order/replan-order.ts';
import { replanOrderFacts } from '#store/facts/replan-order.ts';
import { command } from './command.ts';

export const replanOrder = command('order.replan', {
  input: ReplanOrder,
  facts: replanOrderFacts,
  decide: decideReplanOrder,
  args: (_asked, { edit }) => ({ reference: edit.order.reference })
});
