import { describe, expect, it } from 'vitest';
import { remove } from '#domain/changes.ts';
import { decideRemoveContact, RemoveContact } from '#domain/company/remove-contact.ts';
import { ContactId } from '#domain/kernel/ids.ts';

const contact = ContactId.parse('contact-1');
const asked = RemoveContact.parse({ contact });

describe('removing a contact', () => {
  it('removes one that no order names', () => {
    expect(decideRemoveContact({ uses: [] }, asked)).toEqual({
      ok: true,
      value: [remove('contacts', contact)]
    });
  });

  it('is refused while orders name it', () => {
    const uses = [{ kind: 'salesOrders', count: 1 }] as const;
    expect(decideRemoveContact({ uses }, asked)).toEqual({
      ok: false,
      error: { code: 'in-use', by: uses }
    });
  });
});
