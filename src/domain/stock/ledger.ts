import { none, plus, sum, type Quantity } from '../kernel/quantity.ts';

/** One entry of a stock item's ledger with its place in time: earlier entries have smaller keys. */
export interface LedgerEntry {
  readonly time: number;
  readonly device: string;
  readonly sequence: number;
  readonly quantity: Quantity;
  readonly counted?: Quantity | undefined;
}

const isCount = (entry: LedgerEntry) => (entry.counted === undefined ? 1 : 0);

/** Within one action a count comes before what moved, and of several counts the highest is the last. */
const inAction = (a: LedgerEntry, b: LedgerEntry) =>
  isCount(a) - isCount(b) || (a.counted ?? none) - (b.counted ?? none);

/** By time, then device, then action. */
const inTime = (a: LedgerEntry, b: LedgerEntry) =>
  a.time - b.time ||
  (a.device < b.device ? -1 : a.device > b.device ? 1 : 0) ||
  a.sequence - b.sequence ||
  inAction(a, b);

/** The entries that still matter, in order of time: the last count and all that moved after it. */
export function sinceCount<Entry extends LedgerEntry>(entries: readonly Entry[]): Entry[] {
  const sorted = [...entries].sort(inTime);
  return sorted.slice(
    Math.max(
      0,
      sorted.findLastIndex(({ counted }) => counted !== undefined)
    )
  );
}

/**
 * What the ledger adds up to: the last count and all that moved after it. A count is absolute, so
 * a movement from before it that arrives late is not taken off twice.
 */
export const balance = (entries: readonly LedgerEntry[]): Quantity =>
  sum(sinceCount(entries).map(({ counted, quantity }) => counted ?? quantity));

/** The ledger in order of time, and what there was after each entry. */
export function runningBalance<Entry extends LedgerEntry>(
  entries: readonly Entry[]
): { readonly entry: Entry; readonly after: Quantity }[] {
  let after = none;
  return [...entries].sort(inTime).map((entry) => {
    after = entry.counted ?? plus(after, entry.quantity);
    return { entry, after };
  });
}
