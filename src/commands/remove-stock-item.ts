import { decideRemoveStockItem, RemoveStockItem } from '#domain/stock/remove-stock-item.ts';
import { removeStockItemFacts } from '#store/facts/stock.ts';
import { command } from './command.ts';

export const removeStockItem = command('stock.remove', {
  input: RemoveStockItem,
  facts: removeStockItemFacts,
  decide: decideRemoveStockItem
});
