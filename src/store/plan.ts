import type { Day } from '#domain/kernel/day.ts';
import type { PartId } from '#domain/kernel/ids.ts';
import type { Making, PlanFacts, Want } from '#domain/planning/plan.ts';
import type { Database } from './database.ts';
import { wantsOfBuilds, wantsOfOrders } from './demand.ts';
import { familiesOf, freeByPart, stockOfParts } from './free-stock.ts';
import { recordsOf } from './records.ts';
import { rowsAt } from './rows-with.ts';
import { settingsOf } from './settings.ts';

/** These parts, their templates and all variants of those: whose stock and orders touch theirs. */
async function kinOf(db: Database, parts: readonly PartId[]): Promise<Set<PartId>> {
  const up = new Set(parts);
  let newest = [...up];
  while (newest.length > 0) {
    const found = recordsOf('parts', await rowsAt(db.parts, newest));
    newest = [...new Set(found.flatMap(({ variantOf }) => variantOf ?? []))].filter(
      (id) => !up.has(id)
    );
    for (const id of newest) up.add(id);
  }
  const families = await familiesOf(db, [...up]);
  return new Set([...families.values()].flatMap((family) => [...family]));
}

interface Building {
  readonly wants: readonly Want[];
  readonly making: readonly Making[];
}

/** The components that builds take for, or instead of, one of these parts. */
function touchedBy(parts: ReadonlySet<PartId>, { wants, making }: Building): PartId[] {
  const builds = new Set(making.filter(({ part }) => parts.has(part)).map(({ id }) => id));
  return wants.flatMap(({ by, part, fits }) =>
    (by.kind === 'build' && builds.has(by.id)) || fits.some((each) => parts.has(each))
      ? [part, ...fits]
      : []
  );
}

/** All parts whose stock, orders and builds have a say in when there is some of these parts. */
async function reachOf(db: Database, seeds: readonly PartId[], building: Building) {
  const reached = new Set<PartId>();
  let newest: readonly PartId[] = seeds;
  while (newest.length > 0) {
    for (const part of await kinOf(db, newest)) reached.add(part);
    newest = [...new Set(touchedBy(reached, building))].filter((part) => !reached.has(part));
  }
  return reached;
}

/**
 * What the plan for these parts is made from: everything open that touches them, their components
 * included. Without parts for the whole shop: all that anybody wants or makes.
 */
export async function planFacts(
  db: Database,
  today: Day,
  seeds?: readonly PartId[]
): Promise<PlanFacts> {
  const building = await wantsOfBuilds(db);
  const reached = seeds && (await reachOf(db, seeds, building));
  const ordered = await wantsOfOrders(db, reached);
  const wants = [...ordered, ...building.wants.filter(({ part }) => !reached || reached.has(part))];
  const making = building.making.filter(({ part }) => !reached || reached.has(part));
  const parts = reached ?? new Set(wants.flatMap(({ part, fits }) => [part, ...fits]));
  const [stock, settings] = await Promise.all([stockOfParts(db, [...parts]), settingsOf(db)]);
  const alone = new Map([...parts].map((part) => [part, new Set([part])]));
  const free = freeByPart({ ...stock, families: alone }, { ...settings, today });
  return { today, free, wants, making };
}
