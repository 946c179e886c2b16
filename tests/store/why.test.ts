import { beforeAll, describe, expect, it } from 'vitest';
import type { Quantity } from '#domain/kernel/quantity.ts';
import { scheduledFor } from '#domain/build/quantities.ts';
import type { PartId } from '#domain/kernel/ids.ts';
import { sum } from '#domain/kernel/quantity.ts';
import { totalOf, type Explanation } from '#domain/why/explanation.ts';
import type { QuantityFigure } from '#domain/why/figure.ts';
import { amountOf } from '#domain/why/money-figures.ts';
import { onTimeByMonth, shippedByWeek } from '#domain/planning/reports.ts';
import { calendarPage } from '#store/calendar.ts';
import { locationsWithStock } from '#store/locations.ts';
import { pipelineReport, shippedOrders } from '#store/reports.ts';
import { partPlan } from '#store/promises.ts';
import { moneyWhyOf } from '#store/why-money.ts';
import { buildPage } from '#store/build-page.ts';
import { running } from '#store/builds.ts';
import { freeByPart, stockOfParts } from '#store/free-stock.ts';
import { orderPage } from '#store/order-page.ts';
import { figuresOf } from '#store/part-figures.ts';
import { recordsOf, stockItemsOf } from '#store/records.ts';
import { settingsOf } from '#store/settings.ts';
import { stockRows } from '#store/stock.ts';
import { explainedOf, totalsOf } from '#store/why.ts';
import { whyOf } from '#store/why-names.ts';
import { choices } from '#tests/support/history.ts';
import { anyCommand, aRandomShop, type RandomShop } from '#tests/support/random-shop.ts';

// More of them, or others: DOCKET_COMMANDS=2000 DOCKET_SEED=7
const many = Number(process.env['DOCKET_COMMANDS'] ?? 100);
const seed = Number(process.env['DOCKET_SEED'] ?? 5);
const parts = ['spanner', 'bike', 'wheel', 'paint', 'saw'] as PartId[];

/** Every row that says how it comes about comes to that. */
function addsUp({ reasons }: Explanation): boolean {
  return reasons.every(
    ({ quantity, because }) =>
      !because || (Math.abs(quantity) === Math.abs(totalOf(because)) && addsUp(because))
  );
}

