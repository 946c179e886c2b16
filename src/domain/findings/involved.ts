import { keys, type RecordKind } from '../changes.ts';
import { none, type Quantity } from '../kernel/quantity.ts';
import type { Finding } from './audit.ts';
import {
  accountsOf,
  compareStamps,
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

type Looks = {
  readonly [C in Finding['code']]: (
    view: FindingsView,
    finding: Extract<Finding, { readonly code: C }>
  ) => readonly Involved[];
};

type About = readonly [] | readonly string[];
const first = ({ about: [id = ''] }: { readonly about: About }) => id;

const moved = (did: Involved['did'], movement: MergedEvent<'movements'>): Involved => {
  const { id, quantity, order, build } = movement;
  const of = order ?? build;
  return { did, stamp: movement._.c, id, quantity, ...(of && { of }) };
};

const counted = (movement: MergedEvent<'movements'>): Involved => ({
  ...moved('counted', movement),
  quantity: movement.counted ?? none
});

const ledger = (view: FindingsView, item: string) => view.eventsBy('movements', 'item', item);

function promises(view: FindingsView, item: string): Involved[] {
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

const promised = ({ id, order, quantity, _ }: MergedRecord<'allocations'>): Involved => ({
  did: 'promised',
  stamp: _.c,
  id,
  of: order,
  quantity
});

/** Every account of the parcels of an order, or of one shipment of it. */
const parcels = (view: FindingsView, order: string, shipment?: string): Involved[] =>
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

const shippedOf = (view: FindingsView, allocation: string): Involved[] => {
  const movement = view.event('movements', keys.shipped(allocation));
  return movement ? [moved('shipped', movement)] : [];
};

function wrote(row: MergedRecord<RecordKind> | undefined, field: string): Involved[] {
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

const named = (row: MergedRecord<RecordKind> | undefined, field: string): Involved[] =>
  row ? [{ did: 'named', stamp: stampOf(row, field), id: String(row.id) }] : [];

const looks: Looks = {
  'over-allocated': (view, finding) => promises(view, first(finding)),
  'negative-stock': (view, finding) =>
    ledger(view, first(finding))
      .filter(({ quantity }) => quantity < none)
      .map((each) => moved('moved', each)),
  'taken-twice': (view, finding) =>
    ledger(view, first(finding))
      .filter(({ id }) => finding.movements.includes(id))
      .map((each) => moved('moved', each)),
  'count-crossed-movement': (view, finding) => {
    const all = ledger(view, first(finding));
    const counts = all.filter((each) => each.counted !== undefined);
    const last = counts.sort((a, b) => compareStamps(a._.c, b._.c)).at(-1);
    const crossed = all.filter(({ id }) => finding.movements.includes(id));
    return [
      ...(last ? [counted(last)] : []),
      ...crossed.map((each) => (each.counted === undefined ? moved('moved', each) : counted(each)))
    ];
  },
  'cancelled-and-shipped': (view, finding) => [
    ...wrote(view.record('salesOrders', first(finding)), 'status'),
    ...parcels(view, first(finding))
  ],
  'shipped-twice': (view, { about: [order = '', shipment] }) => {
    const sent = parcels(view, order, shipment);
    const taken = view
      .eventsBy('movements', 'order', order)
      .filter(({ kind, _ }) => kind === 'shipped' && _.alts !== undefined);
    return sent.length > 0 ? sent : taken.map((each) => moved('shipped', each));
  },
  'line-below-shipped': (view, { line, about: [order = ''], ordered }) => {
    const row = view.record('lines', line);
    return [
      ...(row
        ? [
            {
              did: 'ordered',
              stamp: stampOf(row, 'quantity'),
              id: line,
              quantity: ordered
            } as const
          ]
        : []),
      ...view
        .recordsBy('allocations', 'order', order)
        .filter((each) => each.line === line && view.stateOf(each.id) === 'shipped')
        .flatMap(({ id }) => shippedOf(view, id))
    ];
  },
  'allocation-on-closed-order': (view, finding) => [
    ...wrote(view.record('salesOrders', first(finding)), 'status'),
    ...view
      .recordsBy('allocations', 'order', first(finding))
      .filter(({ id }) => finding.allocations.includes(id))
      .map(promised)
  ],
  'released-but-shipped': (view, { allocation }) => {
    const row = view.record('allocations', allocation);
    return [
      ...(row ? [{ did: 'released', stamp: stampOf(row, 'del'), id: allocation } as const] : []),
      ...shippedOf(view, allocation)
    ];
  },
  'built-twice': (view, finding) =>
    view
      .eventsBy('outputs', 'build', first(finding))
      .filter(({ number }) => finding.outputs.includes(number))
      .flatMap((each) =>
        accountsOf(each).map(({ c, value }) => ({
          did: 'built' as const,
          stamp: c,
          id: each.id,
          quantity: value.quantity
        }))
      ),
  'edited-after-shipping': (view, finding) => [
    ...parcels(view, first(finding)),
    ...finding.edits.map(
      ({ id, field, written, by }) =>
        ({ did: 'wrote', stamp: by, id, field, value: written }) as const
    )
  ],
  'field-changed-twice': (_view, { id, field, values }) =>
    values.map(([d, s, t, value]) => ({ did: 'wrote', stamp: [d, s, t], id, field, value })),
  'deleted-but-used': (view, { kind, id }) => {
    const row = view.record(kind, id);
    return row ? [{ did: 'deleted', stamp: stampOf(row, 'del'), id }] : [];
  },
  'duplicate-reference': (view, { kind, about }) =>
    about.flatMap((id) => named(view.record(kind, id), 'reference')),
  'duplicate-serial': (view, { items }) =>
    items.flatMap((id) => named(view.record('stockItems', id), 'serial'))
};

/** What a finding follows from, the earliest first: who did what is told from it. */
export function involvedIn(view: FindingsView, finding: Finding): Involved[] {
  const look = looks[finding.code] as (view: FindingsView, found: Finding) => readonly Involved[];
  return [...look(view, finding)].sort((a, b) => compareStamps(a.stamp, b.stamp));
}
