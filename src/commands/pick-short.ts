import { decidePickShort, PickShort } from '#domain/sales-order/pick-short.ts';
import { pickFacts } from '#store/facts/pick.ts';
import { command } from './command.ts';

export const pickShort = command('pick.short', {
  input: PickShort,
  facts: pickFacts,
  decide: decidePickShort,
  args: ({ reason }, { order }) => ({ reference: order.reference, reason })
});
