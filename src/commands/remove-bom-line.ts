import { decideRemoveBomLine, RemoveBomLine } from '#domain/part/remove-bom-line.ts';
import { removeBomLineFacts } from '#store/facts/bom.ts';
import { command } from './command.ts';

export const removeBomLine = command('bom-line.remove', {
  input: RemoveBomLine,
  facts: removeBomLineFacts,
  decide: decideRemoveBomLine
});
