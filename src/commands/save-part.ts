import { decideSavePart, SavePart } from '#domain/part/save-part.ts';
import { savePartFacts } from '#store/facts/part.ts';
import { command } from './command.ts';

export const savePart = command('part.save', {
  input: SavePart,
  facts: savePartFacts,
  decide: decideSavePart
});
