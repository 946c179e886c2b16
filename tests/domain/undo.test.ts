import { describe, expect, it } from 'vitest';
import { add, keys, type EventOf } from '#domain/changes.ts';
import { LineId, LocationId, MovementId, SalesOrderId, StockItemId } from '#domain/kernel/ids.ts';
import { quantity } from '#domain/kernel/quantity.ts';
import type { SalesOrderStatus } from '#domain/sales-order/sales-order.ts';
import {
  refusedUndo,
  reversedEvent,
  type ItemAfterUndo,
  type LineAfterUndo,
  type RecordedEvent,
  type UndoneFacts
} from '#domain/undo.ts';
import { anOutput, aStockItem } from '#tests/support/builders.ts';

const undoing = (about: Partial<UndoneFacts> = {}) =>
  refusedUndo({
    intent: 'test.act',
    alreadyUndone: false,
    changedSince: 0,
    usedSince: [],
    orders: [{ reference: 'SO-0001', status: 'pending' }],
    events: [],
    items: [],
    lines: [],
    allowOverAllocation: false,
    ...about
  });

const event = (kind: string, value: Record<string, unknown> = {}): RecordedEvent => ({
  kind,
  key: 'event-1',
  value
});

const holding = (of: number): ItemAfterUndo['claims'] => [
  {
    id: 'allocation-1',
    by: { kind: 'order', id: SalesOrderId.parse('order-1'), reference: 'SO-0001' },
    quantity: quantity(of)
  }
];

const after = (about: Partial<ItemAfterUndo> = {}): ItemAfterUndo => ({
  item: aStockItem({ quantity: 10 }),
  claims: holding(10),
  countedSince: false,
  ...about
});

const line = (about: { quantity: number; held: number; shipped: number }): LineAfterUndo => ({
  line: LineId.parse('line-1'),
  quantity: quantity(about.quantity),
  held: quantity(about.held),
  shipped: quantity(about.shipped)
});

describe('undoing an action', () => {
  it('is fine when nothing speaks against it', () => {
    expect(undoing({ items: [after()], events: [event('movements', { kind: 'added' })] })).toBe(
      undefined
    );
  });

  it.each(['inventree.import', 'demo.remove', 'device.introduce'])(
    'is refused for %s: it is one part of many, or what a device says of itself',
    (intent) => {
      expect(undoing({ intent })).toEqual({ code: 'cannot-be-undone', kind: intent });
    }
  );

  it('is refused the second time', () => {
    expect(undoing({ alreadyUndone: true })).toEqual({ code: 'already-undone' });
  });

  it.each<SalesOrderStatus>(['shipped', 'complete', 'cancelled', 'returned', 'lost', 'other'])(
    'is refused when the order is %s before it: locked means locked (scenario 67)',
    (status) => {
      expect(undoing({ orders: [{ reference: 'SO-0001', status }] })).toEqual({
        code: 'order-closed',
        status,
        reference: 'SO-0001'
      });
    }
  );

  it.each([event('dispatches'), event('movements', { kind: 'shipped' })])(
    'is refused for what has left: it can only be returned',
    (shipping) => {
      const orders = [{ reference: 'SO-0001', status: 'shipped' } as const];
      expect(undoing({ orders, events: [shipping] })).toEqual({
        code: 'shipped-cannot-be-undone'
      });
      expect(undoing({ events: [shipping] })).toEqual({ code: 'shipped-cannot-be-undone' });
    }
  );

  it('is refused for shipping that sent no parcel: the order is shipped all the same', () => {
    expect(undoing({ intent: 'order.ship' })).toEqual({ code: 'shipped-cannot-be-undone' });
  });

  it.each(['completions', 'comments'])('is refused for %s', (kind) => {
    expect(undoing({ events: [event(kind)] })).toEqual({ code: 'cannot-be-undone', kind });
  });

  it('is refused when somebody has written some of it since, or uses what it made', () => {
    expect(undoing({ changedSince: 2 })).toEqual({ code: 'changed-since', count: 2 });
    const usedSince = [
      { kind: 'allocations', count: 0 },
      { kind: 'lines', count: 3 }
    ] as const;
    expect(undoing({ changedSince: 2, usedSince })).toEqual({
      code: 'used-since',
      kind: 'lines',
      count: 3
    });
  });

  it('is refused when the stock was counted since', () => {
    expect(undoing({ items: [after({ countedSince: true })] })).toEqual({
      code: 'counted-since',
      item: 'stock-1'
    });
  });

  it('is refused when less would be there than is held, or less than nothing', () => {
    expect(undoing({ items: [after({ claims: holding(10.00001) })] })).toEqual({
      code: 'below-allocated',
      item: 'stock-1',
      quantity: 10,
      held: 10.00001
    });
    const below = { item: aStockItem({ quantity: -1 }), claims: [] };
    expect(undoing({ items: [after(below)] })).toEqual({
      code: 'below-allocated',
      item: 'stock-1',
      quantity: -1,
      held: 0
    });
    const empty = { item: aStockItem({ quantity: 0 }), claims: [] };
    expect(undoing({ items: [after(empty)] })).toBe(undefined);
  });

  it.each([
    { customer: 'company-2' },
    { salesOrder: 'order-2' },
    { belongsTo: 'stock-2' },
    { consumedBy: 'build-2' }
  ])('is refused when it would hold stock that has gone: %o', (about) => {
    const item = aStockItem({ quantity: 10, ...about });
    expect(undoing({ items: [after({ item })] })).toEqual({
      code: 'no-longer-here',
      item: 'stock-1'
    });
    expect(undoing({ items: [after({ item, claims: [] })] })).toBe(undefined);
  });

  it('is refused when a line would fall below what was shipped of it', () => {
    expect(undoing({ lines: [line({ quantity: 9, held: 0, shipped: 10 })] })).toEqual({
      code: 'line-below-shipped',
      line: 'line-1',
      quantity: 9,
      shipped: 10
    });
    expect(undoing({ lines: [line({ quantity: 10, held: 0, shipped: 10 })] })).toBe(undefined);
  });

  it('is refused when a line would have more than it needs, unless the setting allows', () => {
    const lines = [line({ quantity: 19, held: 10, shipped: 10 })];
    expect(undoing({ lines })).toEqual({
      code: 'line-below-allocated',
      line: 'line-1',
      quantity: 19,
      covered: 20
    });
    expect(undoing({ lines, allowOverAllocation: true })).toBe(undefined);
    expect(undoing({ lines: [line({ quantity: 20, held: 10, shipped: 10 })] })).toBe(undefined);
  });

  it('is refused when a line would be gone that holds stock, whatever the setting', () => {
    const lines = [line({ quantity: 0, held: 1, shipped: 0 })];
    expect(undoing({ lines, allowOverAllocation: true })).toEqual({
      code: 'line-below-allocated',
      line: 'line-1',
      quantity: 0,
      covered: 1
    });
    expect(undoing({ lines: [line({ quantity: 0, held: 0, shipped: 0 })] })).toBe(undefined);
  });
});

