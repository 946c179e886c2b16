import { describe, expect, it } from 'vitest';
import { put, remove } from '#domain/changes.ts';
import { overAllocated } from '#domain/findings/over-allocated.ts';
import { AllocationId, BuildAllocationId, CompanyId, StockItemId } from '#domain/kernel/ids.ts';
import { quantity } from '#domain/kernel/quantity.ts';
import { aBuild, aLine, aSalesOrder, aStockItem } from '#tests/support/builders.ts';
import { hadStock } from '#tests/support/device.ts';
import { aHeld, aHeldByBuild, had, settledBy } from '#tests/support/finding-facts.ts';
import { twoDevices } from '#tests/support/in-memory-device.ts';

const shop = () =>
  twoDevices(
    had('salesOrders', aSalesOrder()),
    had('lines', aLine()),
    had('builds', aBuild()),
    hadStock(aStockItem({ quantity: 5 }))
  );

describe('stock that two devices promised', () => {
  it('goes to the earlier promise; the later is short', () => {
    const { a, b, meet } = shop();
    a.act('allocate', [aHeld({ id: 'first', quantity: 5 })]);
    b.act('allocate', [aHeld({ id: 'second', quantity: 3 })]);
    expect(meet()).toMatchObject([
      {
        code: 'over-allocated',
        severity: 'red',
        about: ['stock-1', 'second'],
        quantity: 5,
        promised: 8,
        short: [{ kind: 'allocations', id: 'second', by: 3 }]
      }
    ]);
  });

  it('is no finding when it is just enough', () => {
    const { a, b, meet } = shop();
    a.act('allocate', [aHeld({ id: 'first', quantity: 3 })]);
    b.act('allocate', [aHeld({ id: 'second', quantity: 2 })]);
    expect(meet()).toEqual([]);
  });

  it('counts what a build still holds', () => {
    const { a, b, meet } = shop();
    a.act('allocate', [aHeldByBuild({ id: 'first', quantity: 4 })]);
    b.act('allocate', [aHeld({ id: 'second', quantity: 3 })]);
    expect(meet()).toMatchObject([{ short: [{ id: 'second', by: 2 }] }]);
  });

  it('is nothing at all once the item has left whole', () => {
    const { a, b, meet } = shop();
    a.act('ship', [
      put('stockItems', StockItemId.parse('stock-1'), { customer: CompanyId.parse('company-1') })
    ]);
    b.act('allocate', [aHeld({ id: 'second', quantity: 2 })]);
    expect(meet()).toMatchObject([{ quantity: 0, promised: 2, short: [{ by: 2 }] }]);
  });

  it('gets another key when anything about it changes', () => {
    const { a, b, meet } = shop();
    a.act('allocate', [aHeld({ id: 'first', quantity: 5 })]);
    b.act('allocate', [aHeld({ id: 'second', quantity: 3 })]);
    const [before] = meet();
    a.act('edit', [put('allocations', AllocationId.parse('second'), { quantity: quantity(2) })]);
    expect(a.open[0]?.key).not.toBe(before?.key);
  });

  it('is settled by cutting the later promises, or releasing what gets nothing', () => {
    const { a, b, meet } = shop();
    a.act('allocate', [
      aHeld({ id: 'first', quantity: 4 }),
      aHeldByBuild({ id: 'second', quantity: 1 })
    ]);
    b.act('allocate', [
      aHeld({ id: 'third', quantity: 3 }),
      aHeldByBuild({ id: 'fourth', quantity: 2 })
    ]);
    meet();
    const [finding] = overAllocated(a.view, 'stock-1');
    const changes = finding ? settledBy(a, [finding]) : [];
    expect(changes).toEqual([
      remove('buildAllocations', BuildAllocationId.parse('fourth')),
      remove('allocations', AllocationId.parse('third'))
    ]);
    a.act('settle', changes);
    expect(a.open).toEqual([]);
  });

  it('leaves with a cut promise what is there for it', () => {
    const { a, b, meet } = shop();
    a.act('allocate', [aHeld({ id: 'first', quantity: 4 })]);
    b.act('allocate', [aHeld({ id: 'second', quantity: 3 })]);
    meet();
    const [finding] = overAllocated(a.view, 'stock-1');
    expect(finding && settledBy(a, [finding])).toEqual([
      put('allocations', AllocationId.parse('second'), { quantity: quantity(1) })
    ]);
    expect(overAllocated(a.view, 'stock-none')).toEqual([]);
  });
});
