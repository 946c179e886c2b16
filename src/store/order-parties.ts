import type { CompanyId } from '#domain/kernel/ids.ts';
import type { Database } from './database.ts';
import { recordsOf } from './records.ts';

/** Whom and where an order of this customer may name. */
export async function contactsAndAddresses(db: Database, company: CompanyId) {
  const [contacts, addresses] = await Promise.all([
    db.contacts.where('company').equals(company).toArray(),
    db.addresses.where('company').equals(company).toArray()
  ]);
  return {
    contacts: recordsOf('contacts', contacts).map(({ id, name }) => ({ id, name })),
    addresses: recordsOf('addresses', addresses).map(({ id, title, place }) => ({
      id,
      title,
      place
    }))
  };
}

/** All that orders may be started for, by name. */
export async function customers(db: Database) {
  const rows = await db.companies
    .where('[$.customer+$.sort]')
    .between([1, ''], [1, '\uffff'])
    .toArray();
  return recordsOf('companies', rows).map(({ id, name }) => ({ id, name }));
}
