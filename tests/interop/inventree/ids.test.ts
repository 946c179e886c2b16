import { describe, expect, it } from 'vitest';
import { idFor } from '#interop/inventree/ids.ts';

describe('the id of an imported record', () => {
  it('is a UUID of version 8, the same every time', () => {
    const id = idFor('shop', 'part.part', '1');
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(idFor('shop', 'part.part', '1')).toBe(id);
  });

  it('is pinned, because other tablets and later versions must make the same', () => {
    expect(idFor('shop', 'part.part', '1')).toBe('321c30c2-9776-8449-bcc2-f2ab67c236e7');
  });

  it('differs by source, model and number, also where they run together', () => {
    const ids = [
      idFor('shop', 'part.part', '1'),
      idFor('shop2', 'part.part', '1'),
      idFor('shop', 'part.par', 't1'),
      idFor('shop', 'part.part', '11'),
      idFor('', 'shoppart.part', '1')
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });
});
