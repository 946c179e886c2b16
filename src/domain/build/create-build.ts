import { create, type Change } from '../changes.ts';
import type { Day } from '../kernel/day.ts';
import type { PartId } from '../kernel/ids.ts';
import {
  chosenReference,
  type ReferenceFacts,
  type ReferenceRefusal
} from '../kernel/reference.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { text } from '../kernel/text.ts';
import type { z } from '../kernel/zod.ts';
import type { Part } from '../part/part.ts';
import { linkRefusal, type LinkFacts, type LinkRefusal } from './build-links.ts';
import { Build, type BuildStatus } from './build.ts';
import { isActive } from './status.ts';

/** The user wants to have a part built. An empty reference gets the next number. */
export const CreateBuild = Build.omit({
  status: true,
  statusText: true,
  createdOn: true,
  completedOn: true
}).extend({ reference: text(64) });
export type CreateBuild = z.infer<typeof CreateBuild>;

export interface CreateBuildFacts extends LinkFacts {
  readonly part: Part;
  /** Whether the part has a bill of materials, its own or its template's. */
  readonly hasBom: boolean;
  /** The build that this one makes a component for. */
  readonly parent: { readonly build: Build; readonly parts: readonly PartId[] } | undefined;
  readonly reference: ReferenceFacts;
  readonly today: Day;
}

export type BuildableRefusal =
  | { readonly code: 'not-an-assembly' }
  | { readonly code: 'virtual-part' }
  | { readonly code: 'part-inactive' }
  /** A build needs its BOM. */
  | { readonly code: 'no-bom' };

export type CreateBuildRefusal =
  | BuildableRefusal
  | LinkRefusal
  | ReferenceRefusal
  | { readonly code: 'parent-not-active'; readonly status: BuildStatus }
  /** The parent build does not use this part. */
  | { readonly code: 'not-a-component-of-parent' };

/** Why a part cannot be built (R-B1, scenario 87), or nothing when it can. */
export function buildableRefusal(part: Part, hasBom: boolean): BuildableRefusal | undefined {
  if (!part.assembly) return { code: 'not-an-assembly' };
  if (part.virtual) return { code: 'virtual-part' };
  if (!part.active) return { code: 'part-inactive' };
  return hasBom ? undefined : { code: 'no-bom' };
}

function parentRefusal({ parent, part }: CreateBuildFacts): CreateBuildRefusal | undefined {
  if (!parent) return undefined;
  const { status } = parent.build;
  if (!isActive(status)) return { code: 'parent-not-active', status };
  return parent.parts.includes(part.id) ? undefined : { code: 'not-a-component-of-parent' };
}

/** A new build waits as pending; it holds nothing and the line is not covered by it yet (R-B3, R-B4). */
export function decideCreateBuild(
  facts: CreateBuildFacts,
  asked: CreateBuild
): Result<Change[], CreateBuildRefusal> {
  const refusal =
    buildableRefusal(facts.part, facts.hasBom) ??
    linkRefusal(facts, asked, asked.part) ??
    parentRefusal(facts);
  if (refusal) return err(refusal);

  const reference = chosenReference(facts.reference, asked.reference);
  if (!reference.ok) return reference;

  const build = Build.parse({
    ...asked,
    reference: reference.value,
    salesOrder: asked.salesOrder ?? facts.line?.order ?? null,
    createdOn: facts.today
  });
  return ok([create('builds', build)]);
}
