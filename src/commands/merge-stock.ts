import { decideMergeStock, MergeStock } from '#domain/stock/merge-stock.ts';
import { mergeStockFacts } from '#store/facts/stock.ts';
import { command } from './command.ts';

export const mergeStock = command('stock.merge', {
  input: MergeStock,
  facts: mergeStockFacts,
  decide: decideMergeStock
});
