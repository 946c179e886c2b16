import { IssueOrder, decideIssueOrder } from '#domain/sales-order/issue-order.ts';
import { orderMoveFacts } from '#store/facts/order-move.ts';
import { command } from './command.ts';

export const issueOrder = command('order.issue', {
  input: IssueOrder,
  facts: orderMoveFacts,
  decide: decideIssueOrder,
  args: (_asked, { order }) => ({ reference: order.reference })
});
