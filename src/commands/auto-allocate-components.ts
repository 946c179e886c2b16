import {
  AutoAllocateComponents,
  decideAutoAllocateComponents
} from '#domain/build/auto-allocate-components.ts';
import { autoAllocateComponentsFacts } from '#store/facts/auto-allocate-components.ts';
import { command } from './command.ts';

export const autoAllocateComponents = command('build.auto-allocate', {
  input: AutoAllocateComponents,
  facts: autoAllocateComponentsFacts,
  decide: decideAutoAllocateComponents
});
