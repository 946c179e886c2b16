import { describe, expect, it } from 'vitest';
import { create } from '#domain/changes.ts';
import { AddLine, decideAddLine, type AddLineFacts } from '#domain/sales-order/add-line.ts';
import { aLine, aPart, aSalesOrder } from '#tests/support/builders.ts';

const asking = (about: Partial<typeof AddLine._zod.input> = {}) =>
  AddLine.parse({ id: 'new', order: 'order-1', part: 'part-1', quantity: 4, ...about });

const plain: AddLineFacts = { order: aSalesOrder(), lines: [], part: aPart() };

const deciding = (about: Partial<AddLineFacts>, asked = asking()) =>
  decideAddLine({ ...plain, ...about }, asked);

const refused = (error: object) => ({ ok: false, error });

describe('adding a line', () => {
  it('puts it after all others, the same part as often as wanted (scenario 2)', () => {
    const lines = [aLine({ id: 'line-2', position: 'i00005' }), aLine({ position: 'i00001' })];
    expect(deciding({ lines })).toEqual({
      ok: true,
      value: [create('lines', aLine({ id: 'new', quantity: 4, position: 'i00006' }))]
    });
  });

  it('is refused when the order is closed (scenario 67)', () => {
    expect(deciding({ order: aSalesOrder({ status: 'cancelled' }) })).toEqual(
      refused({ code: 'order-closed', status: 'cancelled' })
    );
  });

  it('is refused for a part that cannot be sold (scenario 16)', () => {
    expect(deciding({ part: aPart({ salable: false }) })).toEqual(
      refused({ code: 'not-salable', part: 'part-1', name: 'Spanner' })
    );
    expect(deciding({ part: aPart({ active: false }) })).toEqual(
      refused({ code: 'part-inactive', part: 'part-1', name: 'Spanner' })
    );
  });

  it('is refused for a price in another currency', () => {
    const asked = asking({ price: { amount: '1', currency: 'USD' } });
    expect(deciding({}, asked)).toEqual(refused({ code: 'other-currency', currency: 'EUR' }));
  });

  it.each([0, -1, NaN, Infinity, 0.000001])('does not understand %d pieces', (quantity) => {
    const asked = { id: 'new', order: 'order-1', part: 'part-1', quantity };
    expect(AddLine.safeParse(asked).success).toBe(false);
  });
});
