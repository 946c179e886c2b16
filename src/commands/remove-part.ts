import { decideRemovePart, RemovePart } from '#domain/part/remove-part.ts';
import { removePartFacts } from '#store/facts/part.ts';
import { command } from './command.ts';

export const removePart = command('part.remove', {
  input: RemovePart,
  facts: removePartFacts,
  decide: decideRemovePart
});
