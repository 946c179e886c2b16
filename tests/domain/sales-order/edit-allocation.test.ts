import { describe, expect, it } from 'vitest';
import { put } from '#domain/changes.ts';
import type { Day } from '#domain/kernel/day.ts';
import { SalesOrderId } from '#domain/kernel/ids.ts';
import { quantity } from '#domain/kernel/quantity.ts';
import {
  decideEditAllocation,
  EditAllocation,
  type EditAllocationFacts
} from '#domain/sales-order/edit-allocation.ts';
import type { Claim } from '#domain/stock/availability.ts';
import {
  aLine,
  anAllocation,
  aSalesOrder,
  aShipmentRecord,
  aStockItem
} from '#tests/support/builders.ts';

const by = { kind: 'order', id: SalesOrderId.parse('order-1'), reference: 'SO-0001' } as const;
const claim = (id: string, held: number): Claim => ({ id, by, quantity: quantity(held) });

const allocation = anAllocation({ quantity: 4 });
const plain: EditAllocationFacts = {
  order: aSalesOrder(),
  line: aLine({ quantity: 10 }),
  item: aStockItem({ quantity: 8 }),
  allocation,
  allocations: [allocation, anAllocation({ id: 'allocation-2', quantity: 3 })],
  claims: [claim('allocation-1', 4), claim('other', 2)],
  shipment: undefined,
  rules: { today: '2026-02-01' as Day, allowExpired: false, allowOverAllocation: false }
};

const deciding = (
  about: Partial<EditAllocationFacts>,
  asked: Partial<typeof EditAllocation._zod.input>
) =>
  decideEditAllocation(
    { ...plain, ...about },
    EditAllocation.parse({ allocation: 'allocation-1', ...asked })
  );

const refused = (error: object) => ({ ok: false, error });
const written = (fields: object) => ({
  ok: true,
  value: [put('allocations', allocation.id, fields)]
});
const shipment = { ...aShipmentRecord(), sentOn: null };

describe('editing an allocation', () => {
  it('sets more or less of the item aside (R-A9)', () => {
    expect(deciding({}, { quantity: 6 })).toEqual(written({ quantity: quantity(6) }));
    expect(deciding({}, { quantity: 1 })).toEqual(written({ quantity: quantity(1) }));
    expect(deciding({}, { quantity: 4 })).toEqual({ ok: true, value: [] });
  });

  it('sets less aside even when the item cannot be promised any more', () => {
    const item = aStockItem({ quantity: 8, status: 'quarantined' });
    expect(deciding({ item }, { quantity: 3 }).ok).toBe(true);
    expect(deciding({ item }, { quantity: 5 })).toEqual(
      refused({ code: 'not-available', why: 'status', status: 'quarantined' })
    );
  });

  it('is refused past what is free, its own share not counted (R-A4)', () => {
    expect(deciding({}, { quantity: 7 })).toEqual(
      refused({ code: 'not-enough-stock', free: 6, held: [claim('other', 2)] })
    );
  });

  it('is refused past what the line needs, its own share not counted, unless the setting allows', () => {
    const item = aStockItem({ quantity: 100 });
    expect(deciding({ item }, { quantity: 7 }).ok).toBe(true);
    expect(deciding({ item }, { quantity: 8 })).toEqual(
      refused({ code: 'more-than-ordered', missing: 7 })
    );
    const rules = { ...plain.rules, allowOverAllocation: true };
    expect(deciding({ item, rules }, { quantity: 8 }).ok).toBe(true);
  });

  it('keeps a serialised item at 1 (scenario 31)', () => {
    const facts = {
      item: aStockItem({ serial: '7', quantity: 1 }),
      allocation: anAllocation({ quantity: 1 })
    };
    expect(deciding(facts, { quantity: 2 })).toEqual(refused({ code: 'serial-is-one' }));
    expect(deciding(facts, { quantity: 0.5 })).toEqual(refused({ code: 'serial-is-one' }));
  });

  it('puts it into another shipment, or into none (R-A10)', () => {
    expect(deciding({ shipment }, { shipment: 'shipment-1' })).toEqual(
      written({ shipment: shipment.id })
    );
    const packed = anAllocation({ quantity: 4, shipment: 'shipment-1' });
    expect(deciding({ allocation: packed }, { shipment: null })).toEqual(
      written({ shipment: null })
    );
  });

  it('is refused for a shipment of another order, or one that was sent (scenario 23)', () => {
    const other = { ...aShipmentRecord({ order: 'order-2' }), sentOn: null };
    expect(deciding({ shipment: other }, { shipment: 'shipment-1' })).toEqual(
      refused({ code: 'shipment-of-another-order' })
    );
    const sent = { ...shipment, sentOn: '2026-01-31' as Day };
    expect(deciding({ shipment: sent }, { shipment: 'shipment-1' })).toEqual(
      refused({ code: 'shipment-sent', on: '2026-01-31' })
    );
  });

  it('is refused when it is shipped', () => {
    const shipped = anAllocation({ quantity: 4, state: 'shipped' });
    expect(deciding({ allocation: shipped }, { quantity: 1 })).toEqual(
      refused({ code: 'already-shipped' })
    );
  });

  it('is refused when the order is closed', () => {
    expect(deciding({ order: aSalesOrder({ status: 'complete' }) }, { quantity: 1 })).toEqual(
      refused({ code: 'order-closed', status: 'complete' })
    );
  });

  it.each([{ quantity: 0 }, { quantity: -1 }, { item: 'stock-2' }])(
    'does not understand %j: nothing, less, or another item',
    (about) => {
      expect(EditAllocation.safeParse({ allocation: 'allocation-1', ...about }).success).toBe(
        false
      );
    }
  );
});
