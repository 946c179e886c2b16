import { decideRemovePriceBreak, RemovePriceBreak } from '#domain/part/remove-price-break.ts';
import { removePriceBreakFacts } from '#store/facts/price.ts';
import { command } from './command.ts';

export const removePriceBreak = command('price-break.remove', {
  input: RemovePriceBreak,
  facts: removePriceBreakFacts,
  decide: decideRemovePriceBreak
});
