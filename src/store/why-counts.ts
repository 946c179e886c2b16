import type { Day } from '#domain/kernel/day.ts';
import type { LocationId } from '#domain/kernel/ids.ts';
import { isMonth, monthOf, weekOf } from '#domain/planning/calendar.ts';
import { stageOf } from '#domain/planning/reports.ts';
import type { Explanation } from '#domain/why/explanation.ts';
import type { QuantityFigure } from '#domain/why/figure.ts';
import { dueFigures, eachOf, shippedFigures } from '#domain/why/order-counts.ts';
import { placeFigures } from '#domain/why/place-figures.ts';
import { ordersDue } from './calendar.ts';
import type { Database } from './database.ts';
import { placeFacts } from './locations.ts';
import { openOrders, shippedOrders } from './reports.ts';

/** A figure that counts rows: stock items at a location, orders in a report or a calendar. */
export type CountFigure = Extract<
  QuantityFigure,
  { readonly of: 'location' | 'stage' | 'shipped' | 'due' }
>;

type Figures = Readonly<Record<string, Explanation>>;

const all = <Facts>(
  figures: Readonly<Record<string, (facts: Facts) => Explanation>>,
  facts: Facts
): Figures =>
  Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, figure(facts)]));

async function ofLocation(db: Database, id: LocationId): Promise<Figures | undefined> {
  const facts = await placeFacts(db, id);
  if (!facts) return undefined;
  return facts.inside.length > 0 ? all(placeFigures, facts) : { all: placeFigures.all(facts) };
}

type Span = Extract<CountFigure, { readonly of: 'shipped' }>['id'];

/** What left in a month, or in the week that begins on a day. */
async function ofSpan(db: Database, span: Span, today: Day): Promise<Figures> {
  const spanOf = isMonth(span) ? monthOf : (day: Day) => weekOf(day);
  const orders = await shippedOrders(db, today);
  const own = orders.filter(({ shippedOn }) => spanOf(shippedOn) === span);
  return isMonth(span) ? all(shippedFigures, own) : { orders: shippedFigures.orders(own) };
}

/** Why all counts of a thing are what they are; nothing when it is not on this device. */
export async function countsOf(
  db: Database,
  asked: CountFigure,
  today: Day
): Promise<Figures | undefined> {
  switch (asked.of) {
    case 'location':
      return ofLocation(db, asked.id as LocationId);
    case 'stage': {
      const orders = await openOrders(db, today);
      return { orders: eachOf(orders.filter((order) => stageOf(order) === asked.id)) };
    }
    case 'shipped':
      return ofSpan(db, asked.id, today);
    case 'due':
      return all(dueFigures, await ordersDue(db, asked.id, today));
  }
}
