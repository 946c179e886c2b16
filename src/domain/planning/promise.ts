import type { Day } from '../kernel/day.ts';
import type { BuildId, PartId } from '../kernel/ids.ts';
import { minus, none, remainder, smaller, sum, type Quantity } from '../kernel/quantity.ts';
import {
  byDay,
  byTurn,
  laterOf,
  wantKey,
  type Making,
  type PlanFacts,
  type Want,
  type Wanter
} from './plan.ts';
import { poolsOf, type Pool } from './pools.ts';

/** When a build will bring what it makes. */
export interface Arrival {
  /** Its target day, but not before today, nor before its components; nothing when nobody knows. */
  readonly on: Day | null;
  /** Why nobody knows: it has no target day, or a component of it does not come. */
  readonly waits?: 'date' | 'components' | undefined;
}

/** Where a share of a promise comes from. */
type Source =
  | { readonly kind: 'held' }
  | { readonly kind: 'free'; readonly part: PartId }
  | { readonly kind: 'build'; readonly id: BuildId; readonly reference: string };

/** Part of what somebody wants, and where and when it comes from. */
export interface Share {
  readonly from: Source;
  readonly quantity: Quantity;
  readonly on: Day | null;
}

/** What can be said to somebody who wants a part: in stock, expected on a day, or short by so many. */
export interface Promised {
  readonly want: Want;
  readonly kind: 'stock' | 'expected' | 'short';
  /** When all of it is there: today when it is; nothing when nobody knows, or when it never will be. */
  readonly on: Day | null;
  readonly waits?: Arrival['waits'];
  /** What nothing will bring. */
  readonly short: Quantity;
  /** It comes after the day it is due, or nobody knows when. */
  readonly late: boolean;
  readonly shares: readonly Share[];
}

/** What was promised to whom, and when builds will bring what they make. */
export interface Plan {
  /** By `wantKey`. */
  readonly promises: ReadonlyMap<string, Promised>;
  readonly arrivals: ReadonlyMap<BuildId, Arrival>;
}

/** Something that can be given away, and how much of it is left. */
interface Supply extends Arrival {
  readonly from: Exclude<Source, { readonly kind: 'held' }>;
  readonly part: PartId;
  left: Quantity;
}

const isLate = (on: Day | null, due: Day | null) => due !== null && (on === null || on > due);

/** What the shares of a want come to. */
function promised(want: Want, supplies: readonly (Share & Arrival)[], today: Day): Promised {
  const shares = supplies.map(({ from, quantity, on }): Share => ({ from, quantity, on }));
  const short = remainder(want.wanted, sum(shares.map(({ quantity }) => quantity)));
  const coming = supplies.filter(({ from }) => from.kind === 'build');
  const last = coming.reduce<Day | null>((day, { on }) => laterOf(day, on), today);
  const kind = short > none ? 'short' : coming.length > 0 ? 'expected' : 'stock';
  const on = kind === 'short' ? null : last;
  const waits = coming.find((each) => each.on === null)?.waits;
  return { want, kind, on, waits, short, late: isLate(on, want.due), shares };
}

/** When a build brings what it makes, after what was promised for its components. */
function arrivalOf(day: Day | null, components: readonly Promised[], today: Day): Arrival {
  if (components.some(({ kind }) => kind === 'short')) return { on: null, waits: 'components' };
  if (day === null) return { on: null, waits: 'date' };
  const on = components.reduce<Day | null>(
    (latest, each) => laterOf(latest, each.on),
    laterOf(day, today)
  );
  return on === null ? { on, waits: 'components' } : { on };
}

/** What is there first goes first; of stock on the same day, the part that was asked for. */
const inTime = (part: PartId) => (a: Supply, b: Supply) =>
  Number(a.from.kind === 'build') - Number(b.from.kind === 'build') ||
  byDay(a.on, b.on) ||
  Number(a.part !== part) - Number(b.part !== part);

class Planner {
  readonly #facts: PlanFacts;
  readonly #pools: ReadonlyMap<PartId, Pool>;
  readonly #begun = new Set<Pool>();
  readonly #componentsOf = new Map<BuildId, Want[]>();
  readonly promises = new Map<string, Promised>();
  readonly arrivals = new Map<BuildId, Arrival>();

