import { put } from '../changes.ts';
import { BuildId, SalesOrderId } from '../kernel/ids.ts';
import { leaving, type Offer } from './offer.ts';
import { findingKey, stampText, type FindingOf } from './finding.ts';
import { compareStamps, isLive, stampOf, type FindingsView } from './view.ts';

/** The kinds that people call by a number. */
export type Numbered = 'salesOrders' | 'builds';

export interface DuplicateReference extends FindingOf<'duplicate-reference'> {
  readonly kind: Numbered;
  readonly reference: string;
  /** Who had it first and keeps it. */
  readonly keeps: string;
  /** Who else is called so, the earliest first: each is shown with its device's letter. */
  readonly others: readonly string[];
}

/** Two records got the same number on two devices (C10). It may be on paper: nobody is renumbered. */
export function duplicateReference(
  view: FindingsView,
  kind: Numbered,
  reference: string
): DuplicateReference[] {
  const named = view
    .recordsBy(kind, 'reference', reference)
    .filter(isLive)
    .map((row) => ({ id: String(row.id), stamp: stampOf(row, 'reference') }))
    .sort((a, b) => compareStamps(a.stamp, b.stamp) || (a.id < b.id ? -1 : 1));
  const [first, ...others] = named;
  if (!first || others.length === 0) return [];
  return [
    {
      code: 'duplicate-reference',
      key: findingKey('duplicate-reference', first.id, [
        reference,
        ...named.map(({ id, stamp }) => `${id}@${stampText(stamp)}`)
      ]),
      severity: 'amber',
      about: named.map(({ id }) => id),
      kind,
      reference,
      keeps: first.id,
      others: others.map(({ id }) => id)
    }
  ];
}

/** Another number; an order is still found by its old one. */
function renamed(
  view: FindingsView,
  { kind, reference, others }: DuplicateReference,
  next: string
) {
  const id = others.at(-1);
  if (kind === 'builds') return [put(kind, BuildId.parse(id), { reference: next })];
  const order = SalesOrderId.parse(id);
  const aliases = view.record(kind, order)?.aliases ?? [];
  return [put(kind, order, { reference: next, aliases: [...aliases, reference] })];
}

/** The last to come gets another number; or both keep it, because it is on paper. */
export const offersDuplicateReference = (
  finding: DuplicateReference,
  view: FindingsView
): Offer[] => [
  { id: 'rename', changes: ({ name }) => renamed(view, finding, name) },
  leaving('leave', finding)
];
