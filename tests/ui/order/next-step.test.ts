import { describe, expect, it } from 'vitest';
import { quantity } from '#domain/kernel/quantity.ts';
import { coverOfLine } from '#domain/sales-order/cover.ts';
import type { SalesOrderStatus } from '#domain/sales-order/sales-order.ts';
import { lineStep, orderStep } from '#ui/order/next-step.ts';
import type { LineView } from '#ui/order/order-view.ts';
import { aLine, anAllocation, aPart, aSalesOrder } from '#tests/support/builders.ts';

const plain = { held: 0, free: 0, building: 0, shipped: 0, buildable: false, virtual: false };

/** A line of 20, as the page sees it. */
function row(about: Partial<typeof plain> = {}): LineView {
  const { held, free, building, shipped, buildable, virtual } = { ...plain, ...about };
  const line = aLine({ quantity: 20 });
  const allocations = [
    anAllocation({ id: 'held', quantity: held || 1, state: held > 0 ? 'open' : 'void' }),
    anAllocation({ id: 'sent', quantity: shipped || 1, state: shipped > 0 ? 'shipped' : 'void' })
  ];
  const toCover = { line, virtual, building: quantity(building) };
  return {
    line,
    part: aPart({ virtual }),
    cover: coverOfLine(toCover, { allocations, free: quantity(free) }),
    held: quantity(held),
    shipped: quantity(shipped),
    free: quantity(free),
    buildable,
    overdue: false,
    total: undefined,
    allocations: []
  };
}

const order = (status: SalesOrderStatus, ...lines: LineView[]) =>
  orderStep({ order: aSalesOrder({ status }), lines });

describe('the one button of a line', () => {
  it('takes free stock first, even when a build could make the rest', () => {
    expect(lineStep(row({ free: 1, buildable: true }))).toBe('allocate');
  });

  it('builds an assembly when nothing is free, and offers the stock of anything else', () => {
    expect(lineStep(row({ buildable: true }))).toBe('build');
    expect(lineStep(row())).toBe('allocate');
  });

  it('shows the stock while builds bring the rest, and when all is allocated', () => {
    expect(lineStep(row({ building: 20, buildable: true }))).toBe('stock');
    expect(lineStep(row({ held: 20 }))).toBe('stock');
  });

  it('is not there for a virtual part and for a line that has left whole', () => {
    expect(lineStep(row({ virtual: true }))).toBe('none');
    expect(lineStep(row({ shipped: 20 }))).toBe('none');
    expect(lineStep(row({ shipped: 19, held: 1 }))).toBe('stock');
  });
});

describe('the next step of an order', () => {
  it('goes from lines over stock and builds to the parcel', () => {
    expect(order('pending')).toBe('add-line');
    expect(order('pending', row({ held: 20 }), row({ free: 5 }))).toBe('allocate-all');
    expect(order('pending', row({ held: 20 }), row({ buildable: true }))).toBe('build-short');
    expect(order('in-progress', row({ held: 20 }))).toBe('ship');
  });

  it('offers to ship when nothing else helps: the dialog says what is short', () => {
    expect(order('pending', row())).toBe('ship');
  });

  it('resumes an order on hold, completes a shipped one, and leaves other locked ones alone', () => {
    expect(order('on-hold', row({ free: 5 }))).toBe('resume');
    expect(order('shipped', row({ shipped: 20 }))).toBe('complete');
    expect(order('cancelled', row({ free: 5 }))).toBe('none');
  });
});
