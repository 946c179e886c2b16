import { Dexie, type Table } from 'dexie';
import type { EventKind, EventOf, RecordKind, RecordOf } from '#domain/changes.ts';
import type { Finding } from '#domain/findings/audit.ts';
import type { Shelf } from '#domain/stock/shelf.ts';
import type { AllocationState } from '#domain/sales-order/sales-order.ts';
import type { Quantity } from '#domain/kernel/quantity.ts';
import type { Author } from '#journal/author.ts';
import type { Unread } from '#journal/fold.ts';
import type { Origin, Witness } from '#journal/row.ts';
import type { Vector } from '#journal/vector.ts';
import { holdingTables } from './held-tables.ts';
import { forgetting } from './read-once.ts';

/** What is derived from other rows and kept beside a record, under `$`, so that it can be indexed. */
interface DerivedOf {
  readonly stockItems: { readonly quantity: Quantity; readonly shelf?: Shelf };
  readonly allocations: { readonly state: AllocationState };
  readonly buildAllocations: { readonly consumed: Quantity; readonly left: Quantity };
}
type Derived<K> = K extends keyof DerivedOf ? DerivedOf[K] : Readonly<Record<string, unknown>>;

export type StoredRecord<K extends RecordKind> = RecordOf<K> & {
  readonly _: Origin;
  readonly $?: Derived<K>;
  readonly del?: boolean;
};
export type StoredEvent<K extends EventKind> = EventOf<K> & {
  readonly id: string;
  readonly _: Witness;
};

/** A change-set as text, as it was written or received, byte for byte. */
interface TailRow {
  readonly d: string;
  readonly s: number;
  readonly t: number;
  readonly j: string;
}

/** 512 change-sets of one device, sealed: their texts, one a line, zipped. */
export interface SegmentRow {
  readonly d: string;
  readonly from: number;
  readonly to: number;
  readonly t0: number;
  readonly t1: number;
  readonly sha: string;
  readonly z: Uint8Array<ArrayBuffer>;
}

/** One action for the history: what was meant, by whom, when, and what it was about. */
export interface ActionRow {
  readonly d: string;
  readonly s: number;
  readonly t: number;
  /** When the wall clock said it was. */
  readonly at: number;
  readonly k: string;
  readonly u: string;
  readonly a?: Readonly<Record<string, unknown>>;
  /** How many things it changed. */
  readonly size: number;
  /** The records it wrote and what they belong to. */
  readonly about: readonly string[];
}

/** Something that is wrong, as far as it is known here: derived from the rows it looks at. */
export interface FindingRow {
  /** The key of the finding. */
  readonly id: string;
  /** Where it was found, as text. */
  readonly scope: string;
  readonly severity: Finding['severity'];
  /** 1 until somebody has looked at it and left it as it is; 0 from then on. */
  readonly open: 0 | 1;
  /** The time of the newest thing that it follows from. */
  readonly t: number;
  /** What it is about, and what that belongs to. */
  readonly about: readonly string[];
  readonly finding: Finding;
}

/** A form that somebody is filling in: kept on this device alone, so that a crash loses nothing. */
interface DraftRow {
  readonly k: string;
  readonly at: number;
  readonly value: unknown;
}

interface MetaRow {
  readonly k: string;
  readonly v: unknown;
}

/** What another device is known to know: it told us, or told somebody who told us. */
export interface PeerRow {
  readonly d: string;
  readonly vv: Vector;
  /** When this device last heard anything of it, by its own clock. */
  readonly at: number;
}

/** An order file that waits on this device: until a person looks, or until what it builds on comes. */
export interface InboxRow {
  /** The id of the file. */
  readonly id: string;
  readonly at: number;
  /** Why it waits. */
  readonly why: 'not-now' | 'newer-app' | 'earlier-missing' | 'copied-device';
  /** Who made it, as they are called, and when. */
  readonly from: string;
  readonly createdAt: string;
  /** The file itself, unpacked. */
  readonly file: Blob;
}

