import type { Day } from '#domain/kernel/day.ts';
import type { LineId, PartId, SalesOrderId } from '#domain/kernel/ids.ts';
import { none, sum } from '#domain/kernel/quantity.ts';
import { promiseOfOrder, type OrderPromise } from '#domain/planning/order-promise.ts';
import type { PlanFacts } from '#domain/planning/plan.ts';
import { planOf, type Plan, type Promised } from '#domain/planning/promise.ts';
import { runningStock, type RunningStock } from '#domain/planning/running-stock.ts';
import type { Database } from './database.ts';
import { familiesOf } from './free-stock.ts';
import { planFacts } from './plan.ts';
import { recordsOf } from './records.ts';

/** What can be promised of an order, and of each of its lines that still wants something. */
export interface PromisesOfOrder {
  readonly order: OrderPromise;
  readonly lines: ReadonlyMap<LineId, Promised>;
}

const ofOrder = ({ promises }: Plan, order: SalesOrderId): Promised[] =>
  [...promises.values()].filter(({ want: { by } }) => by.kind === 'order' && by.id === order);

/** What the plan promises an order. */
function promisesIn(plan: Plan, order: SalesOrderId, today: Day): PromisesOfOrder {
  const own = ofOrder(plan, order);
  const lines = own.flatMap((each) =>
    each.want.by.kind === 'order' ? [[each.want.by.line, each] as const] : []
  );
  return { order: promiseOfOrder(own, today), lines: new Map(lines) };
}

/** The parts of the lines of an order. */
async function partsOfOrder(db: Database, order: SalesOrderId): Promise<PartId[]> {
  const lines = recordsOf('lines', await db.lines.where('order').equals(order).toArray());
  return [...new Set(lines.flatMap(({ part }) => part ?? []))];
}

const inOneMoment = <Answer>(db: Database, ask: () => Promise<Answer>) =>
  db.transaction('r', db.tables, ask);

/** When an open order and its lines can go, beside all other orders and builds. */
export const promisesForOrder = (db: Database, order: SalesOrderId, today: Day) =>
  inOneMoment(db, async () => {
    const facts = await planFacts(db, today, await partsOfOrder(db, order));
    return promisesIn(planOf(facts), order, today);
  });

/** What is planned with a part: who wants it and when it comes, and how its stock goes on. */
export interface PartPlan {
  readonly running: RunningStock;
  readonly promises: readonly Promised[];
}

/** The plan of one part, its variants included. */
function planOfPart(facts: PlanFacts, family: ReadonlySet<PartId>): PartPlan {
  const { promises, arrivals } = planOf(facts);
  const wants = facts.wants.filter(({ part }) => family.has(part));
  const running = runningStock({
    today: facts.today,
    free: sum([...family].map((part) => facts.free.get(part) ?? none)),
    wants,
    making: facts.making
      .filter(({ part }) => family.has(part))
      .map((each) => ({ ...each, arrival: arrivals.get(each.id) ?? { on: null } }))
  });
  return {
    running,
    promises: [...promises.values()].filter(({ want }) => family.has(want.part))
  };
}

/** How the stock of a part goes on from today, and what everybody who wants it can be promised. */
export const partPlan = (db: Database, part: PartId, today: Day) =>
  inOneMoment(db, async () => {
    const [facts, families] = await Promise.all([
      planFacts(db, today, [part]),
      familiesOf(db, [part])
    ]);
    return planOfPart(facts, families.get(part) ?? new Set([part]));
  });
