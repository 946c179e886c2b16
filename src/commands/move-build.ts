import { MoveBuild, decideMoveBuild } from '#domain/build/move-build.ts';
import { moveBuildFacts } from '#store/facts/move-build.ts';
import { command } from './command.ts';

export const moveBuild = command('build.move', {
  input: MoveBuild,
  facts: moveBuildFacts,
  decide: decideMoveBuild
});
