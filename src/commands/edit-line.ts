import { EditLine, decideEditLine } from '#domain/sales-order/edit-line.ts';
import { editLineFacts } from '#store/facts/order-line.ts';
import { command } from './command.ts';

export const editLine = command('line.edit', {
  input: EditLine,
  facts: editLineFacts,
  decide: decideEditLine,
  args: (_asked, { order }) => ({ reference: order.reference })
});
