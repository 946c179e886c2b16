import { AllocateComponent, decideAllocateComponent } from '#domain/build/allocate-component.ts';
import { allocateComponentFacts } from '#store/facts/allocate-component.ts';
import { command } from './command.ts';

export const allocateComponent = command('build.allocate', {
  input: AllocateComponent,
  facts: allocateComponentFacts,
  decide: decideAllocateComponent
});
