import { remove, type Change } from '../changes.ts';
import { BomLineId } from '../kernel/ids.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import type { Claim } from '../stock/availability.ts';
import { lockedPart, type PartLocked } from './part-locked.ts';
import type { Part, Substitute } from './part.ts';

/** The user wants a component out of an assembly. */
export const RemoveBomLine = z.strictObject({ line: BomLineId });
export type RemoveBomLine = z.infer<typeof RemoveBomLine>;

export interface RemoveBomLineFacts {
  readonly part: Part;
  readonly substitutes: readonly Substitute['id'][];
  /** What active builds hold for the line. */
  readonly held: readonly Claim[];
}

export type RemoveBomLineRefusal =
  PartLocked | { readonly code: 'held-by-builds'; readonly held: readonly Claim[] };

/** A line that no active build holds stock for goes, and its substitutes with it. */
export function decideRemoveBomLine(
  { part, substitutes, held }: RemoveBomLineFacts,
  { line }: RemoveBomLine
): Result<Change[], RemoveBomLineRefusal> {
  const refusal = lockedPart(part);
  if (refusal) return err(refusal);
  if (held.length > 0) return err({ code: 'held-by-builds', held });
  return ok([remove('bomLines', line), ...substitutes.map((id) => remove('substitutes', id))]);
}
