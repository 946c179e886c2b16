import { describe, expect, it } from 'vitest';
import { actionsFor, settlementOf } from '#domain/findings/settlement.ts';
import { aStockItem } from '#tests/support/builders.ts';
import { hadStock } from '#tests/support/device.ts';
import { aMovement } from '#tests/support/finding-facts.ts';
import { twoDevices } from '#tests/support/in-memory-device.ts';

const fresh = { seed: 'new-1', name: 'N-1' };

function negative() {
  const both = twoDevices(hadStock(aStockItem({ quantity: 5 })));
  both.a.act('take', [aMovement('one', { quantity: -4 })]);
  both.b.act('take', [aMovement('two', { quantity: -3 })]);
  const [finding] = both.meet();
  if (!finding) throw new Error('nothing found');
  return { ...both, finding };
}

describe('the ways to settle a finding', () => {
  it('begin with the suggested one, which is taken when none is named', () => {
    const { a, finding } = negative();
    const [suggested, ...others] = actionsFor(a.view, finding);
    expect(suggested).toEqual({ id: 'count-zero', suggested: true });
    expect(others.filter((each) => each.suggested)).toEqual([]);
    expect(settlementOf(a.view, finding, fresh)).toEqual(
      settlementOf(a.view, finding, fresh, 'count-zero')
    );
  });

  it('write nothing when the one named is not offered', () => {
    const { a, finding } = negative();
    expect(settlementOf(a.view, finding, fresh, 'two-parcels')).toEqual([]);
  });
});
