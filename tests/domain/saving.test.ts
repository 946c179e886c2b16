import { describe, expect, it } from 'vitest';
import { create, put } from '#domain/changes.ts';
import { LocationId } from '#domain/kernel/ids.ts';
import { save, whole } from '#domain/saving.ts';
import { aLocation } from '#tests/support/builders.ts';

const id = LocationId.parse('location-1');

describe('saving a record', () => {
  it('fills a new one up with its defaults', () => {
    expect(whole('locations', undefined, { id, name: 'Shelf 1' })).toEqual({
      ok: true,
      value: aLocation()
    });
  });

  it('names what a new one lacks, by field', () => {
    const lacking = whole('locations', undefined, { id, name: undefined });
    expect(!lacking.ok && Object.keys(lacking.error.fields)).toEqual(['name']);
  });

  it('puts what is named over what was, and leaves alone what is not', () => {
    const before = aLocation({ description: 'Left', external: true });
    expect(whole('locations', before, { id, name: 'Hall', description: undefined })).toEqual({
      ok: true,
      value: aLocation({ name: 'Hall', description: 'Left', external: true })
    });
  });

  it('writes a new one whole, else what differs, else nothing', () => {
    const before = aLocation();
    const after = aLocation({ name: 'Hall' });
    expect(save('locations', undefined, after)).toEqual([create('locations', after)]);
    expect(save('locations', before, after)).toEqual([put('locations', id, { name: 'Hall' })]);
    expect(save('locations', before, aLocation())).toEqual([]);
  });
});
