import { keys, type RecordKind } from '../changes.ts';
import { none, type Quantity } from '../kernel/quantity.ts';
import {
  accountsOf,
  livingOf,
  stampOf,
  type FindingsView,
  type MergedEvent,
  type MergedRecord,
  type Stamp
} from './view.ts';

/** One thing that somebody did and that a finding follows from: what, to what, and when. */
export interface Involved {
  readonly did:
    | 'promised'
    | 'moved'
    | 'counted'
    | 'ordered'
    | 'shipped'
    | 'released'
    | 'built'
    | 'wrote'
    | 'deleted'
    | 'used'
    | 'named';
  readonly stamp: Stamp;
  /** The record or event that it was done to. */
  readonly id: string;
  /** The order or build that it was done for. */
  readonly of?: string;
  readonly quantity?: Quantity;
  /** What was written, and into which field. */
  readonly field?: string;
  readonly value?: unknown;
}

type About = readonly [] | readonly string[];
/** The record that a finding is about first. */
export const first = ({ about: [id = ''] }: { readonly about: About }) => id;

/** An entry of a ledger. */
export const moved = (did: Involved['did'], movement: MergedEvent<'movements'>): Involved => {
  const { id, quantity, order, build } = movement;
  const of = order ?? build;
  return { did, stamp: movement._.c, id, quantity, ...(of && { of }) };
};

/** A count, and what it found. */
export const counted = (movement: MergedEvent<'movements'>): Involved => ({
  ...moved('counted', movement),
  quantity: movement.counted ?? none
});

/** Everything that was entered for a stock item. */
export const ledger = (view: FindingsView, item: string) =>
  view.eventsBy('movements', 'item', item);

/** What orders and builds were promised of an item. */
export function promises(view: FindingsView, item: string): Involved[] {
  const orders = view
    .recordsBy('allocations', 'item', item)
    .filter(({ id }) => view.stateOf(id) === 'open')
    .map((row) => promised(row));
  const builds = view
    .recordsBy('buildAllocations', 'item', item)
    .map(({ id, build, _ }) => ({ id, of: build, quantity: view.leftOf(id), stamp: _.c }))
    .filter(({ quantity }) => quantity > none)
    .map((each) => ({ did: 'promised' as const, ...each }));
  return [...orders, ...builds];
}

/** What one order was promised. */
export const promised = ({ id, order, quantity, _ }: MergedRecord<'allocations'>): Involved => ({
  did: 'promised',
  stamp: _.c,
  id,
  of: order,
  quantity
});

/** Every account of the parcels of an order, or of one shipment of it. */
export const parcels = (view: FindingsView, order: string, shipment?: string): Involved[] =>
  view
    .eventsBy('dispatches', 'order', order)
    .filter((each) => shipment === undefined || each.shipment === shipment)
    .flatMap((each) =>
      accountsOf(each).map(({ c }) => ({
        did: 'shipped' as const,
        stamp: c,
        id: each.shipment,
        of: order
      }))
    );

/** That an allocation has left. */
export const shippedOf = (view: FindingsView, allocation: string): Involved[] => {
  const movement = view.event('movements', keys.shipped(allocation));
  return movement ? [moved('shipped', movement)] : [];
};

/** Every value of a field that lives. */
export function wrote(row: MergedRecord<RecordKind> | undefined, field: string): Involved[] {
  if (!row) return [];
  const shown = (row as Readonly<Record<string, unknown>>)[field];
  const living = livingOf(row, field);
  const all = living.length > 0 ? living : [[...stampOf(row, field), shown] as const];
  return all.map(([d, s, t, value]) => ({
    did: 'wrote',
    stamp: [d, s, t],
    id: String(row.id),
    field,
    value
  }));
}

/** How a record got what it is called. */
export const named = (row: MergedRecord<RecordKind> | undefined, field: string): Involved[] =>
  row ? [{ did: 'named', stamp: stampOf(row, field), id: String(row.id) }] : [];
