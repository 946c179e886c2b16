import { decideCountStock, CountStock } from '#domain/stock/count-stock.ts';
import { atHandFacts } from '#store/facts/stock.ts';
import { command } from './command.ts';

export const countStock = command('stock.count', {
  input: CountStock,
  facts: atHandFacts,
  decide: decideCountStock
});
