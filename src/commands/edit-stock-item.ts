import { decideEditStockItem, EditStockItem } from '#domain/stock/edit-stock-item.ts';
import { editStockItemFacts } from '#store/facts/new-stock.ts';
import { command } from './command.ts';

export const editStockItem = command('stock.edit', {
  input: EditStockItem,
  facts: editStockItemFacts,
  decide: decideEditStockItem
});
