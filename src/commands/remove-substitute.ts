import { decideRemoveSubstitute, RemoveSubstitute } from '#domain/part/remove-substitute.ts';
import { removeSubstituteFacts } from '#store/facts/bom.ts';
import { command } from './command.ts';

export const removeSubstitute = command('substitute.remove', {
  input: RemoveSubstitute,
  facts: removeSubstituteFacts,
  decide: decideRemoveSubstitute
});
