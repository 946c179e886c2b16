import { describe, expect, it } from 'vitest';
import { create, put } from '#domain/changes.ts';
import { LocationId, PartId } from '#domain/kernel/ids.ts';
import { Part } from '#domain/part/part.ts';
import { decideSavePart, SavePart, type SavePartFacts } from '#domain/part/save-part.ts';
import { aCategory, aLocation, aPart } from '#tests/support/builders.ts';

const id = PartId.parse('part-1');
const fresh: SavePartFacts = {
  before: undefined,
  others: [],
  template: null,
  above: [],
  category: null,
  place: null,
  stock: { items: 0, broken: 0 },
  variants: 0
};

const deciding = (about: Partial<SavePartFacts>, asked: Partial<typeof SavePart._zod.input>) =>
  decideSavePart({ ...fresh, ...about }, SavePart.parse({ id, ...asked }));

describe('saving a part', () => {
  it('makes a new one with InvenTree’s defaults', () => {
    expect(deciding({}, { name: 'Spanner' })).toEqual({
      ok: true,
      value: [create('parts', Part.parse({ id, name: 'Spanner' }))]
    });
    expect(Part.parse({ id, name: 'Spanner' })).toMatchObject({
      salable: false,
      assembly: false,
      component: true,
      trackable: false,
      purchaseable: true,
      active: true
    });
  });

  it('writes only what differs', () => {
    expect(deciding({ before: aPart() }, { name: 'Spanner', salable: false })).toEqual({
      ok: true,
      value: [put('parts', id, { salable: false })]
    });
  });

  it('wants a name for a new one', () => {
    expect(deciding({}, { ipn: 'A1' })).toMatchObject({
      ok: false,
      error: { code: 'not-understood' }
    });
  });

  it('is refused with name, number and revision of another', () => {
    const others = [aPart({ id: 'part-2', ipn: 'A1', revision: 'B' })];
    expect(deciding({ others }, { name: 'Spanner', ipn: 'A1', revision: 'B' })).toEqual({
      ok: false,
      error: { code: 'part-exists', part: 'part-2' }
    });
    expect(deciding({ others }, { name: 'Spanner', ipn: 'A1', revision: 'C' }).ok).toBe(true);
    expect(deciding({ others }, { name: 'Spanner', ipn: 'A1' }).ok).toBe(true);
  });

  it('is a variant of a template only', () => {
    const template = aPart({ id: 'part-2', isTemplate: true });
    const asked = { name: 'Spanner', variantOf: 'part-2' };
    expect(deciding({ template, above: [template.id] }, asked).ok).toBe(true);
    const plain = aPart({ id: 'part-2' });
    expect(deciding({ template: plain, above: [plain.id] }, asked)).toEqual({
      ok: false,
      error: { code: 'not-a-template' }
    });
  });

  it.each([
    ['part-1', ['part-1']],
    ['part-2', ['part-2', 'part-1']]
  ])('is never a variant of itself, by way of %s', (variantOf, ids) => {
    const above = ids.map((each) => PartId.parse(each));
    const template = aPart({ id: variantOf, isTemplate: true });
    const before = aPart({ isTemplate: true });
    expect(deciding({ before, template, above }, { variantOf })).toEqual({
      ok: false,
      error: { code: 'loop' }
    });
  });

  it('stays a template while it has variants', () => {
    const before = aPart({ isTemplate: true });
    expect(deciding({ before, variants: 2 }, { isTemplate: false })).toEqual({
      ok: false,
      error: { code: 'has-variants', variants: 2 }
    });
    expect(deciding({ before }, { isTemplate: false }).ok).toBe(true);
  });

  it('is refused in a structural category and at a structural location', () => {
    const category = aCategory({ structural: true });
    expect(deciding({ category }, { name: 'Spanner', category: 'category-1' })).toEqual({
      ok: false,
      error: { code: 'structural-category' }
    });
    const place = aLocation({ structural: true });
    expect(deciding({ place }, { name: 'Spanner', defaultLocation: 'location-1' })).toEqual({
      ok: false,
      error: { code: 'structural-location', location: LocationId.parse('location-1') }
    });
  });

  it('never becomes virtual with stock', () => {
    const stock = { items: 3, broken: 0 };
    expect(deciding({ before: aPart(), stock }, { virtual: true })).toEqual({
      ok: false,
      error: { code: 'has-stock', items: 3 }
    });
    expect(deciding({ before: aPart() }, { virtual: true }).ok).toBe(true);
  });

  it('becomes trackable only with whole pieces in stock (R-K8)', () => {
    const stock = { items: 3, broken: 1 };
    expect(deciding({ before: aPart(), stock }, { trackable: true })).toEqual({
      ok: false,
      error: { code: 'stock-not-whole', items: 1 }
    });
    const whole = { items: 3, broken: 0 };
    expect(deciding({ before: aPart(), stock: whole }, { trackable: true }).ok).toBe(true);
  });

  it('is looked at only where it changes: what came in against a rule can be edited', () => {
    const before = aPart({ category: 'category-1', trackable: true, virtual: true });
    const facts = {
      before,
      category: aCategory({ structural: true }),
      others: [aPart({ id: 'part-2' })],
      stock: { items: 1, broken: 1 }
    };
    expect(deciding(facts, { notes: 'Old', category: 'category-1' })).toEqual({
      ok: true,
      value: [put('parts', id, { notes: 'Old' })]
    });
  });
});
