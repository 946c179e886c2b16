import { describe, expect, it } from 'vitest';
import { remove } from '#domain/changes.ts';
import { CategoryId } from '#domain/kernel/ids.ts';
import { decideRemoveCategory, RemoveCategory } from '#domain/part/remove-category.ts';

const category = CategoryId.parse('category-1');
const asked = RemoveCategory.parse({ category });

describe('removing a category', () => {
  it('removes an empty one', () => {
    expect(decideRemoveCategory({ uses: [{ kind: 'parts', count: 0 }] }, asked)).toEqual({
      ok: true,
      value: [remove('categories', category)]
    });
  });

  it('is refused while something is in it, and says what', () => {
    const uses = [
      { kind: 'categories', count: 1 },
      { kind: 'parts', count: 2 }
    ] as const;
    expect(decideRemoveCategory({ uses }, asked)).toEqual({
      ok: false,
      error: { code: 'in-use', by: uses }
    });
  });
});
