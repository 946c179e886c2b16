import { create, type Change } from '../changes.ts';
import type { PartId } from '../kernel/ids.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { z } from '../kernel/zod.ts';
import { bomLoop } from './bom.ts';
import { lockedPart, type PartLocked } from './part-locked.ts';
import { Substitute, type BomLine, type Part } from './part.ts';

/** The user says that another part will do in place of a component. */
export const AddSubstitute = Substitute;
export type AddSubstitute = z.infer<typeof AddSubstitute>;

export interface AddSubstituteFacts {
  readonly line: BomLine;
  /** The assembly that the line belongs to. */
  readonly assembly: Part;
  readonly part: Part;
  /** The line's substitutes. */
  readonly substitutes: readonly Substitute[];
  /** The assembly, its template and all their variants. */
  readonly family: readonly PartId[];
  /** The lines of everything that goes into the substitute, down to the last part. */
  readonly below: readonly BomLine[];
}

export type AddSubstituteRefusal =
  | PartLocked
  | { readonly code: 'not-a-component' }
  | { readonly code: 'same-part' }
  | { readonly code: 'substitute-exists' }
  | { readonly code: 'bom-loop'; readonly path: readonly PartId[] };

function loopIn({ part, family, below }: AddSubstituteFacts): AddSubstituteRefusal | undefined {
  const paths = family.map((id) => bomLoop(below, { part: id, subPart: part.id }));
  const path = paths.find((each) => each);
  return path && { code: 'bom-loop', path };
}

function partRefusal(facts: AddSubstituteFacts): AddSubstituteRefusal | undefined {
  const { line, part, substitutes } = facts;
  if (!part.component) return { code: 'not-a-component' };
  if (part.id === line.subPart) return { code: 'same-part' };
  if (substitutes.some((each) => each.part === part.id)) return { code: 'substitute-exists' };
  return loopIn(facts);
}

/** A component like any other, once for each line (as InvenTree). */
export function decideAddSubstitute(
  facts: AddSubstituteFacts,
  asked: AddSubstitute
): Result<Change[], AddSubstituteRefusal> {
  const refusal = lockedPart(facts.assembly) ?? partRefusal(facts);
  return refusal ? err(refusal) : ok([create('substitutes', asked)]);
}
