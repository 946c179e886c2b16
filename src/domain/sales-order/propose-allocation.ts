import type { StockOrder } from '../device/device.ts';
import type { LineId, LocationId, PartId, StockItemId } from '../kernel/ids.ts';
import { none, plus, remainder, sum, type Quantity } from '../kernel/quantity.ts';
import type { Part } from '../part/part.ts';
import { freeIn, unavailable, type Claim, type StockRules } from '../stock/availability.ts';
import { chooseStock, type Candidate, type Choice } from '../stock/choose-stock.ts';
import type { StockItem } from '../stock/stock-item.ts';
import { inPosition } from './position.ts';
import { missingFor } from './quantities.ts';
import type { Allocation, Line } from './sales-order.ts';

/** How the stock is to be found. */
export interface ProposalOptions {
  readonly order: StockOrder;
  /** Only stock in these locations; anywhere when there are none. */
  readonly inside?: ReadonlySet<LocationId> | undefined;
  /** No stock in these locations. */
  readonly outside?: ReadonlySet<LocationId> | undefined;
  readonly serials: 'any' | 'serialized' | 'unserialized';
  /** A line may be filled from several items; else from one that alone covers it. */
  readonly interchangeable: boolean;
}

/** A part, and the variants whose stock will do for it when it is a template. */
export interface Wanted {
  readonly part: Part;
  readonly variants: readonly PartId[];
}

export interface ProposalFacts {
  /** The lines to fill. */
  readonly lines: readonly Line[];
  readonly parts: ReadonlyMap<PartId, Wanted>;
  /** All allocations of the lines. */
  readonly allocations: readonly Allocation[];
  /** Stock of the parts and their variants. */
  readonly stock: readonly StockItem[];
  readonly claims: ReadonlyMap<StockItemId, readonly Claim[]>;
  readonly rules: StockRules;
}

/** Why nothing is proposed for a line. */
export type NothingProposed =
  | 'no-part'
  | 'virtual'
  | 'full'
  | 'no-stock'
  /** There is some, but not where it was looked for, or not of the kind that was asked for. */
  | 'not-looked-for'
  | 'not-available'
  | 'held-by-others'
  | 'no-single-item';

/** What would be set aside for a line. */
export interface Proposed {
  readonly line: LineId;
  readonly choices: readonly Choice[];
  /** What the line still needs after it. */
  readonly missing: Quantity;
  readonly reason: NothingProposed | undefined;
}

type Taken = ReadonlyMap<StockItemId, Quantity>;

const isInPlace = ({ location }: StockItem, { inside, outside }: ProposalOptions) =>
  location === null ? !inside : (inside?.has(location) ?? true) && !outside?.has(location);

const hasSerial = ({ serial }: StockItem, { serials }: ProposalOptions) =>
  serials === 'any' || (serials === 'serialized') === (serial !== null);

/** The stock of some parts that a line may take, and why there is none. */
function candidatesOf(facts: ProposalFacts, options: ProposalOptions, taken: Taken) {
  const { stock, claims, rules } = facts;
  return (parts: readonly PartId[]) => {
    const all = stock.filter(({ part }) => parts.includes(part));
    const sought = all.filter((item) => isInPlace(item, options) && hasSerial(item, options));
    const usable = sought.filter((item) => unavailable(item, rules) === undefined);
    const candidates = usable
      .map((item) => ({
        item,
        free: remainder(freeIn(item, claims.get(item.id) ?? []), taken.get(item.id) ?? none)
      }))
      .filter(({ free }) => free > none);
    return { all, sought, usable, candidates };
  };
}

type Found = ReturnType<ReturnType<typeof candidatesOf>>;

function reasonFor({ all, sought, usable, candidates }: Found): NothingProposed {
  if (all.length === 0) return 'no-stock';
  if (sought.length === 0) return 'not-looked-for';
  if (usable.length === 0) return 'not-available';
  return candidates.length === 0 ? 'held-by-others' : 'no-single-item';
}

/** From one item alone: the first that covers the need; the only one may cover less (R-AA4). */
function fromOne(candidates: readonly Candidate[], needed: Quantity, order: StockOrder): Choice[] {
  if (candidates.length === 1) return chooseStock(candidates, needed, order);
  const covering = candidates.filter(({ free }) => free >= needed);
  const [choice] = chooseStock(covering, needed, order);
  return choice?.quantity === needed ? [{ ...choice, why: 'covers-it-all' }] : [];
}

const amount = (choices: readonly Choice[]) => sum(choices.map(({ quantity }) => quantity));

/** Stock of the part itself first, then of its variants. */
function fromMany(groups: readonly (readonly Candidate[])[], needed: Quantity, order: StockOrder) {
  return groups.reduce<Choice[]>(
    (choices, group) => [
      ...choices,
      ...chooseStock(group, remainder(needed, amount(choices)), order)
    ],
    []
  );
}

function proposedFor(
  line: Line,
  { part, variants }: Wanted,
  {
    needed,
    options,
    find
  }: { needed: Quantity; options: ProposalOptions; find: (parts: readonly PartId[]) => Found }
): Proposed {
  const own = find([part.id]);
  const others = find(variants);
  const { order, interchangeable } = options;
  const choices = interchangeable
    ? fromMany([own.candidates, others.candidates], needed, order)
    : fromOne([...own.candidates, ...others.candidates], needed, order);
  const reason = choices.length > 0 ? undefined : reasonFor(find([part.id, ...variants]));
  return { line: line.id, choices, missing: remainder(needed, amount(choices)), reason };
}

function skipped(wanted: Wanted | undefined, needed: Quantity) {
  if (!wanted) return 'no-part' as const;
  if (wanted.part.virtual) return 'virtual' as const;
  return needed === none ? ('full' as const) : undefined;
}

function counted(taken: Taken, choices: readonly Choice[]): Taken {
  const next = new Map(taken);
  for (const { item, quantity } of choices)
    next.set(item.id, plus(next.get(item.id) ?? none, quantity));
  return next;
}

/**
 * What would be set aside for each line, and why: never what others hold, and no piece twice in one
 * run (R-AA1 to R-AA6, scenarios 33 to 41). Lines take their turn as they stand on the order.
 */
export function proposeAllocation(facts: ProposalFacts, options: ProposalOptions): Proposed[] {
  const proposals: Proposed[] = [];
  let taken: Taken = new Map();
  for (const line of inPosition(facts.lines)) {
    const wanted = line.part === null ? undefined : facts.parts.get(line.part);
    const needed = missingFor(line, facts.allocations);
    const reason = skipped(wanted, needed);
    if (reason !== undefined || !wanted) {
      proposals.push({
        line: line.id,
        choices: [],
        missing: reason === 'virtual' ? none : needed,
        reason
      });
      continue;
    }
    const find = candidatesOf(facts, options, taken);
    const proposed = proposedFor(line, wanted, { needed, options, find });
    proposals.push(proposed);
    taken = counted(taken, proposed.choices);
  }
  return proposals;
}
