import { beforeEach, describe, expect, it } from 'vitest';
import { put } from '#domain/changes.ts';
import { daysAfter, type Day } from '#domain/kernel/day.ts';
import { calendarPage, datedOrders } from '#store/calendar.ts';
import type { Device } from '#store/device-context.ts';
import { ordersPage } from '#store/sales-orders.ts';
import { aCompany, aLine, aPart, aSalesOrder, aStockItem } from '#tests/support/builders.ts';
import { aDevice, given, had, hadStock } from '#tests/support/device.ts';

let device: Device;

const today = '2026-02-01' as Day;
const inDays = (days: number) => daysAfter(today, days);

/** An order of the customer, due in so many days, with one line. */
const due = (
  name: string,
  days: number | null,
  about: { quantity?: number; status?: 'shipped' } = {}
) => [
  ...had(
    'salesOrders',
    aSalesOrder({
      id: `order-${name}`,
      reference: `SO-${name}`,
      targetDate: days === null ? null : inDays(days),
      ...(about.status && { status: about.status })
    })
  ),
  ...had(
    'lines',
    aLine({ id: `line-${name}`, order: `order-${name}`, quantity: about.quantity ?? 4 })
  )
];

beforeEach(async () => {
  device = await aDevice();
  await given(
    device,
    had('companies', aCompany()),
    had('parts', aPart()),
    hadStock(aStockItem({ quantity: 10 })),
    due('late', -3),
    due('soon', 5, { quantity: 4 }),
    due('also', 5, { quantity: 40 }),
    due('gone', 5, { status: 'shipped' }),
    due('next', 40),
    due('open', null)
  );
});

const page = () => calendarPage(device.db, { from: today, to: inDays(27) }, today);

describe('the calendar of target dates', () => {
  it('counts what is open and due on each day that it shows', async () => {
    const { loads } = await page();
    expect(loads).toEqual(new Map([[inDays(5), { orders: 2, items: 44, short: 1 }]]));
  });

  it('names what is overdue whatever days it shows, and what has no date', async () => {
    const { overdue, undated } = await page();
    expect(overdue).toMatchObject({ orders: 1, items: 4 });
    expect(undated).toBe(1);
  });

  it('leads to the open orders of a day', async () => {
    const asked = { filter: 'open', sort: 'newest', search: '', from: 0, most: 50 } as const;
    const { rows, total } = await ordersPage(device.db, { ...asked, due: inDays(5) }, today);
    expect(rows.map(({ reference }) => reference).toSorted()).toEqual(['SO-also', 'SO-soon']);
    expect(total).toBe(2);
    const searched = { ...asked, due: inDays(5), search: 'SO-also' };
    expect((await ordersPage(device.db, searched, today)).total).toBe(1);
  });
});

describe('the target dates for another calendar', () => {
  it('are those of all open orders that have one, the earliest first (scenario 71)', async () => {
    const orders = await datedOrders(device.db);
    expect(
      orders.map(({ reference, targetDate, items }) => [reference, targetDate, items])
    ).toEqual([
      ['SO-late', inDays(-3), 4],
      ['SO-also', inDays(5), 40],
      ['SO-soon', inDays(5), 4],
      ['SO-next', inDays(40), 4]
    ]);
  });

  it('are as new as the last thing that was written about the order, and else the same', async () => {
    const [before] = await datedOrders(device.db);
    expect(await datedOrders(device.db)).toMatchObject([before, {}, {}, {}]);
    const { id } = aLine({ id: 'line-late' });
    await given(device, [put('lines', id, { notes: 'Call first' })]);
    const [after] = await datedOrders(device.db);
    expect(after?.changedAt).toBeGreaterThan(before?.changedAt ?? Infinity);
  });
});
