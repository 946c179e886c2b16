import { EditBuild, decideEditBuild } from '#domain/build/edit-build.ts';
import { editBuildFacts } from '#store/facts/edit-build.ts';
import { command } from './command.ts';

export const editBuild = command('build.edit', {
  input: EditBuild,
  facts: editBuildFacts,
  decide: decideEditBuild
});
