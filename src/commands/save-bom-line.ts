import { decideSaveBomLine, SaveBomLine } from '#domain/part/save-bom-line.ts';
import { saveBomLineFacts } from '#store/facts/bom.ts';
import { command } from './command.ts';

export const saveBomLine = command('bom-line.save', {
  input: SaveBomLine,
  facts: saveBomLineFacts,
  decide: decideSaveBomLine
});
