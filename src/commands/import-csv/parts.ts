import type { PartId } from '#domain/kernel/ids.ts';
import { err, ok, type Result } from '#domain/kernel/result.ts';
import { fullName, type Part } from '#domain/part/part.ts';
import { decideSavePart, SavePart, type SavePartFacts } from '#domain/part/save-part.ts';
import type { Values } from '#interop/csv/read-rows.ts';
import type { Database } from '#store/database.ts';
import { stockOfPart, variantsOf } from '#store/facts/part.ts';
import type { Known } from './known.ts';
import type { Unresolved } from './refusals.ts';
import { byOwnId, decided, differences, picked, put, same, type PlanRow } from './row-plan.ts';

const fields = [
  ...['name', 'description', 'ipn', 'revision', 'keywords', 'link', 'units', 'salable'],
  ...['assembly', 'component', 'trackable', 'virtual', 'purchaseable', 'consumable'],
  ...['isTemplate', 'active', 'locked', 'defaultExpiry', 'minimumStock', 'notes', 'tags']
];

/** A part and the templates above it, itself first. */
function lineage(known: Known, id: PartId | null | undefined): Part[] {
  const found: Part[] = [];
  let at = known.parts.get(id);
  while (at && !found.includes(at)) {
    found.push(at);
    at = known.parts.get(at.variantOf);
  }
  return found;
}

/** What of a part that is here its flags depend on; of a new one nothing. */
const usedAs = async (db: Database, part: Part | undefined) => ({
  stock: part ? await stockOfPart(db, part.id) : { items: 0, broken: 0 },
  variants: part ? await variantsOf(db, part.id) : 0
});

/** What saving looks at, with what the rows before have made. */
const recipe = (known: Known, before: Part | undefined) => ({
  input: SavePart,
  facts: async (db: Database, asked: SavePart): Promise<SavePartFacts> => {
    const above = lineage(known, asked.variantOf);
    return {
      before,
      others: known.parts
        .named(`name ${asked.name ?? before?.name ?? ''}`)
        .filter(({ id }) => id !== asked.id),
      template: above[0] ?? null,
      above: above.map(({ id }) => id),
      category: known.categories.get(asked.category) ?? null,
      place: known.locations.get(asked.defaultLocation) ?? null,
      ...(await usedAs(db, before))
    };
  },
  decide: decideSavePart
});

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** What together belongs to one part. */
const keysIn = ({ ipn, name, revision }: Values) => [text(ipn), text(name), text(revision)];

/** The part that a row is about, by number or name; nothing when it is new. */
function called(known: Known, values: Values): Result<Part | undefined, Unresolved> {
  const [ipn, name, revision] = keysIn(values);
  const all = known.parts.named(ipn ? `ipn ${ipn}` : `name ${name ?? ''}`);
  const likely = ipn || !('ipn' in values) ? all : all.filter((each) => each.ipn === '');
  const exact = likely.filter((each) => each.name === name && each.revision === revision);
  const found = likely.length > 1 ? exact : likely;
  return likely.length > 1 && found.length !== 1 ? err({ code: 'several-matches' }) : ok(found[0]);
}

/** The record and the id that a row's part has or is to have. */
function partOf(
  known: Known,
  values: Values
): Result<{ before: Part | undefined; id: string }, Unresolved> {
  const own = byOwnId(known, known.parts, values);
  if (!own.ok) return own;
  if (own.value.id !== undefined) return ok({ before: own.value.record, id: own.value.id });
  const [ipn, name, revision] = keysIn(values);
  if (!ipn && !name) return err({ code: 'nameless' });
  const found = called(known, values);
  if (!found.ok) return found;
  const id = found.value?.id ?? known.freshId('parts', [ipn, name, revision]);
  return ok({ before: known.parts.get(id), id });
}

/** The template that a row names; none for an empty name, nothing when no column says. */
function templateOf(known: Known, values: Values): Result<string | null | undefined, Unresolved> {
  if (!('variantOf' in values) && !('variantOfName' in values)) return ok(undefined);
  const [part, partName] = [text(values['variantOf']), text(values['variantOfName'])];
  if (part === '' && partName === '') return ok(null);
  const found = known.part({ part, partName });
  return found.ok ? ok(found.value.id) : found;
}

/** What a row says of a part, as its record would have it. */
function saidOf(known: Known, values: Values, before: Part | undefined): Record<string, unknown> {
  const { category, defaultLocation } = values;
  return {
    ...picked(values, fields),
    ...('category' in values && {
      category: known.categories.named(text(category), before?.category)
    }),
    ...('defaultLocation' in values && {
      defaultLocation: known.locations.named(text(defaultLocation), before?.defaultLocation)
    })
  };
}

/** A part, by id, number or name; categories, locations and templates by what they are called. */
export const planPart: PlanRow = async (known, values, row) => {
  const found = partOf(known, values);
  if (!found.ok) return found;
  const template = templateOf(known, values);
  if (!template.ok) return template;
  const { before, id } = found.value;
  const twice = known.claim(id, row);
  if (twice) return err(twice);
  const said = saidOf(known, values, before);
  const asked = { ...said, ...(template.value !== undefined && { variantOf: template.value }), id };
  if (!before) {
    const changes = await decided(known, recipe(known, undefined), asked);
    const name = fullName({ ipn: text(said['ipn']), name: text(said['name']), revision: '' });
    return put(changes, { outcome: 'new', name, fields: [] });
  }
  const changed = differences(before, asked);
  if (changed.length === 0) return ok(same(fullName(before)));
  const changes = await decided(known, recipe(known, before), asked);
  return put(changes, { outcome: 'changed', name: fullName(before), fields: changed });
};
