import type { Day } from '#domain/kernel/day.ts';
import type { LineId, PartId, SalesOrderId } from '#domain/kernel/ids.ts';
import type { PlanFacts } from '#domain/planning/plan.ts';
import type { Database } from './database.ts';
import { familiesOf } from './free-stock.ts';
import { planFacts } from './plan.ts';
import { recordsOf } from './records.ts';

/** Everything that the question "what if this order were another" is answered from. */
export interface WhatIfFacts {
  readonly facts: PlanFacts;
  /** The lines of the order that have a target date of their own. */
  readonly keep: ReadonlySet<LineId>;
  /** The parts whose stock will do for a part that might be added. */
  readonly fits: readonly PartId[];
}

/** The facts around an order, and around a part that it might have as well. */
export const whatIfFacts = (
  db: Database,
  { order, added, today }: { order: SalesOrderId; added: PartId | undefined; today: Day }
): Promise<WhatIfFacts> =>
  db.transaction('r', db.tables, async () => {
    const lines = recordsOf('lines', await db.lines.where('order').equals(order).toArray());
    const parts = lines.flatMap(({ part }) => part ?? []).concat(added ?? []);
    const [facts, families] = await Promise.all([
      planFacts(db, today, [...new Set(parts)]),
      familiesOf(db, added === undefined ? [] : [added])
    ]);
    return {
      facts,
      keep: new Set(lines.flatMap(({ id, targetDate }) => (targetDate === null ? [] : id))),
      fits: added === undefined ? [] : [...(families.get(added) ?? [added])]
    };
  });