  constructor(facts: PlanFacts) {
    this.#facts = facts;
    this.#pools = poolsOf(facts);
    for (const want of facts.wants)
      if (want.by.kind === 'build') {
        const own = this.#componentsOf.get(want.by.id);
        if (own) own.push(want);
        else this.#componentsOf.set(want.by.id, [want]);
      }
  }

  run(): Plan {
    for (const part of [...this.#pools.keys()].sort()) this.#settle(part);
    return this;
  }

  /** A pool after the pools of what goes into its builds. A circle of parts is walked once. */
  #settle(part: PartId): void {
    const pool = this.#pools.get(part);
    if (!pool || this.#begun.has(pool)) return;
    this.#begun.add(pool);
    for (const making of pool.making) this.#arrive(making);
    this.#serve(pool);
  }

  #arrive({ id, day }: Making): void {
    const components = (this.#componentsOf.get(id) ?? []).flatMap((want) => {
      this.#settle(want.part);
      return this.promises.get(wantKey(want.by)) ?? [];
    });
    this.arrivals.set(id, arrivalOf(day, components, this.#facts.today));
  }

  #suppliesOf({ parts, making }: Pool): Supply[] {
    const { free, today } = this.#facts;
    const stock = [...parts].sort().map((part): Supply => {
      const from = { kind: 'free', part } as const;
      return { from, part, on: today, left: free.get(part) ?? none };
    });
    const builds = making.map((each): Supply => {
      const { id, reference, part, left } = each;
      const arrival = this.arrivals.get(id) ?? { on: null };
      return { from: { kind: 'build', id, reference }, part, left, ...arrival };
    });
    return [...stock, ...builds];
  }

  #serve(pool: Pool): void {
    const supplies = this.#suppliesOf(pool);
    const { wants } = pool;
    const given = new Map(wants.map((want) => [want, heldBy(want, this.#facts.today)]));
    // What is built for a line goes there first, whoever is due before.
    for (const want of wants) take(want, given.get(want) ?? [], madeFor(want, pool, supplies));
    for (const want of wants) {
      const shares = given.get(want) ?? [];
      const fits = new Set(want.fits);
      const fitting = supplies.filter(({ part, left }) => left > none && fits.has(part));
      take(want, shares, fitting.sort(inTime(want.part)));
      this.promises.set(wantKey(want.by), promised(want, shares, this.#facts.today));
    }
  }
}

const heldBy = ({ held, wanted }: Want, today: Day): (Share & Arrival)[] =>
  held > none ? [{ from: { kind: 'held' }, quantity: smaller(held, wanted), on: today }] : [];

/** What running builds make for the line that wants it. */
function madeFor({ by }: Want, { making }: Pool, supplies: readonly Supply[]): Supply[] {
  if (by.kind === 'build') return [];
  const own = new Set(making.filter(({ line }) => line === by.line).map(({ id }) => id));
  return supplies
    .filter(({ from }) => from.kind === 'build' && own.has(from.id))
    .sort((a, b) => byDay(a.on, b.on));
}

/** Gives a want what it still needs, as long as there is some. */
function take(want: Want, shares: (Share & Arrival)[], supplies: readonly Supply[]): void {
  let open = remainder(want.wanted, sum(shares.map(({ quantity }) => quantity)));
  for (const supply of supplies) {
    const quantity = smaller(open, supply.left);
    if (quantity === none) continue;
    const { from, on, waits } = supply;
    shares.push({ from, quantity, on, waits });
    supply.left = minus(supply.left, quantity);
    open = minus(open, quantity);
  }
}

/**
 * What can be promised to everybody who wants something. What a line or a build holds is its own;
 * what is built for a line goes to it; the rest of free stock and running builds goes to those who
 * are due first, ties by number, the earliest to come first. A build comes on its target day, but
 * not before today and not before its components. Nothing is promised twice, and the order of the
 * facts does not matter.
 */
export const planOf = (facts: PlanFacts): Plan =>
  new Planner({
    ...facts,
    wants: [...facts.wants].sort(byTurn),
    making: [...facts.making].sort((a, b) => (a.id < b.id ? -1 : 1))
  }).run();

/** The promise to one who wants something; nothing when it wants nothing (any more). */
export const promiseTo = (plan: Plan, by: Wanter) => plan.promises.get(wantKey(by));
