import type { Change } from '../changes.ts';
import { someOf } from '../kernel/edit.ts';
import { CompanyId, ContactId } from '../kernel/ids.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import { save, whole, type NotUnderstood } from '../saving.ts';
import { Contact } from './company.ts';

/** The user enters a person at a company, or changes one; only named fields change. */
export const SaveContact = z.strictObject({
  ...someOf(Contact, ['name', 'phone', 'email', 'role']),
  id: ContactId,
  company: CompanyId
});
export type SaveContact = z.infer<typeof SaveContact>;

export interface SaveContactFacts {
  /** The contact as it is, when it is there. */
  readonly before: Contact | undefined;
}

export type SaveContactRefusal = NotUnderstood | { readonly code: 'other-company' };

/** A contact stays with its company: orders of that company may name it. */
export function decideSaveContact(
  { before }: SaveContactFacts,
  asked: SaveContact
): Result<Change[], SaveContactRefusal> {
  if (before && before.company !== asked.company) return err({ code: 'other-company' });
  const contact = whole('contacts', before, asked);
  return contact.ok ? ok(save('contacts', before, contact.value)) : contact;
}
