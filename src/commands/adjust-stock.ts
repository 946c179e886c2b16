import { decideAdjustStock, AdjustStock } from '#domain/stock/adjust-stock.ts';
import { atHandFacts } from '#store/facts/stock.ts';
import { command } from './command.ts';

export const adjustStock = command('stock.adjust', {
  input: AdjustStock,
  facts: atHandFacts,
  decide: decideAdjustStock
});
