import type { Change } from '../changes.ts';
import { someOf } from '../kernel/edit.ts';
import { BomLineId, PartId } from '../kernel/ids.ts';
import { isWhole } from '../kernel/quantity.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import { save, whole, type NotUnderstood } from '../saving.ts';
import type { Claim } from '../stock/availability.ts';
import { bomLoop } from './bom.ts';
import { lockedPart, type PartLocked } from './part-locked.ts';
import { BomLine, type Part } from './part.ts';

/** The user says what goes into an assembly, or changes it; only named fields change. */
export const SaveBomLine = z.strictObject({
  ...someOf(BomLine, [
    'quantity',
    'optional',
    'consumable',
    'setupQuantity',
    'attrition',
    'roundingMultiple',
    'reference',
    'note',
    'inherited',
    'allowVariants'
  ]),
  id: BomLineId,
  part: PartId,
  subPart: PartId
});
export type SaveBomLine = z.infer<typeof SaveBomLine>;

export interface SaveBomLineFacts {
  readonly part: Part;
  readonly subPart: Part;
  /** The line as it is, when it is there. */
  readonly before: BomLine | undefined;
  /** The assembly, its template and all their variants. */
  readonly family: readonly PartId[];
  /** The lines of everything that goes into the component, down to the last part. */
  readonly below: readonly BomLine[];
  /** What active builds hold for the line. */
  readonly held: readonly Claim[];
}

export type SaveBomLineRefusal =
  | NotUnderstood
  | PartLocked
  | { readonly code: 'other-part' }
  | { readonly code: 'not-an-assembly' }
  | { readonly code: 'not-a-component' }
  /** The assembly would go into itself: the parts from the component down to it. */
  | { readonly code: 'bom-loop'; readonly path: readonly PartId[] }
  | { readonly code: 'held-by-builds'; readonly held: readonly Claim[] }
  | { readonly code: 'whole-number-needed' };

/** A line of a template goes into its variants, so a loop through any of the family counts. */
function loopIn({
  part,
  subPart,
  family,
  below
}: SaveBomLineFacts): SaveBomLineRefusal | undefined {
  const paths = [part.id, ...family].map((id) => bomLoop(below, { part: id, subPart: subPart.id }));
  const path = paths.find((each) => each);
  return path && { code: 'bom-loop', path };
}

function partRefusal({ part, before }: SaveBomLineFacts): SaveBomLineRefusal | undefined {
  if (before && before.part !== part.id) return { code: 'other-part' };
  if (!part.assembly) return { code: 'not-an-assembly' };
  return lockedPart(part);
}

/** Another component is looked at; one that stays is not, so an old line can still be edited. */
function subPartRefusal(facts: SaveBomLineFacts): SaveBomLineRefusal | undefined {
  const { subPart, before, held } = facts;
  if (before?.subPart === subPart.id) return undefined;
  if (!subPart.component) return { code: 'not-a-component' };
  return loopIn(facts) ?? (held.length > 0 ? { code: 'held-by-builds', held } : undefined);
}

/**
 * A component of an assembly (as InvenTree): never the assembly itself or what it goes into. The
 * same component may stand on several lines.
 */
export function decideSaveBomLine(
  facts: SaveBomLineFacts,
  asked: SaveBomLine
): Result<Change[], SaveBomLineRefusal> {
  const { before, subPart } = facts;
  const refusal = partRefusal(facts) ?? subPartRefusal(facts);
  if (refusal) return err(refusal);
  const line = whole('bomLines', before, asked);
  if (!line.ok) return line;
  if (subPart.trackable && !isWhole(line.value.quantity))
    return err({ code: 'whole-number-needed' });
  return ok(save('bomLines', before, line.value));
}
