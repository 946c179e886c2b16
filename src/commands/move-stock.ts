import { decideMoveStock, MoveStock } from '#domain/stock/move-stock.ts';
import { moveStockFacts } from '#store/facts/stock.ts';
import { command } from './command.ts';

export const moveStock = command('stock.move', {
  input: MoveStock,
  facts: moveStockFacts,
  decide: decideMoveStock
});
