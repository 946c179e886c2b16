import { describe, expect, it } from 'vitest';
import { create, put } from '#domain/changes.ts';
import { decideSaveContact, SaveContact } from '#domain/company/save-contact.ts';
import { aContact } from '#tests/support/builders.ts';

const contact = aContact();
const asking = (about: Partial<typeof SaveContact._zod.input>) =>
  SaveContact.parse({ id: 'contact-1', company: 'company-1', ...about });

describe('saving a contact', () => {
  it('makes a new one', () => {
    expect(decideSaveContact({ before: undefined }, asking({ name: 'Kim' }))).toEqual({
      ok: true,
      value: [create('contacts', contact)]
    });
  });

  it('writes only what differs', () => {
    expect(decideSaveContact({ before: contact }, asking({ name: 'Kim', role: 'Boss' }))).toEqual({
      ok: true,
      value: [put('contacts', contact.id, { role: 'Boss' })]
    });
  });

  it('is refused at another company', () => {
    const asked = asking({ company: 'company-2' });
    expect(decideSaveContact({ before: contact }, asked)).toEqual({
      ok: false,
      error: { code: 'other-company' }
    });
  });

  it('wants a name for a new one', () => {
    expect(decideSaveContact({ before: undefined }, asking({ role: 'Boss' }))).toMatchObject({
      ok: false,
      error: { code: 'not-understood' }
    });
  });
});
