import { describe, expect, it } from 'vitest';
import { put } from '#domain/changes.ts';
import { lineBelowShipped } from '#domain/findings/line-below-shipped.ts';
import { settlementOf } from '#domain/findings/settlement.ts';
import { LineId } from '#domain/kernel/ids.ts';
import { quantity } from '#domain/kernel/quantity.ts';
import { aLine, aSalesOrder, aStockItem } from '#tests/support/builders.ts';
import { hadStock } from '#tests/support/device.ts';
import { aHeld, aShipping, had } from '#tests/support/finding-facts.ts';
import { twoDevices } from '#tests/support/in-memory-device.ts';

const shop = () =>
  twoDevices(
    had('salesOrders', aSalesOrder({ status: 'in-progress' })),
    had('lines', aLine({ quantity: 5 })),
    hadStock(aStockItem()),
    [aHeld({ id: 'one', quantity: 5 }), aHeld({ id: 'two', quantity: 1 })]
  );

const line = LineId.parse('line-1');
const lower = (to: number) => [put('lines', line, { quantity: quantity(to) })];
const ship = aShipping('one', { quantity: 5, status: 'in-progress' });
const found = ({ a }: ReturnType<typeof shop>) => lineBelowShipped(a.view, 'order-1');

describe('a line of which more was shipped than it asks for', () => {
  it('is a finding when it was made smaller unknowing', () => {
    const both = shop();
    both.a.act('line.edit', lower(3));
    both.b.act('order.ship', ship);
    both.meet();
    expect(found(both)).toMatchObject([
      { severity: 'red', about: ['order-1', 'line-1'], line: 'line-1', ordered: 3, shipped: 5 }
    ]);
  });

  it('is none when it asks for just what was shipped', () => {
    const both = shop();
    both.a.act('line.edit', lower(5));
    both.b.act('order.ship', ship);
    both.meet();
    expect(found(both)).toEqual([]);
  });

  it('is a finding when two devices shipped for it', () => {
    const both = shop();
    both.a.act('order.ship', ship);
    both.b.act('order.ship', aShipping('two', { quantity: 1, shipment: 'shipment-2' }));
    both.meet();
    expect(found(both)).toMatchObject([{ ordered: 5, shipped: 6 }]);
  });

  it('is none when more was sent on purpose', () => {
    const both = shop();
    both.a.act('order.ship', ship);
    both.meet();
    both.b.act('order.ship', aShipping('two', { quantity: 1, shipment: 'shipment-2' }));
    both.meet();
    expect(found(both)).toEqual([]);
  });

  it('is settled by asking for what was shipped', () => {
    const both = shop();
    both.a.act('line.edit', lower(3));
    both.b.act('order.ship', ship);
    both.meet();
    const [finding] = found(both);
    const changes = finding ? settlementOf(both.a.view, finding, { seed: 'new', name: 'N' }) : [];
    expect(changes).toEqual(lower(5));
    both.a.act('settle', changes);
    expect(found(both)).toEqual([]);
  });
});
