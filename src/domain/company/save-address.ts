import { put, type Change } from '../changes.ts';
import { someOf } from '../kernel/edit.ts';
import { AddressId, CompanyId } from '../kernel/ids.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import { save, whole, type NotUnderstood } from '../saving.ts';
import { Address, type Company } from './company.ts';

/** The user enters an address of a company, or changes one; only named fields change. */
export const SaveAddress = z.strictObject({
  ...someOf(Address, ['title', 'place', 'shippingNotes', 'internalShippingNotes', 'link']),
  id: AddressId,
  company: CompanyId,
  /** Makes it the primary address; another one must take over for it to stop being that. */
  primary: z.boolean().default(false)
});
export type SaveAddress = z.infer<typeof SaveAddress>;

export interface SaveAddressFacts {
  readonly company: Company;
  /** The address as it is, when it is there. */
  readonly before: Address | undefined;
  /** The company's primary address is there and not deleted. */
  readonly hasPrimary: boolean;
}

export type SaveAddressRefusal = NotUnderstood | { readonly code: 'other-company' };

/** The first address of a company is its primary one; a new primary takes over (scenario 101). */
export function decideSaveAddress(
  { company, before, hasPrimary }: SaveAddressFacts,
  { primary, ...asked }: SaveAddress
): Result<Change[], SaveAddressRefusal> {
  if (before && before.company !== asked.company) return err({ code: 'other-company' });
  const address = whole('addresses', before, asked);
  if (!address.ok) return address;
  const takesOver = (primary || !hasPrimary) && company.primaryAddress !== asked.id;
  return ok([
    ...save('addresses', before, address.value),
    ...(takesOver ? [put('companies', company.id, { primaryAddress: asked.id })] : [])
  ]);
}
