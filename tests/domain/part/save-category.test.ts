import { describe, expect, it } from 'vitest';
import { create, put } from '#domain/changes.ts';
import { CategoryId } from '#domain/kernel/ids.ts';
import {
  decideSaveCategory,
  SaveCategory,
  type SaveCategoryFacts
} from '#domain/part/save-category.ts';
import { aCategory, aLocation } from '#tests/support/builders.ts';

const id = CategoryId.parse('category-1');
const fresh: SaveCategoryFacts = { before: undefined, above: [], place: null, parts: 0 };

const deciding = (
  about: Partial<SaveCategoryFacts>,
  asked: Partial<typeof SaveCategory._zod.input>
) => decideSaveCategory({ ...fresh, ...about }, SaveCategory.parse({ id, ...asked }));

describe('saving a category', () => {
  it('makes a new one, and writes only what differs of one that is there', () => {
    expect(deciding({}, { name: 'Tools' })).toEqual({
      ok: true,
      value: [create('categories', aCategory())]
    });
    expect(deciding({ before: aCategory() }, { name: 'Tool' })).toEqual({
      ok: true,
      value: [put('categories', id, { name: 'Tool' })]
    });
  });

  it('wants a name for a new one', () => {
    expect(deciding({}, {})).toMatchObject({ ok: false, error: { code: 'not-understood' } });
  });

  it('is refused inside itself', () => {
    const above = [CategoryId.parse('category-2'), id];
    expect(deciding({ before: aCategory(), above }, { parent: 'category-2' })).toEqual({
      ok: false,
      error: { code: 'loop' }
    });
  });

  it('is refused to become structural while parts stand in it', () => {
    expect(deciding({ before: aCategory(), parts: 2 }, { structural: true })).toEqual({
      ok: false,
      error: { code: 'holds-parts', parts: 2 }
    });
    expect(deciding({ before: aCategory() }, { structural: true }).ok).toBe(true);
  });

  it('is refused a structural default location', () => {
    const place = aLocation({ structural: true });
    expect(deciding({ place }, { name: 'Tools', defaultLocation: 'location-1' })).toEqual({
      ok: false,
      error: { code: 'structural-location', location: 'location-1' }
    });
  });
});
