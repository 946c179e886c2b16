import { ReleaseComponents, decideReleaseComponents } from '#domain/build/release-components.ts';
import { releaseComponentsFacts } from '#store/facts/release-components.ts';
import { command } from './command.ts';

export const releaseComponents = command('build.release', {
  input: ReleaseComponents,
  facts: releaseComponentsFacts,
  decide: decideReleaseComponents
});
