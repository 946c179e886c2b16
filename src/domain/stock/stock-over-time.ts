import type { Day } from '../kernel/day.ts';
import { larger, minus, none, plus, type Quantity } from '../kernel/quantity.ts';
import { isUsable } from './availability.ts';
import { runningBalance, type LedgerEntry } from './ledger.ts';
import type { Movement } from './stock-item.ts';

/** An entry of a ledger, the day on which it was written, and what it says of where the stock is. */
export interface DatedEntry extends LedgerEntry {
  readonly id: string;
  readonly day: Day;
  readonly movement: Pick<
    Movement,
    'kind' | 'other' | 'order' | 'customer' | 'status' | 'reverses'
  >;
}

/** The ledger of a stock item, and what of it counts as stock on hand now. */
export interface ItemLedger {
  readonly entries: readonly DatedEntry[];
  /** 0 when it is not here, or of no use. */
  readonly onHand: Quantity;
}

/** What there was of a part when a day ended. */
export interface StockOnDay {
  readonly day: Day;
  /** What came in less what went out on the day. */
  readonly change: Quantity;
  readonly onHand: Quantity;
}

type Says = (movement: DatedEntry['movement']) => boolean | undefined;

/** Whether stock is here and of use after an entry, for the kinds that change that without counting. */
const hereAfter: Partial<Readonly<Record<Movement['kind'], Says>>> = {
  // What is split off for somebody was never here by itself; the item that leaves whole is gone.
  'split-from': ({ order, customer }) => order === undefined && customer === undefined,
  shipped: ({ other }) => (other === undefined ? false : undefined),
  assigned: () => false,
  returned: () => true,
  'status-changed': ({ status }) => (status === undefined ? undefined : isUsable(status))
};

/** What of one item was on hand after each entry of its ledger. */
function levelsOf({
  entries,
  onHand
}: ItemLedger): { readonly day: Day; readonly level: Quantity }[] {
  const running = runningBalance(entries);
  const isTold = entries.some(({ movement }) => hereAfter[movement.kind]?.(movement) !== undefined);
  const isUsedUp = (running.at(-1)?.after ?? none) <= none;
  // What nothing is told of was always where it is now.
  let here = isTold || isUsedUp || onHand > none;
  const before = new Map<string, boolean>();
  return running.map(({ entry: { id, day, movement }, after }) => {
    before.set(id, here);
    const back = movement.reverses === undefined ? undefined : before.get(movement.reverses);
    here = back ?? hereAfter[movement.kind]?.(movement) ?? here;
    return { day, level: here ? larger(none, after) : none };
  });
}

/**
 * How much of a part was on hand when each day ended on which that changed, the first such day first, and
 * today last. What was on hand is the sum over its stock items of what their ledgers say, as long as they
 * were here and of use. What changed without an entry, as by an edit, is counted as changed today, so
 * that today's figure is the one that is shown everywhere.
 */
export function stockOverTime(items: readonly ItemLedger[], today: Day): readonly StockOnDay[] {
  const changes = new Map<Day, Quantity>([[today, none]]);
  for (const item of items) {
    let level = none;
    const end = { day: today, level: item.onHand };
    for (const next of [...levelsOf(item), end]) {
      // A clock that is ahead tells of today.
      const day = next.day > today ? today : next.day;
      changes.set(day, plus(changes.get(day) ?? none, minus(next.level, level)));
      level = next.level;
    }
  }
  let onHand = none;
  return [...changes]
    .filter(([day, change]) => day === today || change !== none)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, change]) => {
      onHand = plus(onHand, change);
      return { day, change, onHand };
    });
}
