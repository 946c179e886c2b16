import { decideSerialiseStock, SerialiseStock } from '#domain/stock/serialise-stock.ts';
import { serialiseStockFacts } from '#store/facts/new-stock.ts';
import { command } from './command.ts';

export const serialiseStock = command('stock.serialise', {
  input: SerialiseStock,
  facts: serialiseStockFacts,
  decide: decideSerialiseStock
});
