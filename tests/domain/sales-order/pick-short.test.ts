import { describe, expect, it } from 'vitest';
import { put, remove } from '#domain/changes.ts';
import { quantity } from '#domain/kernel/quantity.ts';
import { decidePickShort, PickShort } from '#domain/sales-order/pick-short.ts';
import { anAllocation, aSalesOrder } from '#tests/support/builders.ts';

const order = aSalesOrder();

describe('picking short', () => {
  it('keeps what was picked and frees the rest', () => {
    const allocation = anAllocation({ quantity: 8, picked: 3 });
    expect(decidePickShort({ order, allocation })).toEqual({
      ok: true,
      value: [put('allocations', allocation.id, { quantity: quantity(3), picked: quantity(3) })]
    });
  });

  it('frees all of it when none was found', () => {
    const allocation = anAllocation({ quantity: 8 });
    expect(decidePickShort({ order, allocation })).toEqual({
      ok: true,
      value: [remove('allocations', allocation.id)]
    });
  });

  it('is refused when nothing is missing, when it has left, and when the order is closed', () => {
    const all = anAllocation({ quantity: 8, picked: 8 });
    const refused = (error: object) => ({ ok: false, error });
    expect(decidePickShort({ order, allocation: all })).toEqual(
      refused({ code: 'already-picked', picked: 8 })
    );
    const gone = anAllocation({ quantity: 8, state: 'shipped' });
    expect(decidePickShort({ order, allocation: gone })).toEqual(
      refused({ code: 'already-shipped' })
    );
    const closed = aSalesOrder({ status: 'shipped' });
    expect(decidePickShort({ order: closed, allocation: anAllocation({ quantity: 8 }) })).toEqual(
      refused({ code: 'order-closed', status: 'shipped' })
    );
  });

  it('asks for a reason', () => {
    const asked = { allocation: 'allocation-1', reason: ' ' };
    expect(PickShort.safeParse(asked).success).toBe(false);
  });
});
