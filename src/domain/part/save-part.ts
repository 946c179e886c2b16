import type { Change } from '../changes.ts';
import { someOf } from '../kernel/edit.ts';
import { PartId } from '../kernel/ids.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import { save, whole, type NotUnderstood } from '../saving.ts';
import { placeRefusal, type StructuralLocation } from '../stock/place.ts';
import type { Location } from '../stock/stock-item.ts';
import { Part, type Category } from './part.ts';

/** The user enters a part, or changes one; only named fields change. */
export const SavePart = z.strictObject({
  ...someOf(Part, [
    'name',
    'description',
    'ipn',
    'revision',
    'keywords',
    'category',
    'link',
    'units',
    'salable',
    'assembly',
    'component',
    'trackable',
    'virtual',
    'purchaseable',
    'consumable',
    'isTemplate',
    'variantOf',
    'active',
    'locked',
    'defaultLocation',
    'defaultExpiry',
    'minimumStock',
    'notes',
    'tags'
  ]),
  id: PartId
});
export type SavePart = z.infer<typeof SavePart>;

export interface SavePartFacts {
  /** The part as it is, when it is there. */
  readonly before: Part | undefined;
  /** Other parts. Those of another name may be left out. */
  readonly others: readonly Part[];
  /** The template asked for, and the ids of all above it, itself first. */
  readonly template: Part | null;
  readonly above: readonly PartId[];
  readonly category: Category | null;
  readonly place: Location | null;
  /** How many items with stock there are of it, and how many of them are not whole pieces. */
  readonly stock: { readonly items: number; readonly broken: number };
  /** How many parts are variants of it. */
  readonly variants: number;
}

export type SavePartRefusal =
  | NotUnderstood
  | { readonly code: 'part-exists'; readonly part: PartId }
  | { readonly code: 'loop' }
  | { readonly code: 'not-a-template' }
  | { readonly code: 'has-variants'; readonly variants: number }
  | { readonly code: 'structural-category' }
  | StructuralLocation
  | { readonly code: 'has-stock'; readonly items: number }
  | { readonly code: 'stock-not-whole'; readonly items: number };

type Check = (facts: SavePartFacts, part: Part) => SavePartRefusal | undefined;

/** Name, number and revision together belong to one part (as InvenTree). */
const twin: Check = ({ others }, { name, ipn, revision }) => {
  const same = others.find(
    (other) => other.name === name && other.ipn === ipn && other.revision === revision
  );
  return same && { code: 'part-exists', part: same.id };
};

const family: Check = ({ template, above }, { id, variantOf }) => {
  if (variantOf === null) return undefined;
  if (variantOf === id || above.includes(id)) return { code: 'loop' };
  return template?.isTemplate ? undefined : { code: 'not-a-template' };
};

/** What is looked at when one of these fields changes. */
const checks: readonly (readonly [readonly (keyof Part)[], Check])[] = [
  [['name', 'ipn', 'revision'], twin],
  [['variantOf'], family],
  [
    ['isTemplate'],
    ({ variants }, { isTemplate }) =>
      !isTemplate && variants > 0 ? { code: 'has-variants', variants } : undefined
  ],
  [
    ['category'],
    ({ category }) => (category?.structural ? { code: 'structural-category' } : undefined)
  ],
  [['defaultLocation'], ({ place }) => placeRefusal(place)],
  [
    ['virtual'],
    ({ stock: { items } }, { virtual }) =>
      virtual && items > 0 ? { code: 'has-stock', items } : undefined
  ],
  [
    ['trackable'],
    ({ stock: { broken } }, { trackable }) =>
      trackable && broken > 0 ? { code: 'stock-not-whole', items: broken } : undefined
  ]
];

/**
 * A part. Only what changes is looked at, so a part that came in against a rule can still be
 * edited. Flags may go at any time: existing lines, builds and BOMs stay as they are (R-P1).
 */
export function decideSavePart(
  facts: SavePartFacts,
  asked: SavePart
): Result<Change[], SavePartRefusal> {
  const { before } = facts;
  const part = whole('parts', before, asked);
  if (!part.ok) return part;
  const changed = (fields: readonly (keyof Part)[]) =>
    fields.some((field) => before?.[field] !== part.value[field]);
  const refusal = checks
    .filter(([fields]) => changed(fields))
    .map(([, check]) => check(facts, part.value))
    .find((each) => each);
  return refusal ? err(refusal) : ok(save('parts', before, part.value));
}
