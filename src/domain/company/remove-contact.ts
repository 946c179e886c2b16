import { remove, type Change } from '../changes.ts';
import { inUse, type InUse, type Use } from '../in-use.ts';
import { ContactId } from '../kernel/ids.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';

/** The user wants a contact gone. */
export const RemoveContact = z.strictObject({ contact: ContactId });
export type RemoveContact = z.infer<typeof RemoveContact>;

export interface RemoveContactFacts {
  /** The orders that name it. */
  readonly uses: readonly Use[];
}

/** A contact that an order names stays. */
export function decideRemoveContact(
  { uses }: RemoveContactFacts,
  { contact }: RemoveContact
): Result<Change[], InUse> {
  const used = inUse(uses);
  return used ? err(used) : ok([remove('contacts', contact)]);
}
