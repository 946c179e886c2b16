import { describe, expect, it } from 'vitest';
import { remove } from '#domain/changes.ts';
import { decideRemoveLine, type RemoveLineFacts } from '#domain/sales-order/remove-line.ts';
import { aLine, anAllocation, aSalesOrder } from '#tests/support/builders.ts';

const line = aLine();
const open = anAllocation({ quantity: 4 });
const shipped = anAllocation({ id: 'allocation-2', quantity: 2, state: 'shipped' });
const idle = anAllocation({ id: 'allocation-3', quantity: 2, state: 'void' });

const deciding = (about: Partial<RemoveLineFacts>) =>
  decideRemoveLine({ order: aSalesOrder(), line, allocations: [], ...about });

describe('removing a line', () => {
  it('frees what it held (R-A15)', () => {
    expect(deciding({ allocations: [open, idle] })).toEqual({
      ok: true,
      value: [remove('allocations', open.id), remove('lines', line.id)]
    });
  });

  it('is refused when some of it is shipped', () => {
    expect(deciding({ allocations: [open, shipped] })).toEqual({
      ok: false,
      error: { code: 'line-shipped', shipped: 2 }
    });
  });

  it('is refused when the order is closed (scenario 67)', () => {
    expect(deciding({ order: aSalesOrder({ status: 'complete' }) })).toEqual({
      ok: false,
      error: { code: 'order-closed', status: 'complete' }
    });
  });
});
