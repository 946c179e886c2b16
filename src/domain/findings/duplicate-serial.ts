import { add, put } from '../changes.ts';
import { MovementId, nth, StockItemId } from '../kernel/ids.ts';
import { none } from '../kernel/quantity.ts';
import type { Offer } from './offer.ts';
import { findingKey, stampText, type FindingOf } from './finding.ts';
import { hasLeft } from './has-left.ts';
import { compareStamps, isLive, stampOf, type FindingsView } from './view.ts';

export interface DuplicateSerial extends FindingOf<'duplicate-serial'> {
  readonly part: string;
  readonly serial: string;
  /** The stock items that carry it, the first to get it first. */
  readonly items: readonly string[];
}

/** One serial number stands on two pieces in stock: one of them is not what it says (C11). */
export function duplicateSerial(
  view: FindingsView,
  part: string,
  serial: string
): DuplicateSerial[] {
  const pieces = view
    .recordsBy('stockItems', 'serial', serial)
    .filter((row) => row.part === part && isLive(row) && !hasLeft(row))
    .filter(({ id }) => view.quantityOf(id) > none)
    .map((row) => ({ id: String(row.id), stamp: stampOf(row, 'serial') }))
    .sort((a, b) => compareStamps(a.stamp, b.stamp) || (a.id < b.id ? -1 : 1));
  if (pieces.length < 2) return [];
  const items = pieces.map(({ id }) => id);
  return [
    {
      code: 'duplicate-serial',
      key: findingKey('duplicate-serial', part, [
        serial,
        ...pieces.map(({ id, stamp }) => `${id}@${stampText(stamp)}`)
      ]),
      severity: 'red',
      about: items,
      part,
      serial,
      items
    }
  ];
}

const renamed = (item: string | undefined, serial: string) => [
  put('stockItems', StockItemId.parse(item), { serial })
];

/** The last to come, or the first, gets another serial number; or it is one piece, recorded twice. */
export const offersDuplicateSerial = ({ items }: DuplicateSerial): Offer[] => [
  { id: 'rename', changes: ({ name }) => renamed(items.at(-1), name) },
  { id: 'rename-first', changes: ({ name }) => renamed(items[0], name) },
  {
    id: 'same-piece',
    changes: ({ seed }) => [
      add('movements', nth(MovementId, seed, 1), {
        item: StockItemId.parse(items.at(-1)),
        ...{ kind: 'counted', quantity: none, counted: none }
      })
    ]
  }
];
