import { describe, expect, it } from 'vitest';
import { remove } from '#domain/changes.ts';
import { decideRemoveExtraLine } from '#domain/sales-order/remove-extra-line.ts';
import { anExtraLine, aSalesOrder } from '#tests/support/builders.ts';

const extraLine = anExtraLine();

describe('removing an extra line', () => {
  it('takes it off the order', () => {
    expect(decideRemoveExtraLine({ order: aSalesOrder(), extraLine })).toEqual({
      ok: true,
      value: [remove('extraLines', extraLine.id)]
    });
  });

  it('is refused when the order is closed (scenario 67)', () => {
    const order = aSalesOrder({ status: 'lost' });
    expect(decideRemoveExtraLine({ order, extraLine })).toEqual({
      ok: false,
      error: { code: 'order-closed', status: 'lost' }
    });
  });
});
