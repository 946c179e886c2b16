import { Build, BuildAllocationRecord, Output } from './build/build.ts';
import { LinkedCode } from './code/linked-code.ts';
import { Address, Company, Contact, CustomerPrice } from './company/company.ts';
import { Comment, DeviceRecord, Settings } from './device/device.ts';
import type { z } from './kernel/zod.ts';
import { BomLine, Category, Part, PriceBreak, Substitute } from './part/part.ts';
import {
  AllocationRecord,
  Completion,
  Dispatch,
  ExtraLine,
  Line,
  SalesOrder,
  ShipmentRecord
} from './sales-order/sales-order.ts';
import { Ack } from './findings/ack.ts';
import { Location, Movement, StockItemRecord } from './stock/stock-item.ts';

/** Every kind of record: things that are, whose fields change (`put`). */
export const records = {
  devices: DeviceRecord,
  settings: Settings,
  companies: Company,
  contacts: Contact,
  addresses: Address,
  customerPrices: CustomerPrice,
  categories: Category,
  parts: Part,
  bomLines: BomLine,
  substitutes: Substitute,
  priceBreaks: PriceBreak,
  locations: Location,
  stockItems: StockItemRecord,
  salesOrders: SalesOrder,
  lines: Line,
  extraLines: ExtraLine,
  shipments: ShipmentRecord,
  allocations: AllocationRecord,
  builds: Build,
  buildAllocations: BuildAllocationRecord,
  codes: LinkedCode
} as const;

/** Every kind of event: things that happened, once, under a natural key (`add`). */
export const events = {
  movements: Movement,
  dispatches: Dispatch,
  completions: Completion,
  outputs: Output,
  comments: Comment,
  acks: Ack
} as const;

/** All kinds, for whoever must know them all: the database, the glossary, the importer. */
export const schemas = { ...records, ...events } as const;

export type RecordKind = keyof typeof records;
export type EventKind = keyof typeof events;
export type RecordOf<K extends RecordKind> = z.output<(typeof records)[K]>;
export type EventOf<K extends EventKind> = z.output<(typeof events)[K]>;

const defaults = new Map<string, Readonly<Record<string, unknown>>>();

/** The values of fields that a record written by an older app does not have yet. */
export function defaultsOf(kind: RecordKind): Readonly<Record<string, unknown>> {
  const known = defaults.get(kind);
  if (known) return known;
  const shape: Readonly<Record<string, z.ZodType>> = records[kind].shape;
  const found: Record<string, unknown> = {};
  for (const [field, schema] of Object.entries(shape)) {
    const empty = schema.safeParse(undefined);
    if (empty.success) found[field] = empty.data;
  }
  defaults.set(kind, found);
  return found;
}

/** The fields of a record that may be written, and the mark of deletion. */
export type Fields<K extends RecordKind> = Partial<Omit<RecordOf<K>, 'id'>> & {
  readonly del?: boolean;
};

type Put = { [K in RecordKind]: readonly ['put', K, string, Fields<K>] }[RecordKind];
type Add = { [K in EventKind]: readonly ['add', K, string, EventOf<K>] }[EventKind];

/** What a decision may write: set fields of a record, or record an event once under its key. */
export type Change = Put | Add;

/** A new record, whole. */
export function create<K extends RecordKind>(kind: K, record: RecordOf<K>): Change {
  const { id, ...fields } = record;
  return ['put', kind, id, fields] as unknown as Change;
}

/** Other values for some fields of a record. */
export const put = <K extends RecordKind>(kind: K, id: RecordOf<K>['id'], fields: Fields<K>) =>
  ['put', kind, id, fields] as unknown as Change;

/** Values for fields of a record whose kind is known only when the app runs. */
export const putNamed = (kind: RecordKind, id: string, fields: Readonly<Record<string, unknown>>) =>
  ['put', kind, id, fields] as unknown as Change;

/** The record is gone for the user; its row stays, so that the deletion can travel. */
export const remove = <K extends RecordKind>(kind: K, id: RecordOf<K>['id']) =>
  ['put', kind, id, { del: true }] as unknown as Change;

/** Something happened; a second device that records it under the same key records the same thing. */
export const add = <K extends EventKind>(kind: K, key: string, event: EventOf<K>) =>
  ['add', kind, key, event] as unknown as Change;

/** The natural keys: the same real event gets the same key on every device. */
export const keys = {
  /** The movement out of the stock item that was allocated. */
  shipped: (allocation: string) => `ship:${allocation}`,
  /** The movement into the item that was split off for the customer. */
  arrived: (allocation: string) => `arrive:${allocation}`,
  dispatched: (shipment: string) => `dispatch:${shipment}`,
  completed: (order: string) => `complete:${order}`,
  consumed: (allocation: string, output: number) => `consume:${allocation}:${String(output)}`,
  /** The movement that brings an output into stock. */
  built: (build: string, number: number) => `built:${build}:${String(number)}`,
  output: (build: string, number: number) => `output:${build}:${String(number)}`,
  reversed: (movement: string) => `reverse:${movement}`,
  /** A movement that a decision about a finding made: two people who decide alike make one. */
  adjusted: (finding: string, n: number) => `adjust:${finding}:${String(n)}`,
  /** A person's decision to leave a finding as it is. */
  acknowledged: (finding: string) => `ack:${finding}`
} as const;
