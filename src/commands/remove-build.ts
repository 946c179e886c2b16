import { RemoveBuild, decideRemoveBuild } from '#domain/build/remove-build.ts';
import { removeBuildFacts } from '#store/facts/remove-build.ts';
import { command } from './command.ts';

export const removeBuild = command('build.remove', {
  input: RemoveBuild,
  facts: removeBuildFacts,
  decide: decideRemoveBuild
});
