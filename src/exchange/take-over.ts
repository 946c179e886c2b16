import {
  create,
  defaultsOf,
  records,
  type Change,
  type RecordKind,
  type RecordOf
} from '#domain/changes.ts';
import { isOpen } from '#domain/sales-order/status.ts';
import { SalesOrderStatus } from '#domain/sales-order/sales-order.ts';
import { commitMany } from '#store/commit.ts';
import { looking, transact, type Device } from '#store/device-context.ts';
import { sha256 } from '#store/zip.ts';
import type { Header, OrderRecord } from './order-file.ts';

/** What a file of chosen orders would bring. */
export interface TakeOver {
  readonly header: Header;
  /** New records, each whole, under ids made from where they come from. */
  readonly changes: readonly Change[];
  /** References of the orders that are new here. */
  readonly orders: readonly string[];
  /** How many records are here already: brought by the same orders before. */
  readonly known: number;
  /** How many records this app does not understand, or that lack what they refer to. */
  readonly leftOut: number;
}

/** A UUIDv8 from where a record comes from, the same on every device. */
async function derivedId(workshop: string, kind: string, id: string): Promise<string> {
  const hex = await sha256(JSON.stringify([workshop, kind, id]));
  const variant = ((parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32)
  ];
  return parts.join('-');
}

/** The kinds that a file of chosen orders holds, and which of their fields point at which kind. */
const pointers: { readonly [K in RecordKind]?: Readonly<Record<string, RecordKind>> } = {
  companies: {},
  contacts: { company: 'companies' },
  addresses: { company: 'companies' },
  parts: { category: 'categories', variantOf: 'parts', defaultLocation: 'locations' },
  salesOrders: { customer: 'companies', contact: 'contacts', address: 'addresses' },
  lines: { order: 'salesOrders', part: 'parts' },
  extraLines: { order: 'salesOrders' }
};

const isTaken = (kind: string): kind is RecordKind => Object.hasOwn(pointers, kind);

type Ids = ReadonlyMap<string, string>;

const nameOf = (kind: string, id: unknown) => `${kind} ${String(id)}`;

async function newIds(workshop: string, given: readonly OrderRecord[]): Promise<Ids> {
  const pairs = await Promise.all(
    given.map(
      async ([kind, id]) => [nameOf(kind, id), await derivedId(workshop, kind, id)] as const
    )
  );
  return new Map(pairs);
}

/** An order that another workshop works on begins there anew; one that is closed stays what it is. */
function statusHere(fields: Readonly<Record<string, unknown>>): object {
  const status = SalesOrderStatus.safeParse(fields['status']);
  return status.success && isOpen(status.data) ? { status: 'pending', issuedOn: null } : {};
}

/** The record as it is here, pointing at what is here; nothing when this app cannot understand it. */
function taken(ids: Ids, [kind, id, fields]: OrderRecord): RecordOf<RecordKind> | undefined {
  if (!isTaken(kind)) return undefined;
  const pointed = Object.entries(pointers[kind] ?? {}).map(([field, of]) => [
    field,
    fields[field] === undefined ? undefined : (ids.get(nameOf(of, fields[field])) ?? null)
  ]);
  const parsed = records[kind].safeParse({
    ...defaultsOf(kind),
    ...fields,
    ...Object.fromEntries(pointed.filter(([, value]) => value !== undefined)),
    ...(kind === 'salesOrders' && statusHere(fields)),
    id: ids.get(nameOf(kind, id))
  });
  return parsed.success ? parsed.data : undefined;
}

type Made = readonly [kind: RecordKind, record: RecordOf<RecordKind>];

async function knownAmong({ db }: Device, made: readonly Made[]): Promise<ReadonlySet<string>> {
  const found = await Promise.all(made.map(([kind, { id }]) => db.table(kind).get(id)));
  return new Set(made.flatMap(([, { id }], index) => (found[index] ? [id] : [])));
}

const referenceOf = ([kind, record]: Made) =>
  kind === 'salesOrders' ? [(record as RecordOf<'salesOrders'>).reference] : [];

/**
 * Works out what chosen orders of another workshop become here: new records under ids made from
 * where they come from, so that the same file twice, or on two tablets, makes nothing twice
 * (docs/sync.md). What is here already is left alone, also when it was edited or deleted since.
 */
export async function takeOverOf(
  device: Device,
  header: Header,
  given: readonly OrderRecord[]
): Promise<TakeOver> {
  const ids = await newIds(header.workshop, given);
  const made = given.flatMap((each): Made[] => {
    const record = taken(ids, each);
    return record ? [[each[0] as RecordKind, record]] : [];
  });
  const known = await looking(device, () => knownAmong(device, made));
  const fresh = made.filter(([, { id }]) => !known.has(id));
  return {
    header,
    changes: fresh.map(([kind, record]) => create(kind, record)),
    orders: fresh.flatMap(referenceOf),
    known: known.size,
    leftOut: given.length - made.length
  };
}

/** Writes what is new of chosen orders, all of it or nothing. */
export const takenOver = (device: Device, { header, changes, orders }: TakeOver): Promise<number> =>
  transact(device, () =>
    commitMany(
      device,
      { kind: 'orders.take-over', args: { from: header.workshopName, orders: orders.length } },
      changes
    )
  );