describe(`after ${String(many)} random commands (seed ${String(seed)})`, () => {
  let shop: RandomShop;

  beforeAll(async () => {
    shop = await aRandomShop(choices(seed));
    for (let n = 0; n < many; n += 1) await anyCommand(shop);
  }, 300_000);

  /** What the rows come to, by figure. */
  async function totals(asked: QuantityFigure) {
    const { db, today } = shop.device;
    const found = await explainedOf(db, asked, today());
    if (!found) throw new Error(`nothing of ${asked.of} ${asked.id}`);
    for (const each of Object.values(found.figures)) expect(addsUp(each), asked.id).toBe(true);
    return totalsOf(found);
  }

  it('the rows of a part come to its figures', async () => {
    const { db, today } = shop.device;
    const figures = await figuresOf(db, parts, today());
    const rules = { ...(await settingsOf(db)), today: today() };
    const free = freeByPart(await stockOfParts(db, parts), rules);
    const builds = await running(db, recordsOf('builds', await db.builds.toArray()));
    for (const part of parts) {
      const shown = figures.get(part);
      expect(await totals({ of: 'part', id: part, figure: 'free' }), part).toEqual(shown);
      expect(shown?.free, part).toBe(free.get(part));
      expect(shown?.building, part).toBe(scheduledFor({ part }, builds));
    }
  });

  it('the rows of a stock item come to its figures', async () => {
    const { db, today } = shop.device;
    const items = stockItemsOf(await db.stockItems.toArray());
    for (const { item, free, held } of await stockRows(db, items, today()))
      expect(await totals({ of: 'item', id: item.id, figure: 'free' }), item.id).toEqual({
        onHand: item.quantity,
        free,
        held
      });
  });

  it('the rows of an order and its lines come to their figures', async () => {
    const { db, today } = shop.device;
    for (const { id } of recordsOf('salesOrders', await db.salesOrders.toArray())) {
      const page = await orderPage(db, id, today());
      for (const { line, held, shipped, cover } of page?.lines ?? [])
        expect(await totals({ of: 'line', id: line.id, figure: 'short' }), line.id).toEqual({
          ordered: line.quantity,
          allocated: sum([held, shipped]),
          shipped,
          building: cover.building,
          short: cover.short
        });
      expect(await totals({ of: 'order', id, figure: 'short' }), id).toEqual({
        building: page?.cover.building.quantity,
        short: page?.cover.short.quantity
      });
    }
  });

  it('the rows of a build and its components come to their figures', async () => {
    const { db, today } = shop.device;
    for (const { id } of recordsOf('builds', await db.builds.toArray())) {
      const page = await buildPage(db, id, today());
      if (!page) throw new Error(`no build ${id}`);
      const { completed, scrapped, remaining } = page.progress;
      const shown = { completed, scrapped, remaining };
      expect(await totals({ of: 'build', id, figure: 'remaining' }), id).toEqual(shown);
      for (const { component, cover, available } of page.components) {
        const { bomLine, ...figures } = cover;
        const asked = { of: 'component', id, bomLine, figure: 'short' } as const;
        const expected: Record<string, Quantity> = { ...figures, available };
        if (component.part.virtual) delete expected['available'];
        expect(await totals(asked), id).toMatchObject(expected);
      }
    }
  });

  it('the lines of an order come to its net, its tax and its total', async () => {
    const { db, today } = shop.device;
    for (const { id } of recordsOf('salesOrders', await db.salesOrders.toArray())) {
      const page = await orderPage(db, id, today());
      for (const figure of ['net', 'tax', 'total'] as const) {
        const why = await moneyWhyOf(db, { of: 'money', id, figure }, today());
        const shown = figure === 'total' ? page?.total.gross : page?.total[figure];
        expect(why && amountOf(why.money), `${id} ${figure}`).toBe(shown);
      }
    }
  });

  it('the rows of a location come to what the list of locations counts', async () => {
    const { db } = shop.device;
    for (const { location, all } of await locationsWithStock(db))
      expect(
        await totals({ of: 'location', id: location.id, figure: 'all' }),
        location.name
      ).toMatchObject({ all });
  });

  it('the rows of a day come to what the calendar counts', async () => {
    const { db, today } = shop.device;
    const { overdue } = await calendarPage(db, { from: today(), to: today() }, today());
    expect(await totals({ of: 'due', id: 'overdue', figure: 'items' })).toEqual(overdue);
  });

  it('the orders of a stage, a month and a week come to what the reports count', async () => {
    const { db, today } = shop.device;
    for (const { stage, orders, values } of await pipelineReport(db, today())) {
      expect(await totals({ of: 'stage', id: stage, figure: 'orders' }), stage).toEqual({ orders });
      for (const [currency, value] of values) {
        const asked = { of: 'value', id: stage, currency, figure: 'value' } as const;
        const why = await moneyWhyOf(db, asked, today());
        expect(why && amountOf(why.money), stage).toBe(value);
      }
    }
    const shipped = await shippedOrders(db, today());
    const [month] = onTimeByMonth(shipped, { today: today(), months: 1 });
    const [week] = shippedByWeek(shipped, { today: today(), weeks: 1 });
    if (!month || !week) throw new Error('no month');
    expect(await totals({ of: 'shipped', id: month.month, figure: 'onTime' })).toMatchObject({
      dated: month.dated,
      onTime: month.onTime
    });
    expect(await totals({ of: 'shipped', id: week.from, figure: 'orders' })).toEqual({
      orders: week.orders
    });
  });

  it('what is there for those who want a part is what its plan begins with', async () => {
    const { db, today } = shop.device;
    for (const part of parts) {
      const [first] = (await partPlan(db, part, today())).running.steps;
      const { atHand } = await totals({ of: 'part', id: part, figure: 'atHand' });
      expect(atHand, part).toBe(first?.quantity);
    }
  });

  it('every row has a name', async () => {
    const { db, today } = shop.device;
    for (const { id } of await db.stockItems.toArray()) {
      const why = await whyOf(db, { of: 'item', id, figure: 'onHand' }, today());
      for (const { cause } of why?.explanation.reasons ?? [])
        expect(cause.kind === 'entry' && why?.names.entries.has(cause.key), id).toBe(true);
    }
  });
});
