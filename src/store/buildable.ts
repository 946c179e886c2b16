import { buildableRefusal } from '#domain/build/create-build.ts';
import type { PartId } from '#domain/kernel/ids.ts';
import { bomOf } from '#domain/part/bom.ts';
import type { Part } from '#domain/part/part.ts';
import type { Database } from './database.ts';
import { recordsOf } from './records.ts';

/** The parts and every template that they are variants of. */
async function withTemplates(db: Database, parts: readonly Part[]) {
  const known = new Map(parts.map((part) => [part.id, part]));
  let next = parts.flatMap(({ variantOf }) => variantOf ?? []).filter((id) => !known.has(id));
  while (next.length > 0) {
    const templates = recordsOf('parts', await db.parts.bulkGet([...new Set(next)]));
    for (const each of templates) known.set(each.id, each);
    next = templates.flatMap(({ variantOf }) => variantOf ?? []).filter((id) => !known.has(id));
  }
  return known;
}

function templatesIn(known: ReadonlyMap<PartId, Part>, part: Part): PartId[] {
  const found: PartId[] = [];
  let next = part.variantOf;
  while (next !== null && next !== part.id && !found.includes(next)) {
    found.push(next);
    next = known.get(next)?.variantOf ?? null;
  }
  return found;
}

/** Which of these parts a build can make: assemblies with a bill of materials, their own or inherited. */
export async function buildableParts(
  db: Database,
  parts: readonly Part[]
): Promise<ReadonlySet<PartId>> {
  const assemblies = parts.filter((part) => buildableRefusal(part, true) === undefined);
  const known = await withTemplates(db, assemblies);
  const rows = await db.bomLines
    .where('part')
    .anyOf([...known.keys()])
    .toArray();
  const lines = recordsOf('bomLines', rows);
  const hasBom = (part: Part) =>
    bomOf({ id: part.id, templates: templatesIn(known, part) }, lines).length > 0;
  return new Set(assemblies.filter(hasBom).map(({ id }) => id));
}