/** An order file that was received: what it did stays to be looked up. */
export interface ReceivedRow {
  readonly id: string;
  readonly at: number;
  readonly from: string;
  readonly createdAt: string;
  readonly changes: number;
}

type RecordTables = { readonly [K in RecordKind]: Table<StoredRecord<K>, string> };
type EventTables = { readonly [K in EventKind]: Table<StoredEvent<K>, string> };

export type Database = Dexie &
  RecordTables &
  EventTables & {
    readonly tail: Table<TailRow, [string, number]>;
    readonly segments: Table<SegmentRow, [string, number]>;
    readonly authors: Table<Author, string>;
    readonly actions: Table<ActionRow, [string, number]>;
    readonly unread: Table<Unread, string>;
    readonly findings: Table<FindingRow, string>;
    readonly peers: Table<PeerRow, string>;
    readonly inbox: Table<InboxRow, string>;
    readonly received: Table<ReceivedRow, string>;
    readonly drafts: Table<DraftRow, string>;
    readonly meta: Table<MetaRow, string>;
  };

/** Tables and indexes, by the version of the database that brought them. Versions are only added. */
const versions: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  1: {
    devices: 'id, letter',
    settings: 'id',
    companies: 'id, name, taxId, $.sort, [$.customer+$.sort], *$.words',
    contacts: 'id, company',
    addresses: 'id, company',
    customerPrices: 'id, company, part',
    categories: 'id, parent',
    parts:
      'id, ipn, category, variantOf, defaultLocation, $.sort, [$.salable+$.sort], [$.assembly+$.sort], $.component, $.template, $.inactive, $.watched, *$.words',
    bomLines: 'id, part, subPart',
    substitutes: 'id, bomLine, part',
    priceBreaks: 'id, part',
    locations: 'id, parent, $.sort',
    stockItems:
      'id, part, location, customer, salesOrder, build, parent, belongsTo, serial, [part+serial], $.shelf, [$.shelf+expiry], [location+$.shelf], *$.words',
    salesOrders:
      'id, reference, customer, [$.stem+$.number], $.made, $.due, [$.open+$.made], [$.open+$.due], [status+$.made], [status+$.due], [customer+$.made], *$.words',
    lines: 'id, order, part',
    extraLines: 'id, order',
    shipments: 'id, order',
    allocations: 'id, order, line, item, shipment, [item+$.state]',
    builds:
      'id, reference, part, salesOrder, line, parent, [$.stem+$.number], $.made, [$.active+$.due], [$.active+$.made], [status+$.made], *$.words',
    buildAllocations: 'id, build, bomLine, item',
    movements: 'id, item, other, order, build, buildAllocation',
    dispatches: 'id, order, shipment',
    completions: 'id, order',
    outputs: 'id, build, item',
    comments: 'id, about',
    acks: 'id',
    tail: '[d+s]',
    segments: '[d+from]',
    authors: 'd',
    actions: '[d+s], t, [k+t], *about',
    unread: 'id, kind',
    findings: 'id, scope, [open+severity+t], *about',
    peers: 'd',
    inbox: 'id, at',
    received: 'id, at',
    drafts: 'k',
    meta: 'k'
  },
  2: { codes: 'id, subject' }
};

/** The version of the database that this app writes. */
export const databaseVersion = 2;

const logTables = ['tail', 'segments', 'authors'];
/** What this device keeps for itself: it does not travel, and no rebuild touches it. */
const localTables = ['peers', 'inbox', 'received', 'drafts', 'meta'];
/** The tables that the fold fills: they can be rebuilt from the log at any time. */
export const foldedTables = Object.values(versions)
  .flatMap((stores) => Object.keys(stores))
  .filter((name) => ![...logTables, ...localTables].includes(name));

/** A database with our tables, not yet open. Only `open.ts` and tests make one. */
export function databaseNamed(name: string): Database {
  const db = new Dexie(name, { autoOpen: false, chromeTransactionDurability: 'strict' });
  for (const [version, stores] of Object.entries(versions))
    db.version(Number(version)).stores(stores);
  db.use(forgetting);
  db.use(holdingTables);
  return db as Database;
}
