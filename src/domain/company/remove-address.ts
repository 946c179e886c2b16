import { put, remove, type Change } from '../changes.ts';
import { inUse, type InUse, type Use } from '../in-use.ts';
import { AddressId } from '../kernel/ids.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import type { Company } from './company.ts';

/** The user wants an address gone. */
export const RemoveAddress = z.strictObject({ address: AddressId });
export type RemoveAddress = z.infer<typeof RemoveAddress>;

export interface RemoveAddressFacts {
  readonly company: Company;
  /** The company's other addresses, the oldest first. */
  readonly others: readonly AddressId[];
  /** The orders and shipments that name it. */
  readonly uses: readonly Use[];
}

/** An address that an order or a shipment names stays; the oldest other one becomes primary. */
export function decideRemoveAddress(
  { company, others, uses }: RemoveAddressFacts,
  { address }: RemoveAddress
): Result<Change[], InUse> {
  const used = inUse(uses);
  if (used) return err(used);
  const next = { primaryAddress: others[0] ?? null };
  return ok([
    remove('addresses', address),
    ...(company.primaryAddress === address ? [put('companies', company.id, next)] : [])
  ]);
}
