import { records, type RecordKind } from '../changes.ts';
import { uses } from './deleted-but-used.ts';
import type { Numbered } from './duplicate-reference.ts';
import { leadingOn } from './loop.ts';
import { naming, type NamedKind } from './probably-the-same.ts';
import type { FindingsView } from './view.ts';

/** What a finding is looked for in: small enough to be looked at again after every action. */
export type Scope =
  | { readonly of: 'stock-item'; readonly id: string }
  | { readonly of: 'order'; readonly id: string }
  | { readonly of: 'build'; readonly id: string }
  | { readonly of: 'record'; readonly kind: RecordKind; readonly id: string }
  | { readonly of: 'reference'; readonly kind: Numbered; readonly reference: string }
  | { readonly of: 'letter'; readonly letter: string }
  | {
      readonly of: 'name';
      readonly kind: NamedKind;
      readonly field: string;
      readonly value: string;
    }
  | { readonly of: 'serial'; readonly part: string; readonly serial: string };

/** The same text for the same scope, so that each is looked at once. */
export function scopeText(scope: Scope): string {
  switch (scope.of) {
    case 'reference':
      return [scope.of, scope.kind, scope.reference].join('\n');
    case 'letter':
      return [scope.of, scope.letter].join('\n');
    case 'name':
      return [scope.of, scope.kind, scope.field, scope.value].join('\n');
    case 'serial':
      return [scope.of, scope.part, scope.serial].join('\n');
    case 'record':
      return [scope.of, scope.kind, scope.id].join('\n');
    default:
      return [scope.of, scope.id].join('\n');
  }
}

/** A row of any kind, as it was or as it is. */
export interface Touched {
  readonly kind: string;
  readonly id: string;
  readonly row: Readonly<Record<string, unknown>>;
}

const isRecordKind = (kind: string): kind is RecordKind => Object.hasOwn(records, kind);
const text = (value: unknown) => (typeof value === 'string' ? [value] : []);

/** Which fields say whose findings may change with a row. */
const leads: readonly (readonly [
  kind: string,
  field: string,
  of: 'stock-item' | 'order' | 'build'
])[] = [
  ['stockItems', 'id', 'stock-item'],
  ['salesOrders', 'id', 'order'],
  ['builds', 'id', 'build'],
  ['lines', 'order', 'order'],
  ['extraLines', 'order', 'order'],
  ['allocations', 'item', 'stock-item'],
  ['allocations', 'order', 'order'],
  ['buildAllocations', 'item', 'stock-item'],
  ['buildAllocations', 'build', 'build'],
  ['movements', 'item', 'stock-item'],
  ['movements', 'order', 'order'],
  ['dispatches', 'order', 'order'],
  ['outputs', 'build', 'build']
];

const byKind = <Each>(all: readonly Each[], kindOf: (each: Each) => string) =>
  new Map(
    all.map(kindOf).map((kind) => [kind, all.filter((each) => kindOf(each) === kind)] as const)
  );

const leadsByKind = byKind(leads, ([kind]) => kind);

const leadsOf = ({ kind, row }: Touched): Scope[] =>
  (leadsByKind.get(kind) ?? []).flatMap(([, field, of]) =>
    text(row[field]).map((id) => ({ of, id }))
  );

const usesByKind = byKind(uses, ({ kind }) => kind);

/** The record itself, and the records it points at: they may be deleted. */
function recordsOf({ kind, id, row }: Touched): Scope[] {
  const own: Scope[] = isRecordKind(kind) ? [{ of: 'record', kind, id }] : [];
  const pointed = (usesByKind.get(kind) ?? []).flatMap(({ field, of }) =>
    text(row[field]).map((target) => ({ of: 'record', kind: of, id: target }) as const)
  );
  return [...own, ...pointed];
}

