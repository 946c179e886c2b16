import { describe, expect, it } from 'vitest';
import { buildErrors, emptyBuild, piecesIn, readBuild } from '#ui/build/build-entry.ts';

const read = (about: Partial<typeof emptyBuild>) => readBuild({ ...emptyBuild, ...about }, true);

describe('what somebody typed of a build', () => {
  it('is whole pieces, one or more', () => {
    expect(piecesIn('1')).toBe(1);
    expect(piecesIn('0')).toBeUndefined();
    expect(piecesIn('1,5')).toBeUndefined();
    expect(piecesIn('')).toBeUndefined();
  });

  it('is read with empty fields as nothing', () => {
    expect(read({ quantity: '12', targetDate: '2026-03-01', title: ' Spring ' })).toEqual({
      quantity: 12,
      targetDate: '2026-03-01',
      startDate: null,
      destination: null,
      takeFrom: null,
      title: 'Spring',
      batch: '',
      reference: '',
      priority: 0,
      responsible: '',
      link: '',
      notes: ''
    });
  });

  it('may start on the target date and not after it', () => {
    const starting = (startDate: string) => read({ startDate, targetDate: '2026-03-02' });
    expect(starting('2026-03-02')?.startDate).toBe('2026-03-02');
    expect(starting('2026-03-03')).toBeUndefined();
  });

  it('says everything that is wrong, each at its field', () => {
    const texts = { ...emptyBuild, quantity: 'x', link: 'javascript:1', priority: '1000001' };
    expect(buildErrors(texts, false)).toEqual({
      quantity: 'This is not a number. Use digits, and a comma or a dot before decimals.',
      startDate: undefined,
      reference: 'Enter a reference.',
      priority: 'A whole number from 0 to 1000000.',
      link: 'A link starts with http://, https://, mailto: or tel:'
    });
  });
});
