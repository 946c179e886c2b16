import { describe, expect, it } from 'vitest';
import { remove } from '#domain/changes.ts';
import { AllocationId } from '#domain/kernel/ids.ts';
import {
  decideReleaseAllocations,
  ReleaseAllocations,
  releasedBy,
  type ReleaseAllocationsFacts
} from '#domain/sales-order/release-allocations.ts';
import { anAllocation, aSalesOrder } from '#tests/support/builders.ts';

const plain: ReleaseAllocationsFacts = {
  order: aSalesOrder(),
  allocations: [
    anAllocation({ id: 'a' }),
    anAllocation({ id: 'b' }),
    anAllocation({ id: 'c', line: 'line-2' }),
    anAllocation({ id: 'sent', state: 'shipped' }),
    anAllocation({ id: 'idle', state: 'void' })
  ]
};

const asking = (about: Partial<typeof ReleaseAllocations._zod.input>) =>
  ReleaseAllocations.parse({ order: 'order-1', ...about });

const deciding = (about: Partial<typeof ReleaseAllocations._zod.input>, facts = plain) =>
  decideReleaseAllocations(facts, asking(about));

const released = (...ids: string[]) => ({
  ok: true,
  value: ids.map((id) => remove('allocations', AllocationId.parse(id)))
});

describe('releasing what is set aside', () => {
  it('frees one, several, a line’s, or all of the order', () => {
    expect(deciding({ allocations: ['b'] })).toEqual(released('b'));
    expect(deciding({ allocations: ['a', 'c'] })).toEqual(released('a', 'c'));
    expect(deciding({ line: 'line-2' })).toEqual(released('c'));
    expect(deciding({})).toEqual(released('a', 'b', 'c'));
  });

  it('keeps what is shipped, and can say how much that is (R-A9)', () => {
    expect(releasedBy(plain, asking({ line: 'line-1' }))).toEqual({
      open: ['a', 'b'],
      shipped: ['sent']
    });
  });

  it('is refused when a shipped one is named', () => {
    expect(deciding({ allocations: ['a', 'sent'] })).toEqual({
      ok: false,
      error: { code: 'already-shipped', allocations: ['sent'] }
    });
  });

  it('changes nothing when nothing is held', () => {
    expect(deciding({ allocations: ['idle'] })).toEqual(released());
    expect(deciding({ line: 'line-9' })).toEqual(released());
  });

  it('is refused when the order is closed', () => {
    const facts = { ...plain, order: aSalesOrder({ status: 'shipped' }) };
    expect(deciding({}, facts)).toEqual({
      ok: false,
      error: { code: 'order-closed', status: 'shipped' }
    });
  });
});
