import { create, put, type Change } from '../changes.ts';
import { BuildAllocationId, BuildId, nth, Seed } from '../kernel/ids.ts';
import { plus } from '../kernel/quantity.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import type { BuildStatus } from './build.ts';
import { proposeComponents, type ProposalFacts } from './propose-components.ts';
import { isActive } from './status.ts';

/** The user wants stock set aside for all that a build is short of; the wishes as in the proposal. */
export const AutoAllocateComponents = z.strictObject({
  build: BuildId,
  seed: Seed,
  optional: z.boolean().default(false),
  substitutes: z.boolean().default(true),
  interchangeable: z.boolean().default(true)
});
export type AutoAllocateComponents = z.infer<typeof AutoAllocateComponents>;

export type AutoAllocateComponentsFacts = ProposalFacts;

export interface AutoAllocateComponentsRefusal {
  readonly code: 'build-not-active';
  readonly status: BuildStatus;
}

/** Sets aside what is proposed; where the line holds the same item already that allocation grows. */
export function decideAutoAllocateComponents(
  facts: AutoAllocateComponentsFacts,
  { seed, ...wishes }: AutoAllocateComponents
): Result<Change[], AutoAllocateComponentsRefusal> {
  const { build, allocations } = facts;
  if (!isActive(build.status)) return err({ code: 'build-not-active', status: build.status });
  const changes = proposeComponents(facts, wishes).map(({ bomLine, item, quantity }, index) => {
    const same = allocations.find((each) => each.bomLine === bomLine && each.item === item.id);
    if (same) return put('buildAllocations', same.id, { quantity: plus(same.quantity, quantity) });
    const id = nth(BuildAllocationId, seed, index + 1);
    return create('buildAllocations', { id, build: build.id, bomLine, item: item.id, quantity });
  });
  return ok(changes);
}
