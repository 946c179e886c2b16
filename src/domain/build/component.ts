import type { PartId } from '../kernel/ids.ts';
import { roundedUp, type Quantity } from '../kernel/quantity.ts';
import { requiredFor } from '../part/bom.ts';
import type { BomLine, Part } from '../part/part.ts';

/** How a part stands to the component of a BOM line: the part itself is best, a substitute last. */
export type Standing = 'direct' | 'variant' | 'substitute';

/** One line of a build's BOM: what goes in, and whose stock will do for it (R-B11). */
export interface Component {
  readonly bomLine: BomLine;
  readonly part: Part;
  /** The component itself, its variants when the line allows them, and substitutes. */
  readonly choices: readonly { readonly part: PartId; readonly as: Standing }[];
}

/** Whether stock is set aside and used up for it: virtual parts and consumables are not counted. */
export const needsStock = ({ bomLine, part }: Component) =>
  !part.virtual && !part.consumable && !bomLine.consumable;

/** How much of it so many pieces need; whole pieces of a part whose pieces have serial numbers. */
export function neededOf({ bomLine, part }: Component, pieces: Quantity): Quantity {
  const needed = requiredFor(bomLine, pieces);
  return part.trackable ? roundedUp(needed) : needed;
}

/** How a part stands to the component, or nothing when its stock will not do. */
export const standingOf = ({ choices }: Component, part: PartId) =>
  choices.find((choice) => choice.part === part)?.as;
