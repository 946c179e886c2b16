import type { StockOrder } from '../device/device.ts';
import { minus, none, one, smaller, type Quantity } from '../kernel/quantity.ts';
import type { StockItem } from './stock-item.ts';

/** A stock item that may be taken from, and how much of it nobody holds. */
export interface Candidate {
  readonly item: StockItem;
  readonly free: Quantity;
}

/** Why this item was taken and not another. */
export type ChoiceReason =
  'expires-first' | 'oldest' | 'newest' | 'smallest' | 'largest' | 'covers-it-all' | 'only-one';

/** So much of this item, and why. */
export interface Choice {
  readonly item: StockItem;
  readonly quantity: Quantity;
  readonly why: ChoiceReason;
}

type Compare = (a: Candidate, b: Candidate) => number;

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
/** When it came in. What nobody knows is taken to have been there first. */
const since = ({ item }: Candidate) => item.since ?? '';
const dayOf = (candidate: Candidate) => since(candidate).slice(0, 10);
/** What never expires goes last. */
const expiryOf = ({ item }: Candidate) => item.expiry ?? '9999-12-31';

const oldest: Compare = (a, b) => byText(dayOf(a), dayOf(b));

/** Who goes first by the shop's setting; 0 for equals. */
const rank: Readonly<Record<StockOrder, Compare>> = {
  'expiry-then-oldest': (a, b) => byText(expiryOf(a), expiryOf(b)) || oldest(a, b),
  oldest,
  newest: (a, b) => oldest(b, a),
  smallest: (a, b) => a.free - b.free,
  largest: (a, b) => b.free - a.free
};

const inOrder =
  (order: StockOrder): Compare =>
  (a, b) =>
    rank[order](a, b) ||
    (order === 'newest' ? byText(since(b), since(a)) : byText(since(a), since(b))) ||
    byText(a.item.id, b.item.id);

/** How much of it goes towards a need; a serialised item goes whole or not at all. */
const usable = ({ item, free }: Candidate, needed: Quantity) =>
  item.serial === null ? smaller(free, needed) : free >= one && needed >= one ? one : none;

function expiryDecides(candidates: readonly Candidate[], { item }: Candidate): boolean {
  return item.expiry !== null && candidates.some((each) => each.item.expiry !== item.expiry);
}

function reasonBy(
  order: StockOrder,
  candidates: readonly Candidate[],
  chosen: Candidate
): ChoiceReason {
  if (candidates.length === 1) return 'only-one';
  if (order !== 'expiry-then-oldest') return order;
  return expiryDecides(candidates, chosen) ? 'expires-first' : 'oldest';
}

/** Among equals the one that ends the search, best without a split; else the first. */
function nextOf(equals: readonly Candidate[], needed: Quantity): Candidate | undefined {
  const covering = equals.filter((each) => usable(each, needed) === needed);
  return covering.find(({ free }) => free === needed) ?? covering[0] ?? equals[0];
}

/**
 * Which stock to take for a need, and why: what expires first when expiry is used, else the oldest,
 * then the fewest splits; or by the shop's setting (R-AA2, R-AA3). Candidates are available and
 * named once; what they cannot cover stays missing.
 */
export function chooseStock(
  candidates: readonly Candidate[],
  needed: Quantity,
  order: StockOrder
): Choice[] {
  const sorted = candidates.filter(({ free }) => free > none).sort(inOrder(order));
  const choices: Choice[] = [];
  let left: readonly Candidate[] = sorted;
  let rest = needed;
  while (rest > none) {
    const first = left[0];
    if (!first) break;
    const equals = left.filter((each) => rank[order](first, each) === 0);
    const chosen = nextOf(equals, rest) ?? first;
    const quantity = usable(chosen, rest);
    const why = chosen === first ? reasonBy(order, sorted, chosen) : 'covers-it-all';
    if (quantity > none) choices.push({ item: chosen.item, quantity, why });
    rest = minus(rest, quantity);
    left = left.filter((each) => each !== chosen);
  }
  return choices;
}
