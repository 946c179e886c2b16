import { describe, expect, it } from 'vitest';
import { create } from '#domain/changes.ts';
import { PartId } from '#domain/kernel/ids.ts';
import { decideAddSubstitute, type AddSubstituteFacts } from '#domain/part/add-substitute.ts';
import { aBomLine, aPart, aSubstitute } from '#tests/support/builders.ts';

const asked = aSubstitute({ part: 'part-3' });
const facts: AddSubstituteFacts = {
  line: aBomLine(),
  assembly: aPart({ assembly: true }),
  part: aPart({ id: 'part-3' }),
  substitutes: [],
  family: [PartId.parse('part-1')],
  below: []
};

const deciding = (about: Partial<AddSubstituteFacts>) =>
  decideAddSubstitute({ ...facts, ...about }, asked);

describe('adding a substitute', () => {
  it('adds it', () => {
    expect(deciding({})).toEqual({ ok: true, value: [create('substitutes', asked)] });
  });

  it('is refused for a part that is no component', () => {
    expect(deciding({ part: aPart({ id: 'part-3', component: false }) })).toEqual({
      ok: false,
      error: { code: 'not-a-component' }
    });
  });

  it('is refused for the component itself', () => {
    expect(deciding({ line: aBomLine({ subPart: 'part-3' }) })).toEqual({
      ok: false,
      error: { code: 'same-part' }
    });
  });

  it('is refused a second time', () => {
    expect(deciding({ substitutes: [aSubstitute({ id: 'other', part: 'part-3' })] })).toEqual({
      ok: false,
      error: { code: 'substitute-exists' }
    });
  });

  it('is refused when the assembly goes into it', () => {
    const below = [aBomLine({ id: 'bom-2', part: 'part-3', subPart: 'part-1' })];
    expect(deciding({ below })).toEqual({
      ok: false,
      error: { code: 'bom-loop', path: ['part-3', 'part-1'] }
    });
  });

  it('is refused while the assembly is locked', () => {
    expect(deciding({ assembly: aPart({ locked: true }) })).toEqual({
      ok: false,
      error: { code: 'part-locked' }
    });
  });
});
