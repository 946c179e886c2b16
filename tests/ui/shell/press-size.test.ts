import { describe, expect, it } from 'vitest';
import { sizeFor } from '#ui/shell/press-size.ts';

const fine = { off: 6, wide: 20 };

describe('the size that three presses propose', () => {
  it('is standard for a finger that meets the circle', () => {
    expect(sizeFor([fine, { off: 22, wide: 38 }, fine])).toBe('standard');
  });

  it('is standard for a mouse', () => {
    expect(sizeFor([{ off: 3, wide: 1 }])).toBe('standard');
  });

  it('is for gloves when one press was beside it', () => {
    expect(sizeFor([fine, { off: 23, wide: 20 }, fine])).toBe('gloves');
  });

  it('is for gloves when a touch covered a whole button', () => {
    expect(sizeFor([fine, fine, { off: 4, wide: 48 }])).toBe('gloves');
  });
});
