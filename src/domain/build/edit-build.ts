import { put, type Change } from '../changes.ts';
import { differing, someOf } from '../kernel/edit.ts';
import { BuildId } from '../kernel/ids.ts';
import type { Quantity } from '../kernel/quantity.ts';
import {
  chosenReference,
  type ReferenceFacts,
  type ReferenceRefusal
} from '../kernel/reference.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import { linkRefusal, type LinkFacts, type LinkRefusal } from './build-links.ts';
import { Build, type BuildStatus, type Output } from './build.ts';
import { completedOf } from './quantities.ts';
import { isActive } from './status.ts';

/** The user wants other values for some fields of a build. The part is none of them (R-B4). */
export const EditBuild = z.strictObject({
  build: BuildId,
  ...someOf(Build, [
    'reference',
    'title',
    'quantity',
    'salesOrder',
    'line',
    'takeFrom',
    'destination',
    'batch',
    'priority',
    'startDate',
    'targetDate',
    'responsible',
    'link',
    'notes'
  ])
});
export type EditBuild = z.infer<typeof EditBuild>;

/** The links are those the build will have. */
export interface EditBuildFacts extends LinkFacts {
  readonly build: Build;
  readonly outputs: readonly Output[];
  readonly reference: ReferenceFacts;
}

export type EditBuildRefusal =
  | { readonly code: 'build-not-active'; readonly status: BuildStatus }
  /** Fewer than are made already. */
  | { readonly code: 'below-completed'; readonly completed: Quantity }
  | LinkRefusal
  | ReferenceRefusal;

function referenceRefusal(
  { build, reference }: EditBuildFacts,
  asked: string | undefined
): ReferenceRefusal | undefined {
  if (asked === undefined || asked === build.reference) return undefined;
  const chosen = chosenReference(reference, asked);
  return chosen.ok ? undefined : chosen.error;
}

/** What the build belongs to is looked at again only when that changes: its order may be shipped. */
const linksAfter = (facts: EditBuildFacts, changed: Partial<Build>): LinkFacts =>
  'salesOrder' in changed || 'line' in changed
    ? facts
    : { ...facts, order: undefined, line: undefined };

/** Only what differs is written, so that an edit elsewhere of another field is not overruled. */
export function decideEditBuild(
  facts: EditBuildFacts,
  { build: _id, ...fields }: EditBuild
): Result<Change[], EditBuildRefusal> {
  const { build, outputs } = facts;
  if (!isActive(build.status)) return err({ code: 'build-not-active', status: build.status });
  const changed = differing(build, fields);
  const edited = { ...build, ...changed };
  const completed = completedOf(outputs);
  if (edited.quantity < completed) return err({ code: 'below-completed', completed });

  const refusal =
    linkRefusal(linksAfter(facts, changed), edited, build.part) ??
    referenceRefusal(facts, fields.reference);
  if (refusal) return err(refusal);
  return ok(Object.keys(changed).length === 0 ? [] : [put('builds', build.id, changed)]);
}
