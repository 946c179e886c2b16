import { describe, expect, it } from 'vitest';
import { put } from '#domain/changes.ts';
import { decidePickStock, PickStock, type PickFacts } from '#domain/sales-order/pick-stock.ts';
import { anAllocation, aSalesOrder } from '#tests/support/builders.ts';

const allocation = anAllocation({ quantity: 8 });
const plain: PickFacts = { order: aSalesOrder(), allocation };

const deciding = (about: Partial<PickFacts>, quantity: number) =>
  decidePickStock(
    { ...plain, ...about },
    PickStock.parse({ allocation: 'allocation-1', quantity })
  );

const refused = (error: object) => ({ ok: false, error });
const noted = (picked: number) => ({
  ok: true,
  value: [put('allocations', allocation.id, { picked: picked as never, del: false })]
});

describe('picking stock', () => {
  it('is noted on the allocation, and adds to what was picked before', () => {
    expect(deciding({}, 8)).toEqual(noted(8));
    expect(deciding({ allocation: anAllocation({ quantity: 8, picked: 3 }) }, 5)).toEqual(noted(8));
    expect(deciding({ allocation: anAllocation({ quantity: 8, picked: 3 }) }, 0.5)).toEqual(
      noted(3.5)
    );
  });

  it('is refused past what the allocation holds', () => {
    const half = anAllocation({ quantity: 8, picked: 3 });
    expect(deciding({ allocation: half }, 6)).toEqual(
      refused({ code: 'more-than-allocated', left: 5 })
    );
  });

  it('is refused when all of it was picked, so that a second tap takes nothing', () => {
    const all = anAllocation({ quantity: 8, picked: 8 });
    expect(deciding({ allocation: all }, 8)).toEqual(
      refused({ code: 'already-picked', picked: 8 })
    );
  });

  it('is refused when the stock has left, and when the order is closed', () => {
    const gone = anAllocation({ quantity: 8, state: 'shipped' });
    expect(deciding({ allocation: gone }, 8)).toEqual(refused({ code: 'already-shipped' }));
    expect(deciding({ order: aSalesOrder({ status: 'cancelled' }) }, 8)).toEqual(
      refused({ code: 'order-closed', status: 'cancelled' })
    );
  });

  it.each([0, -1])('of %s pieces is not understood', (quantity) => {
    expect(PickStock.safeParse({ allocation: 'allocation-1', quantity }).success).toBe(false);
  });
});
