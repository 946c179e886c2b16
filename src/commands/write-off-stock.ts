import { decideWriteOffStock, WriteOffStock } from '#domain/stock/write-off-stock.ts';
import { atHandFacts } from '#store/facts/stock.ts';
import { command } from './command.ts';

export const writeOffStock = command('stock.write-off', {
  input: WriteOffStock,
  facts: atHandFacts,
  decide: decideWriteOffStock
});
