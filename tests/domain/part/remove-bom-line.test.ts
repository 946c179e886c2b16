import { describe, expect, it } from 'vitest';
import { remove } from '#domain/changes.ts';
import {
  decideRemoveBomLine,
  RemoveBomLine,
  type RemoveBomLineFacts
} from '#domain/part/remove-bom-line.ts';
import { aClaim } from '#tests/support/at-hand.ts';
import { aBomLine, aPart, aSubstitute } from '#tests/support/builders.ts';

const line = aBomLine();
const facts: RemoveBomLineFacts = { part: aPart({ assembly: true }), substitutes: [], held: [] };

const deciding = (about: Partial<RemoveBomLineFacts>) =>
  decideRemoveBomLine({ ...facts, ...about }, RemoveBomLine.parse({ line: line.id }));

describe('removing a BOM line', () => {
  it('removes it and its substitutes', () => {
    const substitute = aSubstitute();
    expect(deciding({ substitutes: [substitute.id] })).toEqual({
      ok: true,
      value: [remove('bomLines', line.id), remove('substitutes', substitute.id)]
    });
  });

  it('is refused while active builds hold stock for it, and says which', () => {
    const held = [aClaim(3)];
    expect(deciding({ held })).toEqual({ ok: false, error: { code: 'held-by-builds', held } });
  });

  it('is refused while the part is locked', () => {
    expect(deciding({ part: aPart({ locked: true }) })).toEqual({
      ok: false,
      error: { code: 'part-locked' }
    });
  });
});
