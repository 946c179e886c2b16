import type { PartId } from '../kernel/ids.ts';
import { increased, plus, times, upToMultiple, type Quantity } from '../kernel/quantity.ts';
import type { BomLine } from './part.ts';

/**
 * How much of a component a build of so many pieces needs: per piece, more by what is lost on the
 * way, plus what setting up takes, up to the multiple it is handled in (as InvenTree). Exact; a
 * sixth decimal is rounded up.
 */
export function requiredFor(
  line: Pick<BomLine, 'quantity' | 'attrition' | 'setupQuantity' | 'roundingMultiple'>,
  pieces: Quantity
): Quantity {
  const used = increased(times(line.quantity, pieces), line.attrition);
  const needed = plus(used, line.setupQuantity);
  return line.roundingMultiple === null ? needed : upToMultiple(needed, line.roundingMultiple);
}

/** A part and the templates it is a variant of, the nearest first. */
export interface Lineage {
  readonly id: PartId;
  readonly templates: readonly PartId[];
}

/** What goes into a part: its own lines, and those its templates hand down. */
export const bomOf = (part: Lineage, lines: readonly BomLine[]) =>
  lines.filter(
    (line) => line.part === part.id || (line.inherited && part.templates.includes(line.part))
  );

type Step = Pick<BomLine, 'part' | 'subPart'>;

function componentsByPart(lines: readonly Step[]): Map<PartId, PartId[]> {
  const found = new Map<PartId, PartId[]>();
  for (const { part, subPart } of lines) found.set(part, [...(found.get(part) ?? []), subPart]);
  return found;
}

/**
 * The loop that a new component would close: the parts from the component down to the assembly
 * itself. Nothing when there is none. Loops that are in the lines already are walked once.
 */
export function bomLoop(lines: readonly Step[], added: Step): PartId[] | undefined {
  const components = componentsByPart(lines);
  const seen = new Set<PartId>([added.subPart]);
  const paths: PartId[][] = [[added.subPart]];
  for (const path of paths) {
    const last = path.at(-1);
    if (last === added.part) return path;
    for (const next of last === undefined ? [] : (components.get(last) ?? [])) {
      if (seen.has(next)) continue;
      seen.add(next);
      paths.push([...path, next]);
    }
  }
  return undefined;
}

/** How many levels of assemblies a BOM may have. */
export const deepestBom = 20;

/**
 * How many levels stand below a part: 0 without components. Counting stops one past `deepestBom`,
 * so lines that loop have an answer too.
 */
export function bomDepth(lines: readonly Step[], part: PartId): number {
  const components = componentsByPart(lines);
  const levels = Array.from({ length: deepestBom + 1 });
  let level = new Set<PartId>([part]);
  for (const depth of levels.keys()) {
    level = new Set([...level].flatMap((each) => components.get(each) ?? []));
    if (level.size === 0) return depth;
  }
  return deepestBom + 1;
}
