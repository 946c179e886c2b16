import { daysAfter, type Day } from '../kernel/day.ts';
import type { LineId, PartId, SalesOrderId } from '../kernel/ids.ts';
import { none, type Quantity } from '../kernel/quantity.ts';
import { promiseOfOrder, type OrderPromise } from './order-promise.ts';
import { byDay, type PlanFacts, type Want } from './plan.ts';
import type { Plan, Promised } from './promise.ts';

/** What somebody thinks of doing with an order, before anything is written. */
export interface Wish {
  readonly order: SalesOrderId;
  readonly reference: string;
  /** Its target date then. */
  readonly due: Day | null;
  /** Its lines that have a target date of their own: they keep it. */
  readonly keep: ReadonlySet<LineId>;
  /** A line that it might have as well. */
  readonly added?:
    | { readonly part: PartId; readonly fits: readonly PartId[]; readonly quantity: Quantity }
    | undefined;
}

/** The line that is only thought of: no line that is kept has such an id. */
const thoughtOf = '~' as LineId;

/** The facts as they would be if the wish came true. */
export function supposed(
  facts: PlanFacts,
  { order, reference, due, keep, added }: Wish
): PlanFacts {
  const moved = facts.wants.map((want): Want => {
    const { by } = want;
    return by.kind === 'order' && by.id === order && !keep.has(by.line) ? { ...want, due } : want;
  });
  if (!added) return { ...facts, wants: moved };
  const { part, fits, quantity } = added;
  const by = { kind: 'order', id: order, line: thoughtOf } as const;
  const more: Want = { by, reference, part, fits, wanted: quantity, held: none, due };
  return { ...facts, wants: [...moved, more] };
}

/** What an order is promised, and what it would be. */
export interface Slip {
  readonly order: SalesOrderId;
  readonly reference: string;
  /** Nothing when it wants nothing there. */
  readonly before: OrderPromise | undefined;
  readonly after: OrderPromise | undefined;
  /** Whether it would be worse off, or better. */
  readonly worse: boolean;
}

const ranks = { stock: 0, expected: 1, short: 2 } as const;

/** How much worse one promise is than another: below 0 when it is better, 0 when they are alike. */
function compared(a: OrderPromise | undefined, b: OrderPromise | undefined): number {
  if (!a || !b) return Number(a !== undefined) - Number(b !== undefined);
  return ranks[a.kind] - ranks[b.kind] || byDay(a.on, b.on) || a.short.quantity - b.short.quantity;
}

function byOrder({ promises }: Plan) {
  const found = new Map<SalesOrderId, Promised[]>();
  for (const each of promises.values()) {
    const { by } = each.want;
    if (by.kind === 'order') found.set(by.id, [...(found.get(by.id) ?? []), each]);
  }
  return found;
}

/** Whose promises change from one plan to the other, those worse off first, then by number. */
export function slipsBetween(before: Plan, after: Plan, today: Day): Slip[] {
  const [was, is] = [byOrder(before), byOrder(after)];
  const promise = (own: readonly Promised[] | undefined) => own && promiseOfOrder(own, today);
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((order) => {
      const own = is.get(order) ?? was.get(order) ?? [];
      const [then, now] = [promise(was.get(order)), promise(is.get(order))];
      const difference = compared(now, then);
      const reference = own[0]?.want.reference ?? '';
      return { order, reference, before: then, after: now, worse: difference > 0, difference };
    })
    .filter(({ difference }) => difference !== 0)
    .sort((a, b) => Number(b.worse) - Number(a.worse) || (a.reference < b.reference ? -1 : 1))
    .map(({ difference: _difference, ...slip }) => slip);
}

/** An order among those that want the same parts, in the order in which they are served. */
export interface InTurn {
  readonly order: SalesOrderId;
  readonly reference: string;
  /** The earliest day on which it wants something. */
  readonly due: Day | null;
}

/** The orders of a plan in their turn: what is due first first, then by number. */
export function turnsOf({ wants }: PlanFacts): InTurn[] {
  const found = new Map<SalesOrderId, InTurn>();
  for (const { by, reference, due } of wants) {
    if (by.kind !== 'order') continue;
    const known = found.get(by.id);
    if (!known || byDay(due, known.due) < 0) found.set(by.id, { order: by.id, reference, due });
  }
  return [...found.values()].sort(
    (a, b) => byDay(a.due, b.due) || (a.reference < b.reference ? -1 : 1)
  );
}

/** The day on which one comes directly before, or after, another that has a day. */
function dayBeside(own: InTurn, other: InTurn & { readonly due: Day }, direction: 'up' | 'down') {
  const comesBefore = own.reference < other.reference;
  if (direction === 'up') return comesBefore ? other.due : daysAfter(other.due, -1);
  return comesBefore ? daysAfter(other.due, 1) : other.due;
}

/**
 * The target date that brings an order one place up or down: the day of the order that it passes
 * when its number decides, else the day before or after. Nothing when there is nobody to pass.
 */
export function dayToPass(
  turns: readonly InTurn[],
  order: SalesOrderId,
  { direction, today }: { readonly direction: 'up' | 'down'; readonly today: Day }
): Day | undefined {
  const at = turns.findIndex((each) => each.order === order);
  const own = turns[at];
  const other = turns[direction === 'up' ? at - 1 : at + 1];
  if (!own || !other) return undefined;
  const { due } = other;
  if (due !== null) return dayBeside(own, { ...other, due }, direction);
  return direction === 'up' ? today : undefined;
}
