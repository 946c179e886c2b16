import { CompleteBuild, decideCompleteBuild } from '#domain/build/complete-build.ts';
import { completeBuildFacts } from '#store/facts/complete-build.ts';
import { command } from './command.ts';

export const completeBuild = command('build.complete', {
  input: CompleteBuild,
  facts: completeBuildFacts,
  decide: decideCompleteBuild
});
