import { CancelBuild, decideCancelBuild } from '#domain/build/cancel-build.ts';
import { cancelBuildFacts } from '#store/facts/cancel-build.ts';
import { command } from './command.ts';

export const cancelBuild = command('build.cancel', {
  input: CancelBuild,
  facts: cancelBuildFacts,
  decide: decideCancelBuild
});
