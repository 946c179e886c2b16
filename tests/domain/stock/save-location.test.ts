import { describe, expect, it } from 'vitest';
import { create, put } from '#domain/changes.ts';
import { LocationId } from '#domain/kernel/ids.ts';
import {
  decideSaveLocation,
  SaveLocation,
  type SaveLocationFacts
} from '#domain/stock/save-location.ts';
import { aLocation } from '#tests/support/builders.ts';

const id = LocationId.parse('location-1');
const fresh: SaveLocationFacts = { before: undefined, above: [], items: 0 };

const deciding = (
  about: Partial<SaveLocationFacts>,
  asked: Partial<typeof SaveLocation._zod.input>
) => decideSaveLocation({ ...fresh, ...about }, SaveLocation.parse({ id, ...asked }));

describe('saving a location', () => {
  it('makes a new one with its defaults', () => {
    const above = [LocationId.parse('location-9')];
    expect(deciding({ above }, { name: 'Shelf 1', parent: 'location-9' })).toEqual({
      ok: true,
      value: [create('locations', aLocation({ parent: 'location-9' }))]
    });
  });

  it('writes only what differs of one that is there', () => {
    const before = aLocation({ description: 'Left' });
    expect(deciding({ before }, { name: 'Shelf 1', external: true })).toEqual({
      ok: true,
      value: [put('locations', id, { external: true })]
    });
    expect(deciding({ before }, { name: 'Shelf 1' })).toEqual({ ok: true, value: [] });
  });

  it('wants a name for a new one', () => {
    const decided = deciding({}, { description: 'Left' });
    expect(decided).toMatchObject({ ok: false, error: { code: 'not-understood' } });
    expect(!decided.ok && decided.error.code === 'not-understood' && decided.error.fields).toEqual({
      name: expect.any(String) as string
    });
  });

  it.each([[['location-1']], [['location-2', 'location-3', 'location-1']]])(
    'is refused inside itself: %j',
    (above) => {
      const parents = above.map((each) => LocationId.parse(each));
      expect(deciding({ before: aLocation(), above: parents }, { parent: parents[0] })).toEqual({
        ok: false,
        error: { code: 'loop' }
      });
    }
  );

  it('is refused to become structural while stock stands in it (R-K8)', () => {
    expect(deciding({ before: aLocation(), items: 2 }, { structural: true })).toEqual({
      ok: false,
      error: { code: 'holds-stock', items: 2 }
    });
    expect(deciding({ before: aLocation() }, { structural: true }).ok).toBe(true);
  });

  it('stays structural with stock that came in otherwise, and can still be renamed', () => {
    const before = aLocation({ structural: true });
    expect(deciding({ before, items: 2 }, { structural: true, name: 'Hall' }).ok).toBe(true);
  });
});
