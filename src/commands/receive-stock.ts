import { decideReceiveStock, ReceiveStock } from '#domain/stock/receive-stock.ts';
import { receiveStockFacts } from '#store/facts/new-stock.ts';
import { command } from './command.ts';

export const receiveStock = command('stock.receive', {
  input: ReceiveStock,
  facts: receiveStockFacts,
  decide: decideReceiveStock
});
