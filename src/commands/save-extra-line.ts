import { SaveExtraLine, decideSaveExtraLine } from '#domain/sales-order/save-extra-line.ts';
import { saveExtraLineFacts } from '#store/facts/order-line.ts';
import { command } from './command.ts';

export const saveExtraLine = command('extra-line.save', {
  input: SaveExtraLine,
  facts: saveExtraLineFacts,
  decide: decideSaveExtraLine,
  args: ({ description }, { order }) => ({ reference: order.reference, description })
});
