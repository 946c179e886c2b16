import type { ActionRow, Database } from './database.ts';

/** A thing that an action was about, by the name that people know. */
export interface Subject {
  readonly kind: 'order' | 'build' | 'item' | 'part' | 'company';
  readonly id: string;
  readonly name: string;
}

type Kind = Subject['kind'];

/** Which thing an intent is about before others: `line.add` is about the order. */
const foremost: Readonly<Record<string, Kind>> = {
  order: 'order',
  allocation: 'order',
  line: 'order',
  'extra-line': 'order',
  shipment: 'order',
  build: 'build',
  stock: 'item',
  part: 'part',
  'bom-line': 'part',
  'price-break': 'part',
  company: 'company',
  contact: 'company',
  address: 'company',
  'customer-price': 'company'
};

/** An action about many things is not searched to its end. */
const mostLookedAt = 20;

const lookedAt = ({ about }: ActionRow) => about.slice(0, mostLookedAt);

type Names = ReadonlyMap<string, string>;

const partName = (part: { readonly ipn?: string; readonly name: string }) =>
  part.ipn ? `${part.ipn} ${part.name}` : part.name;

async function itemNames(db: Database, ids: readonly string[]): Promise<Names> {
  const items = (await db.stockItems.bulkGet([...ids])).filter((item) => item !== undefined);
  const parts = await db.parts.bulkGet(items.map(({ part }) => part));
  return new Map(
    items.map(({ id, batch, serial }, n) => {
      const part = parts[n];
      const mark = serial ? ` #${serial}` : batch && ` (${batch})`;
      return [id, `${part ? partName(part) : 'Stock'}${mark}`];
    })
  );
}

async function named<Row extends { readonly id: string }>(
  rows: PromiseLike<readonly (Row | undefined)[]>,
  name: (row: Row) => string
): Promise<Names> {
  return new Map((await rows).flatMap((row) => (row ? [[row.id, name(row)]] : [])));
}

async function namesIn(db: Database, ids: string[]): Promise<ReadonlyMap<Kind, Names>> {
  const [order, build, item, part, company] = await Promise.all([
    named(db.salesOrders.bulkGet(ids), ({ reference }) => reference),
    named(db.builds.bulkGet(ids), ({ reference }) => reference),
    itemNames(db, ids),
    named(db.parts.bulkGet(ids), partName),
    named(db.companies.bulkGet(ids), ({ name }) => name)
  ]);
  return new Map<Kind, Names>([
    ['order', order],
    ['build', build],
    ['item', item],
    ['part', part],
    ['company', company]
  ]);
}

function subjectOf(row: ActionRow, names: ReadonlyMap<Kind, Names>): Subject | undefined {
  const first = foremost[row.k.split('.')[0] ?? ''];
  const kinds = first ? [first, ...names.keys()] : [...names.keys()];
  for (const kind of kinds)
    for (const id of lookedAt(row)) {
      const name = names.get(kind)?.get(id);
      if (name !== undefined) return { kind, id, name };
    }
  return undefined;
}

/** What each action was mainly about. */
export async function subjectsOf(
  db: Database,
  rows: readonly ActionRow[]
): Promise<ReadonlyMap<ActionRow, Subject>> {
  const names = await namesIn(db, [...new Set(rows.flatMap(lookedAt))]);
  return new Map(
    rows.flatMap((row) => {
      const subject = subjectOf(row, names);
      return subject ? [[row, subject] as const] : [];
    })
  );
}
