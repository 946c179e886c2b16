import { describe, expect, it } from 'vitest';
import { rowWords } from '#ui/csv/row-words.ts';

describe('Why a row of a table is not taken', () => {
  it('names the column and what to write there', () => {
    const why = { code: 'not-a-number' } as const;
    expect(rowWords('parts', { code: 'bad-cell', column: 'Minimum Stock', why })).toMatch(
      /^Minimum Stock: This is not a number/
    );
  });

  it('says what is not here', () => {
    expect(rowWords('lines', { code: 'unknown-order', named: 'SO-9' })).toMatch(/“SO-9”/);
  });

  it('says it as the form does where a rule refuses', () => {
    expect(rowWords('parts', { code: 'not-a-template' })).toMatch(/Only a template has variants/);
    expect(rowWords('stockItems', { code: 'serial-is-one', item: 'i' as never })).toMatch(
      /serial number/
    );
  });
});
