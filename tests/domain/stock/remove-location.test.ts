import { describe, expect, it } from 'vitest';
import { remove } from '#domain/changes.ts';
import { LocationId } from '#domain/kernel/ids.ts';
import { decideRemoveLocation, RemoveLocation } from '#domain/stock/remove-location.ts';

const location = LocationId.parse('location-1');
const asked = RemoveLocation.parse({ location });

describe('removing a location', () => {
  it('removes an empty one', () => {
    const uses = [{ kind: 'stockItems', count: 0 }] as const;
    expect(decideRemoveLocation({ uses }, asked)).toEqual({
      ok: true,
      value: [remove('locations', location)]
    });
  });

  it('is refused while something is in it or points at it, and says what', () => {
    const uses = [
      { kind: 'locations', count: 0 },
      { kind: 'stockItems', count: 3 }
    ] as const;
    expect(decideRemoveLocation({ uses }, asked)).toEqual({
      ok: false,
      error: { code: 'in-use', by: [{ kind: 'stockItems', count: 3 }] }
    });
  });
});
