import { RemoveExtraLine, decideRemoveExtraLine } from '#domain/sales-order/remove-extra-line.ts';
import { removeExtraLineFacts } from '#store/facts/order-line.ts';
import { command } from './command.ts';

export const removeExtraLine = command('extra-line.remove', {
  input: RemoveExtraLine,
  facts: removeExtraLineFacts,
  decide: decideRemoveExtraLine,
  args: (_asked, { order }) => ({ reference: order.reference })
});
