import { describe, expect, it } from 'vitest';
import { create } from '#domain/changes.ts';
import type { Day } from '#domain/kernel/day.ts';
import { SalesOrderId, StockItemId } from '#domain/kernel/ids.ts';
import { one } from '#domain/kernel/quantity.ts';
import {
  AllocateSerials,
  decideAllocateSerials,
  type AllocateSerialsFacts
} from '#domain/sales-order/allocate-serials.ts';
import {
  aLine,
  anAllocation,
  aSalesOrder,
  aShipmentRecord,
  aStockItem
} from '#tests/support/builders.ts';

const asking = (serials: string, quantity: number, about = {}) =>
  AllocateSerials.parse({ seed: 'new', line: 'line-1', quantity, serials, ...about });

const pieces = ['1', '2', '3', '4', '5'].map((serial) =>
  aStockItem({ id: `s${serial}`, serial, quantity: 1 })
);

const plain: AllocateSerialsFacts = {
  order: aSalesOrder(),
  line: aLine({ quantity: 5 }),
  virtual: false,
  items: pieces,
  claims: new Map(),
  allocations: [],
  shipment: undefined,
  rules: { today: '2026-02-01' as Day, allowExpired: false, allowOverAllocation: false }
};

const deciding = (about: Partial<AllocateSerialsFacts>, asked = asking('1,2,3', 3)) =>
  decideAllocateSerials({ ...plain, ...about }, asked);

const refused = (error: object) => ({ ok: false, error });

const allocating = (items: readonly string[], shipment: string | null = null) => ({
  ok: true,
  value: items.map((item, n) => {
    const { state: _state, ...record } = anAllocation({
      id: `new.${String(n + 1)}`,
      item,
      quantity: 1,
      shipment
    });
    return create('allocations', record);
  })
});

const shipment = { ...aShipmentRecord(), sentOn: null };
const claim = {
  id: 'claim',
  by: { kind: 'order', id: SalesOrderId.parse('order-2'), reference: 'SO-0002' },
  quantity: one
} as const;

describe('allocating pieces by their serial numbers', () => {
  it('sets each aside, in a shipment or in none (scenario 29)', () => {
    expect(deciding({})).toEqual(allocating(['s1', 's2', 's3']));
    const asked = asking('4,5', 2, { shipment: 'shipment-1' });
    expect(deciding({ shipment }, asked)).toEqual(allocating(['s4', 's5'], 'shipment-1'));
  });

  it('reads ranges (scenario 104)', () => {
    expect(deciding({}, asking('2-4', 3))).toEqual(allocating(['s2', 's3', 's4']));
  });

  it('is refused when the entry does not name as many as are wanted (scenario 30)', () => {
    expect(deciding({}, asking('1,2', 3))).toEqual(
      refused({ code: 'serial-count', found: 2, quantity: 3 })
    );
    expect(deciding({}, asking('1,2,2', 3))).toEqual(
      refused({ code: 'duplicate-serial', serial: '2' })
    );
    expect(deciding({}, asking('', 3))).toEqual(refused({ code: 'no-serials' }));
  });

  it('is refused for serial numbers that no piece of the part carries (scenario 30)', () => {
    expect(deciding({}, asking('1,999,998', 3))).toEqual(
      refused({ code: 'serials-not-found', serials: ['999', '998'] })
    );
  });

  it('is refused for pieces that are held or cannot be promised, all or none (scenario 30)', () => {
    const claims = new Map([[StockItemId.parse('s1'), [claim]]]);
    const items = [...pieces.slice(0, 2), aStockItem({ id: 's3', serial: '3', status: 'lost' })];
    expect(deciding({ claims, items })).toEqual(
      refused({ code: 'serials-unavailable', serials: ['1', '3'] })
    );
  });

  it('takes the piece that is here when another of the same number has left', () => {
    const gone = aStockItem({ id: 'old', serial: '1', customer: 'company-1' });
    expect(deciding({ items: [gone, ...pieces] }, asking('1', 1))).toEqual(allocating(['s1']));
  });

  it('is refused past what the line still needs, unless the setting allows', () => {
    const allocations = [anAllocation({ quantity: 3 })];
    expect(deciding({ allocations })).toEqual(refused({ code: 'more-than-ordered', missing: 2 }));
    expect(deciding({ allocations }, asking('1,2', 2)).ok).toBe(true);
    const rules = { ...plain.rules, allowOverAllocation: true };
    expect(deciding({ allocations, rules }).ok).toBe(true);
  });

  it('is refused when the order is closed', () => {
    expect(deciding({ order: aSalesOrder({ status: 'shipped' }) })).toEqual(
      refused({ code: 'order-closed', status: 'shipped' })
    );
  });

  it('is refused when there is nothing to set aside', () => {
    const nothing = refused({ code: 'nothing-to-allocate' });
    expect(deciding({ virtual: true })).toEqual(nothing);
    expect(deciding({ line: aLine({ part: null }) })).toEqual(nothing);
  });

  it('is refused for a shipment of another order, or one that was sent (scenario 30)', () => {
    expect(
      deciding({ shipment: { ...aShipmentRecord({ order: 'order-2' }), sentOn: null } })
    ).toEqual(refused({ code: 'shipment-of-another-order' }));
    expect(deciding({ shipment: { ...shipment, sentOn: '2026-01-31' as Day } })).toEqual(
      refused({ code: 'shipment-sent', on: '2026-01-31' })
    );
  });

  it.each([0, -1, 1.5])('does not understand %d pieces', (quantity) => {
    const asked = { seed: 'new', line: 'line-1', quantity, serials: '1' };
    expect(AllocateSerials.safeParse(asked).success).toBe(false);
  });
});
