import { describe, expect, it } from 'vitest';
import { remove } from '#domain/changes.ts';
import { decideRemoveSubstitute, RemoveSubstitute } from '#domain/part/remove-substitute.ts';
import { aPart, aSubstitute } from '#tests/support/builders.ts';

const substitute = aSubstitute().id;
const asked = RemoveSubstitute.parse({ substitute });

describe('removing a substitute', () => {
  it('removes it', () => {
    expect(decideRemoveSubstitute({ assembly: aPart() }, asked)).toEqual({
      ok: true,
      value: [remove('substitutes', substitute)]
    });
  });

  it('is refused while the assembly is locked', () => {
    expect(decideRemoveSubstitute({ assembly: aPart({ locked: true }) }, asked)).toEqual({
      ok: false,
      error: { code: 'part-locked' }
    });
  });
});
