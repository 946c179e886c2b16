import { decideSavePriceBreak, SavePriceBreak } from '#domain/part/save-price-break.ts';
import { savePriceBreakFacts } from '#store/facts/price.ts';
import { command } from './command.ts';

export const savePriceBreak = command('price-break.save', {
  input: SavePriceBreak,
  facts: savePriceBreakFacts,
  decide: decideSavePriceBreak
});
