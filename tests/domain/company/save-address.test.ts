import { describe, expect, it } from 'vitest';
import { create, put } from '#domain/changes.ts';
import { Place, placeInOneLine } from '#domain/company/company.ts';
import {
  decideSaveAddress,
  SaveAddress,
  type SaveAddressFacts
} from '#domain/company/save-address.ts';
import { AddressId } from '#domain/kernel/ids.ts';
import { aCompany, anAddress } from '#tests/support/builders.ts';

const id = AddressId.parse('address-1');
const address = anAddress();
const company = aCompany({ primaryAddress: 'address-9' });
const fresh: SaveAddressFacts = { company, before: undefined, hasPrimary: true };

const deciding = (
  about: Partial<SaveAddressFacts>,
  asked: Partial<typeof SaveAddress._zod.input> = {}
) =>
  decideSaveAddress(
    { ...fresh, ...about },
    SaveAddress.parse({ id, company: 'company-1', title: 'Works', place: {}, ...asked })
  );

const made = create('addresses', address);
const isPrimary = put('companies', company.id, { primaryAddress: id });

describe('saving an address', () => {
  it('makes the first one primary (scenario 101)', () => {
    expect(deciding({ company: aCompany(), hasPrimary: false })).toEqual({
      ok: true,
      value: [made, isPrimary]
    });
  });

  it('takes over from a primary address that is gone', () => {
    expect(deciding({ hasPrimary: false })).toEqual({ ok: true, value: [made, isPrimary] });
  });

  it('leaves a further one beside the primary, unless it is to take over (scenario 101)', () => {
    expect(deciding({})).toEqual({ ok: true, value: [made] });
    expect(deciding({}, { primary: true })).toEqual({ ok: true, value: [made, isPrimary] });
  });

  it('writes only what differs, and nothing when it is primary already', () => {
    const before = { before: address, company: aCompany({ primaryAddress: 'address-1' }) };
    expect(deciding(before, { title: 'Home', primary: true })).toEqual({
      ok: true,
      value: [put('addresses', id, { title: 'Home' })]
    });
    expect(deciding(before)).toEqual({ ok: true, value: [] });
  });

  it('writes a place as one value', () => {
    const decided = deciding({ before: address }, { place: { city: 'Bern' } });
    expect(decided).toEqual({
      ok: true,
      value: [put('addresses', id, { place: Place.parse({ city: 'Bern' }) })]
    });
  });

  it('is refused at another company', () => {
    expect(deciding({ before: anAddress({ company: 'company-2' }) })).toEqual({
      ok: false,
      error: { code: 'other-company' }
    });
  });

  it('wants a place for a new one', () => {
    expect(deciding({}, { place: undefined })).toMatchObject({
      ok: false,
      error: { code: 'not-understood' }
    });
  });

  it('reads on one line as what is filled in, with commas (scenario 101)', () => {
    const place = { line1: 'Way 1', postalCode: '3000', city: 'Bern', country: 'CH' };
    expect(placeInOneLine(Place.parse(place))).toBe('Way 1, 3000, Bern, CH');
    expect(placeInOneLine(Place.parse({}))).toBe('');
  });
});
