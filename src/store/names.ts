import type { Database } from './database.ts';

/** Things that people know by a name. */
export type NamedKind = 'order' | 'build' | 'item' | 'part' | 'company';

/** Names by id. */
export type Names = ReadonlyMap<string, string>;

const partName = (part: { readonly ipn?: string; readonly name: string }) =>
  part.ipn ? `${part.ipn} ${part.name}` : part.name;

async function itemNames(db: Database, ids: readonly string[]): Promise<Names> {
  const items = (await db.stockItems.bulkGet([...ids])).filter((item) => item !== undefined);
  const parts = await db.parts.bulkGet(items.map(({ part }) => part));
  return new Map(
    items.map(({ id, batch, serial }, n) => {
      const part = parts[n];
      const mark = serial ? ` #${serial}` : batch && ` (${batch})`;
      return [id, `${part ? partName(part) : ''}${mark}`.trim()];
    })
  );
}

async function named<Row extends { readonly id: string }>(
  rows: PromiseLike<readonly (Row | undefined)[]>,
  name: (row: Row) => string
): Promise<Names> {
  return new Map((await rows).flatMap((row) => (row ? [[row.id, name(row)]] : [])));
}

/**
 * What the things among these ids are called, by what they are. Stock of a part that is not here has no
 * name but its serial number or batch, if it has one.
 */
export async function namesIn(db: Database, ids: string[]): Promise<ReadonlyMap<NamedKind, Names>> {
  const [order, build, item, part, company] = await Promise.all([
    named(db.salesOrders.bulkGet(ids), ({ reference }) => reference),
    named(db.builds.bulkGet(ids), ({ reference }) => reference),
    itemNames(db, ids),
    named(db.parts.bulkGet(ids), partName),
    named(db.companies.bulkGet(ids), ({ name }) => name)
  ]);
  return new Map<NamedKind, Names>([
    ['order', order],
    ['build', build],
    ['item', item],
    ['part', part],
    ['company', company]
  ]);
}
