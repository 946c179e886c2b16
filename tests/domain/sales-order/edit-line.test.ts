import { describe, expect, it } from 'vitest';
import { put, remove } from '#domain/changes.ts';
import { AllocationId, StockItemId } from '#domain/kernel/ids.ts';
import { quantity } from '#domain/kernel/quantity.ts';
import { decideEditLine, EditLine, type EditLineFacts } from '#domain/sales-order/edit-line.ts';
import { aLine, anAllocation, aPart, aSalesOrder } from '#tests/support/builders.ts';

const line = aLine({ quantity: 10 });
const plain: EditLineFacts = {
  order: aSalesOrder(),
  line,
  part: undefined,
  allocations: [],
  serialised: new Set()
};

const deciding = (
  about: Partial<EditLineFacts>,
  asked: Partial<typeof EditLine._zod.input> = { notes: 'red' }
) => decideEditLine({ ...plain, ...about }, EditLine.parse({ line: 'line-1', ...asked }));

const refused = (error: object) => ({ ok: false, error });
const done = (...value: unknown[]) => ({ ok: true, value });

const held = [
  anAllocation({ id: 'a1', quantity: 4 }),
  anAllocation({ id: 'a2', quantity: 3 }),
  anAllocation({ id: 'a3', quantity: 2, state: 'shipped' }),
  anAllocation({ id: 'a4', quantity: 9, state: 'void' })
];
const [a1, a2] = [AllocationId.parse('a1'), AllocationId.parse('a2')];

describe('editing a line', () => {
  it('writes the fields that are named and different, and nothing else', () => {
    expect(deciding({}, { notes: 'red', quantity: 10 })).toEqual(
      done(put('lines', line.id, { notes: 'red' }))
    );
    expect(deciding({}, { notes: '' })).toEqual(done());
  });

  it('is refused when the order is closed (scenario 67)', () => {
    expect(deciding({ order: aSalesOrder({ status: 'shipped' }) })).toEqual(
      refused({ code: 'order-closed', status: 'shipped' })
    );
  });

  it('keeps its part while stock of it is held or shipped', () => {
    const part = aPart({ id: 'part-2' });
    expect(deciding({ part, allocations: held }, { part: 'part-2' })).toEqual(
      refused({ code: 'line-has-stock', held: 7, shipped: 2 })
    );
    expect(deciding({ part, allocations: held.slice(3) }, { part: 'part-2' })).toEqual(
      done(put('lines', line.id, { part: part.id }))
    );
    expect(deciding({ part: aPart(), allocations: held }, { part: 'part-1' })).toEqual(done());
  });

  it('gets only a part that can be sold; the one it has may have become unsalable (scenario 16)', () => {
    const dropped = aPart({ id: 'part-2', salable: false });
    expect(deciding({ part: dropped }, { part: 'part-2' })).toEqual(
      refused({ code: 'not-salable', part: 'part-2', name: 'Spanner' })
    );
    const old = aPart({ id: 'part-2', active: false });
    expect(deciding({ part: old }, { part: 'part-2' })).toEqual(
      refused({ code: 'part-inactive', part: 'part-2', name: 'Spanner' })
    );
    expect(deciding({ part: aPart({ salable: false }) }, { part: 'part-1', notes: 'red' }).ok).toBe(
      true
    );
  });

  it('is refused for a price in another currency', () => {
    expect(deciding({}, { price: { amount: '1', currency: 'USD' } })).toEqual(
      refused({ code: 'other-currency', currency: 'EUR' })
    );
    expect(
      deciding({ line: aLine({ price: { amount: '1', currency: 'EUR' } }) }, { price: null })
    ).toEqual(done(put('lines', line.id, { price: null })));
  });

  it('never wants less than is shipped', () => {
    expect(deciding({ allocations: held.slice(2) }, { quantity: 1 })).toEqual(
      refused({ code: 'below-shipped', shipped: 2 })
    );
    expect(deciding({ allocations: held.slice(2) }, { quantity: 2 })).toEqual(
      done(put('lines', line.id, { quantity: quantity(2) }))
    );
  });

  it('asks before it wants less than is set aside', () => {
    expect(deciding({ allocations: held }, { quantity: 8 })).toEqual(
      refused({ code: 'surplus-allocated', held: 7, wanted: 6 })
    );
    expect(deciding({ allocations: held }, { quantity: 9 })).toEqual(
      done(put('lines', line.id, { quantity: quantity(9) }))
    );
  });

  it('frees the surplus when told to: the newest first, the last in part', () => {
    const freeing = (wanted: number) =>
      deciding({ allocations: held }, { quantity: wanted, freeSurplus: true });
    expect(freeing(8)).toEqual(
      done(
        put('lines', line.id, { quantity: quantity(8) }),
        put('allocations', a2, { quantity: quantity(2) })
      )
    );
    expect(freeing(6)).toEqual(
      done(put('lines', line.id, { quantity: quantity(6) }), remove('allocations', a2))
    );
    expect(freeing(3)).toEqual(
      done(
        put('lines', line.id, { quantity: quantity(3) }),
        remove('allocations', a2),
        put('allocations', a1, { quantity: quantity(1) })
      )
    );
    expect(freeing(2)).toEqual(
      done(
        put('lines', line.id, { quantity: quantity(2) }),
        remove('allocations', a2),
        remove('allocations', a1)
      )
    );
  });

  it('frees a serialised item whole', () => {
    const serialised = new Set([StockItemId.parse('stock-1')]);
    const allocations = [anAllocation({ id: 'a1', quantity: 1 })];
    const facts = { line: aLine({ quantity: 1 }), allocations, serialised };
    expect(deciding(facts, { quantity: 0.5, freeSurplus: true })).toEqual(
      done(put('lines', line.id, { quantity: quantity(0.5) }), remove('allocations', a1))
    );
  });

  it('touches no stock when the line was over-allocated before and wants more', () => {
    const facts = { line: aLine({ quantity: 5 }), allocations: held };
    expect(deciding(facts, { quantity: 6, freeSurplus: true })).toEqual(
      done(put('lines', line.id, { quantity: quantity(6) }))
    );
  });
});
