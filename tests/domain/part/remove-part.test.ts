import { describe, expect, it } from 'vitest';
import { put, remove } from '#domain/changes.ts';
import { decideRemovePart, type RemovePartFacts } from '#domain/part/remove-part.ts';
import {
  aBomLine,
  aCustomerPrice,
  aPart,
  aPriceBreak,
  aSubstitute
} from '#tests/support/builders.ts';

const part = aPart();
const unused: RemovePartFacts = {
  part,
  bomLines: [],
  substitutes: [],
  priceBreaks: [],
  customerPrices: [],
  uses: [{ kind: 'lines', count: 0 }]
};
const used = { uses: [{ kind: 'lines', count: 2 }] } as const;

describe('removing a part', () => {
  it('deletes it with all that is its own when nothing points at it', () => {
    const [line, substitute] = [aBomLine(), aSubstitute()];
    const [priceBreak, price] = [aPriceBreak(), aCustomerPrice()];
    expect(
      decideRemovePart({
        ...unused,
        bomLines: [line.id],
        substitutes: [substitute.id],
        priceBreaks: [priceBreak.id],
        customerPrices: [price.id]
      })
    ).toEqual({
      ok: true,
      value: [
        remove('parts', part.id),
        remove('bomLines', line.id),
        remove('substitutes', substitute.id),
        remove('priceBreaks', priceBreak.id),
        remove('customerPrices', price.id)
      ]
    });
  });

  it('makes it inactive when it is in use (R-D3: InvenTree takes it off the lines)', () => {
    expect(decideRemovePart({ ...unused, ...used })).toEqual({
      ok: true,
      value: [put('parts', part.id, { active: false })]
    });
  });

  it('is refused when it is inactive already, and says what uses it', () => {
    expect(decideRemovePart({ ...unused, ...used, part: aPart({ active: false }) })).toEqual({
      ok: false,
      error: { code: 'in-use', by: [{ kind: 'lines', count: 2 }] }
    });
  });

  it('is refused while it is locked (R-D3)', () => {
    expect(decideRemovePart({ ...unused, part: aPart({ locked: true }) })).toEqual({
      ok: false,
      error: { code: 'part-locked' }
    });
  });
});
