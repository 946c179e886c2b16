import { describe, expect, it } from 'vitest';
import { put, remove } from '#domain/changes.ts';
import {
  decideRemoveAddress,
  RemoveAddress,
  type RemoveAddressFacts
} from '#domain/company/remove-address.ts';
import { AddressId } from '#domain/kernel/ids.ts';
import { aCompany } from '#tests/support/builders.ts';

const address = AddressId.parse('address-1');
const [second, third] = [AddressId.parse('address-2'), AddressId.parse('address-3')];
const company = aCompany({ primaryAddress: 'address-1' });
const facts: RemoveAddressFacts = { company, others: [second, third], uses: [] };

const deciding = (about: Partial<RemoveAddressFacts>) =>
  decideRemoveAddress({ ...facts, ...about }, RemoveAddress.parse({ address }));

const gone = remove('addresses', address);

describe('removing an address', () => {
  it('makes the oldest other one primary when it was that', () => {
    expect(deciding({})).toEqual({
      ok: true,
      value: [gone, put('companies', company.id, { primaryAddress: second })]
    });
  });

  it('leaves no primary when it was the last', () => {
    expect(deciding({ others: [] })).toEqual({
      ok: true,
      value: [gone, put('companies', company.id, { primaryAddress: null })]
    });
  });

  it('leaves the primary alone when another is', () => {
    expect(deciding({ company: aCompany({ primaryAddress: 'address-2' }) })).toEqual({
      ok: true,
      value: [gone]
    });
  });

  it('is refused while an order or a shipment names it', () => {
    const uses = [{ kind: 'shipments', count: 1 }] as const;
    expect(deciding({ uses })).toEqual({ ok: false, error: { code: 'in-use', by: uses } });
  });
});
