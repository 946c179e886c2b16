import type { Day } from '#domain/kernel/day.ts';
import type { PartId } from '#domain/kernel/ids.ts';
import { none } from '#domain/kernel/quantity.ts';
import { fullName, type Part } from '#domain/part/part.ts';
import type { RunningStock } from '#domain/planning/running-stock.ts';
import { isInStock } from '#domain/stock/availability.ts';
import { stockOverTime, type DatedEntry, type StockOnDay } from '#domain/stock/stock-over-time.ts';
import type { Database, StoredEvent } from './database.ts';
import { familiesOf } from './free-stock.ts';
import { grouped } from './grouped.ts';
import { partPlan } from './promises.ts';
import { recordOf, stockItemsOf } from './records.ts';
import { rowsWith } from './rows-with.ts';
import { entryOf } from './settle.ts';

/** The stock of a part, its variants included: how it was, and how it is expected to go on. */
export interface StockCourse {
  readonly part: Part;
  readonly name: string;
  readonly past: readonly StockOnDay[];
  readonly running: RunningStock;
}

/** Today, and the day where the device is at a moment. */
interface Calendar {
  readonly today: Day;
  readonly dayOf: (time: number) => Day;
}

const datedIn =
  ({ dayOf }: Calendar) =>
  (row: StoredEvent<'movements'>): DatedEntry => {
    const entry = entryOf(row);
    return { ...entry, id: row.id, day: dayOf(entry.time), movement: row };
  };

/** The course of a part's stock; nothing when the part is not on this device. */
export async function stockReport(
  db: Database,
  id: PartId,
  calendar: Calendar
): Promise<StockCourse | undefined> {
  const part = recordOf('parts', await db.parts.get(id));
  if (!part) return undefined;
  const family = (await familiesOf(db, [id])).get(id) ?? new Set([id]);
  const items = stockItemsOf(await rowsWith(db.stockItems, 'part', [...family]));
  const rows = await rowsWith(
    db.movements,
    'item',
    items.map((item) => item.id)
  );
  const entries = grouped(rows, ({ item }) => item);
  const ledgers = items.map((item) => ({
    onHand: isInStock(item) ? item.quantity : none,
    entries: (entries.get(item.id) ?? []).map(datedIn(calendar))
  }));
  const past = stockOverTime(ledgers, calendar.today);
  const { running } = await partPlan(db, id, calendar.today);
  return { part, name: fullName(part), past, running };
}
