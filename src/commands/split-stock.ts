import { decideSplitStock, SplitStock } from '#domain/stock/split-stock.ts';
import { atHandFacts } from '#store/facts/stock.ts';
import { command } from './command.ts';

export const splitStock = command('stock.split', {
  input: SplitStock,
  facts: atHandFacts,
  decide: decideSplitStock
});
