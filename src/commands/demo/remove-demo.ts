import { records, remove, type Change, type RecordKind } from '#domain/changes.ts';
import { commitMany } from '#store/commit.ts';
import type { Database } from '#store/database.ts';
import { transact, type Device } from '#store/device-context.ts';
import { demoPrefix, isDemoId } from './demo-device.ts';

/** What a record belongs to: it goes when its owner goes, whoever made it. */
const owners: { readonly [K in RecordKind]?: readonly string[] } = {
  contacts: ['company'],
  addresses: ['company'],
  customerPrices: ['company'],
  bomLines: ['part'],
  substitutes: ['bomLine'],
  priceBreaks: ['part'],
  lines: ['order'],
  extraLines: ['order'],
  shipments: ['order'],
  allocations: ['order'],
  buildAllocations: ['build'],
  codes: ['subject']
};

interface Found {
  readonly kind: RecordKind;
  readonly id: string;
  /** Every id that the record names. */
  readonly names: readonly string[];
  readonly owner: string | undefined;
}

const kinds = Object.keys(records) as RecordKind[];

async function recordsIn(db: Database, kind: RecordKind): Promise<Found[]> {
  const rows = await db.table<Readonly<Record<string, unknown>>, string>(kind).toArray();
  return rows
    .filter((row) => row['del'] !== true)
    .map((row) => {
      const { id, _: _origin, $: _derived, ...fields } = row;
      const names = Object.values(fields).filter((value) => typeof value === 'string');
      const owner = owners[kind]?.map((field) => row[field]).find((each) => each !== null);
      return { kind, id: String(id), names, owner: typeof owner === 'string' ? owner : undefined };
    });
}

const isDemo = ({ id, owner }: Found) => isDemoId(id) || (owner !== undefined && isDemoId(owner));

/** What real records need of the demo shop, and what that needs in its turn. */
function needed(all: readonly Found[]): Set<string> {
  const byId = new Map(all.map((each) => [each.id, each]));
  const kept = new Set<string>();
  const open = all.filter((each) => !isDemo(each));
  for (let each = open.pop(); each; each = open.pop())
    for (const name of each.names) {
      const named = isDemoId(name) && !kept.has(name) ? byId.get(name) : undefined;
      if (!named) continue;
      kept.add(name);
      open.push(named);
    }
  return kept;
}

export interface DemoRemoved {
  readonly removed: number;
  /** Demo records that real ones use: they stay. */
  readonly kept: number;
}

/**
 * Takes the demo shop away again. It touches nothing that a person made: an order taken for a demo
 * customer stays, and so does that customer. What was added to a demo order goes with it.
 */
export async function removeDemoShop(device: Device): Promise<DemoRemoved> {
  return transact(device, async () => {
    const all = (await Promise.all(kinds.map((kind) => recordsIn(device.db, kind)))).flat();
    const kept = needed(all);
    const going = all.filter((each) => isDemo(each) && !kept.has(each.id));
    const changes = going.map(({ kind, id }): Change => remove(kind, id as never));
    await commitMany(device, { kind: 'demo.remove' }, changes);
    return { removed: going.length, kept: kept.size };
  });
}

/** Whether the demo shop is on this device. */
export async function hasDemoShop(db: Database): Promise<boolean> {
  const rows = await db.companies.where('id').startsWith(demoPrefix).toArray();
  return rows.some(({ del }) => del !== true);
}
