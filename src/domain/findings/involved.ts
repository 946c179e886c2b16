import { none } from '../kernel/quantity.ts';
import type { Finding } from './audit.ts';
import {
  counted,
  first,
  ledger,
  moved,
  named,
  parcels,
  promised,
  promises,
  shippedOf,
  wrote,
  type Involved
} from './involvement.ts';
import { standingIn } from './loop.ts';
import { accountsOf, compareStamps, stampOf, type FindingsView } from './view.ts';

type Looks = {
  readonly [C in Finding['code']]: (
    view: FindingsView,
    finding: Extract<Finding, { readonly code: C }>
  ) => readonly Involved[];
};

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
  'added-to-sent-shipment': (view, { about: [order = ''], shipment, allocations }) => [
    ...parcels(view, order, shipment),
    ...allocations.flatMap((id) => wrote(view.record('allocations', id), 'shipment'))
  ],
  'bom-mismatch': (view, { bomLine, allocations }) => {
    const line = view.record('bomLines', bomLine);
    const held = allocations.flatMap((id) => view.record('buildAllocations', id) ?? []);
    return [
      ...wrote(line, line?.del === true ? 'del' : 'subPart'),
      ...held.map(({ id, build, _ }) => ({
        ...{ did: 'promised' as const, stamp: _.c, id, of: build, quantity: view.leftOf(id) }
      }))
    ];
  },
  'shipped-from-two-places': (_view, { about: [order = ''], accounts }) =>
    accounts.map(({ by, item, quantity }) => ({
      ...{ did: 'shipped', stamp: by, id: item, of: order, quantity }
    })),
  loop: (view, { kind, ids }) =>
    ids.flatMap((id) => wrote(view.record(kind, id), standingIn(kind))),
  'probably-the-same': (view, { kind, ids }) =>
    ids.flatMap((id) => {
      const row = view.record(kind, id);
      return row ? [{ did: 'named', stamp: row._.c, id } as const] : [];
    }),
  'duplicate-letter': (view, { devices }) =>
    devices.flatMap((id) => named(view.record('devices', id), 'letter')),
  'duplicate-serial': (view, { items }) =>
    items.flatMap((id) => named(view.record('stockItems', id), 'serial'))
};

/** What a finding follows from, the earliest first: who did what is told from it. */
export function involvedIn(view: FindingsView, finding: Finding): Involved[] {
  const look = looks[finding.code] as (view: FindingsView, found: Finding) => readonly Involved[];
  return [...look(view, finding)].sort((a, b) => compareStamps(a.stamp, b.stamp));
}
