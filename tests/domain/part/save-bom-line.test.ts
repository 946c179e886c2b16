import { describe, expect, it } from 'vitest';
import { create, put } from '#domain/changes.ts';
import { PartId } from '#domain/kernel/ids.ts';
import {
  decideSaveBomLine,
  SaveBomLine,
  type SaveBomLineFacts
} from '#domain/part/save-bom-line.ts';
import { aClaim } from '#tests/support/at-hand.ts';
import { aBomLine, aPart } from '#tests/support/builders.ts';

const line = aBomLine();
const facts: SaveBomLineFacts = {
  part: aPart({ assembly: true }),
  subPart: aPart({ id: 'part-2' }),
  before: undefined,
  family: [PartId.parse('part-1')],
  below: [],
  held: []
};

const deciding = (
  about: Partial<SaveBomLineFacts>,
  asked: Partial<typeof SaveBomLine._zod.input> = {}
) =>
  decideSaveBomLine(
    { ...facts, ...about },
    SaveBomLine.parse({ id: 'bom-1', part: 'part-1', subPart: 'part-2', ...asked })
  );

describe('saving a BOM line', () => {
  it('makes a new one', () => {
    expect(deciding({}, { quantity: 1 })).toEqual({ ok: true, value: [create('bomLines', line)] });
  });

  it('writes only what differs', () => {
    expect(deciding({ before: line }, { quantity: 1, attrition: 2.5 })).toEqual({
      ok: true,
      value: [put('bomLines', line.id, { attrition: 2.5 })]
    });
  });

  it('may name the same component on several lines', () => {
    expect(deciding({ below: [] }, { id: 'bom-2', quantity: 1 }).ok).toBe(true);
  });

  it('wants a quantity for a new one', () => {
    expect(deciding({})).toMatchObject({ ok: false, error: { code: 'not-understood' } });
  });

  it('is refused for a part that is no assembly, and for one that is no component', () => {
    expect(deciding({ part: aPart() }, { quantity: 1 })).toEqual({
      ok: false,
      error: { code: 'not-an-assembly' }
    });
    const other = aPart({ id: 'part-2', component: false });
    expect(deciding({ subPart: other }, { quantity: 1 })).toEqual({
      ok: false,
      error: { code: 'not-a-component' }
    });
  });

  it('is refused while the part is locked', () => {
    expect(deciding({ part: aPart({ assembly: true, locked: true }) }, { quantity: 1 })).toEqual({
      ok: false,
      error: { code: 'part-locked' }
    });
  });

  it('never puts an assembly into itself', () => {
    const self = { subPart: facts.part };
    expect(deciding(self, { subPart: 'part-1', quantity: 1 })).toEqual({
      ok: false,
      error: { code: 'bom-loop', path: ['part-1'] }
    });
  });

  it('never puts an assembly into what goes into it, and says the way', () => {
    const below = [
      aBomLine({ id: 'bom-2', part: 'part-2', subPart: 'part-3' }),
      aBomLine({ id: 'bom-3', part: 'part-3', subPart: 'part-1' })
    ];
    expect(deciding({ below }, { quantity: 1 })).toEqual({
      ok: false,
      error: { code: 'bom-loop', path: ['part-2', 'part-3', 'part-1'] }
    });
  });

  it('never puts a variant into its template', () => {
    const family = ['part-1', 'part-2'].map((each) => PartId.parse(each));
    expect(deciding({ family }, { quantity: 1 })).toEqual({
      ok: false,
      error: { code: 'bom-loop', path: ['part-2'] }
    });
  });

  it('takes whole pieces of a trackable component', () => {
    const subPart = aPart({ id: 'part-2', trackable: true });
    expect(deciding({ subPart }, { quantity: 1.5 })).toEqual({
      ok: false,
      error: { code: 'whole-number-needed' }
    });
    expect(deciding({ subPart }, { quantity: 2 }).ok).toBe(true);
  });

  it('stays at its assembly', () => {
    expect(deciding({ before: aBomLine({ part: 'part-9' }) })).toEqual({
      ok: false,
      error: { code: 'other-part' }
    });
  });

  it('keeps its component while builds hold stock for it; the quantity may change', () => {
    const held = [aClaim(3)];
    const before = aBomLine({ subPart: 'part-3' });
    expect(deciding({ before, held })).toEqual({
      ok: false,
      error: { code: 'held-by-builds', held }
    });
    expect(deciding({ before: line, held }, { quantity: 2 }).ok).toBe(true);
  });

  it.each([{ quantity: 0 }, { quantity: -1 }, { attrition: 101 }, { roundingMultiple: 0 }])(
    'does not understand %j',
    (asked) => {
      const named = { id: 'bom-1', part: 'part-1', subPart: 'part-2', ...asked };
      expect(SaveBomLine.safeParse(named).success).toBe(false);
    }
  );
});
