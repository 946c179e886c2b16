import { describe, expect, it } from 'vitest';
import { fileName } from '#exchange/file-name.ts';
import { aHeader } from '#tests/support/order-files.ts';

// By the clock on the wall, wherever this runs.
const createdAt = new Date(2026, 7, 3, 7, 40).toISOString();
const from = (name: string) => ({ ...aHeader().from, name });

describe('the name of an order file', () => {
  it('says whose it is, when it was made and what it brings', () => {
    const header = aHeader({ createdAt, kind: 'changes' });
    expect(fileName(header, 'plain')).toBe(
      'Docket_Workshop-North_Tablet-1_2026-08-03_0740_changes.json'
    );
  });

  it('ends as it is wrapped', () => {
    const names = (['plain', 'gzip', 'encrypted'] as const).map((wrapping) =>
      fileName(aHeader({ createdAt }), wrapping)
    );
    expect(names.map((name) => name.split('_full.')[1])).toEqual(['json', 'json.gz', 'docket']);
  });

  it.each([
    ['Große Übergröße', 'Grosse-Ubergrosse'],
    ['../../etc/passwd', 'etc-passwd'],
    ['a_b:c*d?"<>|', 'a-b-c-d'],
    ['x'.repeat(100), 'x'.repeat(40)],
    ['  ', 'workshop'],
    ['工房', 'workshop']
  ])('carries safe signs alone: %s', (workshopName, safe) => {
    expect(fileName(aHeader({ workshopName, createdAt }), 'plain').split('_')[1]).toBe(safe);
  });

  it('names a device without a usable name by its id', () => {
    expect(fileName(aHeader({ from: from('…'), createdAt }), 'plain')).toContain('_k7f2m9qa_');
  });
});
