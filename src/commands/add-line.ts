import { fullName } from '#domain/part/part.ts';
import { AddLine, decideAddLine } from '#domain/sales-order/add-line.ts';
import { addLineFacts } from '#store/facts/order-line.ts';
import { command } from './command.ts';

export const addLine = command('line.add', {
  input: AddLine,
  facts: addLineFacts,
  decide: decideAddLine,
  args: ({ quantity }, { order, part }) => ({
    reference: order.reference,
    part: fullName(part),
    quantity
  })
});