describe('the counter-event', () => {
  const item = StockItemId.parse('stock-1');
  const here = LocationId.parse('location-1');
  const there = LocationId.parse('location-2');
  const movement = (about: Partial<EventOf<'movements'>>): EventOf<'movements'> => ({
    item,
    kind: 'added',
    quantity: quantity(5),
    ...about
  });
  const reversed = (about: Partial<EventOf<'movements'>>, before?: number) =>
    reversedEvent(
      { kind: 'movements', key: 'move-1', value: movement(about) },
      before === undefined ? undefined : quantity(before)
    );
  const reversal = (about: Partial<EventOf<'movements'>>) =>
    add('movements', 'reverse:move-1', {
      item,
      kind: 'reversed',
      quantity: quantity(-5),
      reverses: MovementId.parse('move-1'),
      ...about
    });

  it('takes off what a movement added, and names it', () => {
    expect(reversed({ reason: 'found' })).toEqual(reversal({}));
  });

  it('goes back where the movement came from', () => {
    expect(reversed({ kind: 'moved', quantity: quantity(0), from: here, to: there })).toEqual(
      reversal({ quantity: quantity(0), from: there, to: here })
    );
    expect(reversed({ to: there })).toEqual(reversal({ from: there }));
  });

  it('takes a count back by the difference it made, so that what moved since stays', () => {
    const count = { kind: 'counted', quantity: quantity(0), counted: quantity(8) } as const;
    expect(reversed(count, 10)).toEqual(reversal({ quantity: quantity(2) }));
    expect(reversed(count, 7)).toEqual(reversal({ quantity: quantity(-1) }));
    expect(reversed(count)).toBe(undefined);
  });

  it('can itself be taken back', () => {
    const undone = movement({
      kind: 'reversed',
      quantity: quantity(-5),
      reverses: MovementId.parse('move-1')
    });
    const key = keys.reversed('move-1');
    expect(reversedEvent({ kind: 'movements', key, value: undone }, undefined)).toEqual(
      add('movements', 'reverse:reverse:move-1', {
        item,
        kind: 'reversed',
        quantity: quantity(5),
        reverses: MovementId.parse(key)
      })
    );
  });

  it('of an output counts against it', () => {
    const value = anOutput({ quantity: 4 });
    expect(reversedEvent({ kind: 'outputs', key: 'output-1', value }, undefined)).toEqual(
      add('outputs', 'reverse:output-1', { ...value, quantity: quantity(-4) })
    );
    const odd = { kind: 'outputs', key: 'output-1', value: {} };
    expect(reversedEvent(odd, undefined)).toBe(undefined);
  });

  it('of leaving a finding asks about it again, and the reverse of that leaves it once more', () => {
    const value = { finding: 'shipped-twice:shipment-1:x', note: 'One parcel' };
    const key = keys.acknowledged(value.finding);
    const back = keys.reversed(key);
    expect(reversedEvent({ kind: 'acks', key, value }, undefined)).toEqual(
      add('acks', back, value)
    );
    expect(reversedEvent({ kind: 'acks', key: back, value }, undefined)).toEqual(
      add('acks', key, value)
    );
    expect(reversedEvent({ kind: 'acks', key, value: {} }, undefined)).toBe(undefined);
  });

  it('is none for other events, and for what is not understood', () => {
    const value = movement({});
    expect(reversedEvent({ kind: 'comments', key: 'c', value }, undefined)).toBe(undefined);
    const odd = { kind: 'movements', key: 'move-1', value: { ...value, later: 'field' } };
    expect(reversedEvent(odd, undefined)).toBe(undefined);
    expect(reversedEvent({ kind: 'movements', key: 'x'.repeat(101), value }, undefined)).toBe(
      undefined
    );
  });
});
