import type { ActionRow, Database } from './database.ts';
import { namesIn, type NamedKind, type Names } from './names.ts';

/** A thing that an action was about, by the name that people know. */
export interface Subject {
  readonly kind: NamedKind;
  readonly id: string;
  readonly name: string;
}

/** Which thing an intent is about before others: `line.add` is about the order. */
const foremost: Readonly<Record<string, NamedKind>> = {
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

function subjectOf(row: ActionRow, names: ReadonlyMap<NamedKind, Names>): Subject | undefined {
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
