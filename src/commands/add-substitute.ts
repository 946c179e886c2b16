import { decideAddSubstitute, AddSubstitute } from '#domain/part/add-substitute.ts';
import { addSubstituteFacts } from '#store/facts/bom.ts';
import { command } from './command.ts';

export const addSubstitute = command('substitute.add', {
  input: AddSubstitute,
  facts: addSubstituteFacts,
  decide: decideAddSubstitute
});
