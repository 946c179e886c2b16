import { CreateBuild, decideCreateBuild } from '#domain/build/create-build.ts';
import { createBuildFacts } from '#store/facts/create-build.ts';
import { command } from './command.ts';

export const createBuild = command('build.create', {
  input: CreateBuild,
  facts: createBuildFacts,
  decide: decideCreateBuild
});
