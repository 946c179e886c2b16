import { describe, expect, it } from 'vitest';
import { leftToPick, pickedOf } from '#domain/sales-order/picked.ts';
import { anAllocation } from '#tests/support/builders.ts';

describe('what of an allocation was picked', () => {
  it('is nothing at first, also after it was taken back', () => {
    expect(pickedOf(anAllocation({ quantity: 8 }))).toBe(0);
    expect(pickedOf(anAllocation({ quantity: 8, picked: null }))).toBe(0);
    expect(leftToPick(anAllocation({ quantity: 8 }))).toBe(8);
  });

  it('is never more than the allocation holds by now', () => {
    const lowered = anAllocation({ quantity: 5, picked: 8 });
    expect(pickedOf(lowered)).toBe(5);
    expect(leftToPick(lowered)).toBe(0);
  });
});