function namesOf({ kind, row }: Touched): Scope[] {
  if (kind === 'salesOrders' || kind === 'builds')
    return text(row['reference']).map((reference) => ({ of: 'reference', kind, reference }));
  if (kind === 'devices') return text(row['letter']).map((letter) => ({ of: 'letter', letter }));
  if (kind === 'companies' || kind === 'parts')
    return naming[kind].flatMap((field) =>
      text(row[field])
        .filter((value) => value !== '')
        .map((value) => ({ of: 'name', kind, field, value }) as const)
    );
  if (kind !== 'stockItems') return [];
  return text(row['part']).flatMap((part) =>
    text(row['serial']).map((serial) => ({ of: 'serial', part, serial }) as const)
  );
}

/** What of these orders was written or deleted unknowing: a parcel may say that none of it counts. */
const contested = (view: FindingsView, orders: readonly string[]): Touched[] =>
  orders.flatMap((order) => {
    const own = view.record('salesOrders', order);
    return [
      ...(own ? [{ kind: 'salesOrders', id: order, row: own }] : []),
      ...(['lines', 'extraLines'] as const).flatMap((kind) =>
        view
          .recordsBy(kind, 'order', order)
          .filter((row) => row.del !== undefined || row._.x || row._.e)
          .map((row) => ({ kind, id: String(row.id), row }))
      )
    ];
  });

const buildAllocationsBy = (view: FindingsView, field: string, value: string): Touched[] =>
  view
    .recordsBy('buildAllocations', field, value)
    .map((record) => ({ kind: 'buildAllocations', id: record.id, row: record }));

/** Everything that a record stands in, or is made of: where it may close a circle. */
function circlesOf(view: FindingsView, { kind, row }: Touched): Scope[] {
  const nested = kind === 'locations' || kind === 'categories' || kind === 'parts';
  if (nested)
    return text(row[kind === 'parts' ? 'variantOf' : 'parent']).flatMap((id) =>
      [id, ...leadingOn(view, kind, id)].map((each) => ({ of: 'record', kind, id: each }) as const)
    );
  if (kind !== 'bomLines') return [];
  return text(row['subPart'])
    .flatMap((part) => view.recordsBy('bomLines', 'part', part))
    .flatMap(({ id }) => [id, ...leadingOn(view, 'bomLines', id)])
    .map((each) => ({ of: 'record', kind: 'bomLines', id: each }) as const);
}

/** Rows whose derived figures change with this one: findings look at those figures too. */
function settledWith(view: FindingsView, { kind, id, row }: Touched): Touched[] {
  const found = <K extends RecordKind>(of: K, ids: readonly string[]) =>
    ids.flatMap((each) => {
      const record = view.record(of, each);
      return record ? [{ kind: of, id: each, row: record }] : [];
    });
  switch (kind) {
    case 'salesOrders':
      return view
        .recordsBy('allocations', 'order', id)
        .map((record) => ({ kind: 'allocations', id: record.id, row: record }));
    case 'builds':
      return buildAllocationsBy(view, 'build', id);
    case 'bomLines':
      return buildAllocationsBy(view, 'bomLine', id);
    case 'substitutes':
      return text(row['bomLine']).flatMap((line) => buildAllocationsBy(view, 'bomLine', line));
    case 'stockItems':
      return buildAllocationsBy(view, 'item', id);
    case 'dispatches':
      return contested(view, text(row['order']));
    case 'movements':
      return [
        ...found('stockItems', text(row['item'])),
        ...found('allocations', text(row['allocation'])),
        ...found('buildAllocations', text(row['buildAllocation']))
      ];
    default:
      return [];
  }
}

/**
 * Where findings may change when a row is written. Ask with the row as it was, and with the row
 * as it is: a record that moved from one place to another matters to both.
 */
export const scopesOf = (view: FindingsView, touched: Touched): Scope[] =>
  [touched, ...settledWith(view, touched)].flatMap((each) => [
    ...leadsOf(each),
    ...recordsOf(each),
    ...namesOf(each),
    ...circlesOf(view, each)
  ]);
