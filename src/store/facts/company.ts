import type { RemoveAddress, RemoveAddressFacts } from '#domain/company/remove-address.ts';
import type { RemoveCompany, RemoveCompanyFacts } from '#domain/company/remove-company.ts';
import type { RemoveContact, RemoveContactFacts } from '#domain/company/remove-contact.ts';
import type { SaveAddress, SaveAddressFacts } from '#domain/company/save-address.ts';
import type { SaveCompany, SaveCompanyFacts } from '#domain/company/save-company.ts';
import type { SaveContact, SaveContactFacts } from '#domain/company/save-contact.ts';
import type { AddressId, CompanyId } from '#domain/kernel/ids.ts';
import { sortKey } from '#domain/kernel/words.ts';
import { living } from '../counting.ts';
import type { Database } from '../database.ts';
import { known } from '../known.ts';
import { recordOf, recordsOf } from '../records.ts';

/** The company as it is and those that are called alike, or nothing when it has gone. */
export async function saveCompanyFacts(
  db: Database,
  { id, name }: SaveCompany
): Promise<SaveCompanyFacts | undefined> {
  const company = await known(db, 'companies', id);
  if (!company) return undefined;
  const called = sortKey(name ?? company.before?.name ?? '');
  const rows = await db.companies.where('$.sort').equals(called).toArray();
  return { ...company, others: recordsOf('companies', rows).filter((other) => other.id !== id) };
}

/** A company, what is its own and what points at it, or nothing when it has gone. */
export async function removeCompanyFacts(
  db: Database,
  { company: id }: RemoveCompany
): Promise<RemoveCompanyFacts | undefined> {
  const company = recordOf('companies', await db.companies.get(id));
  if (!company) return undefined;
  const [contacts, addresses, prices, orders, items] = await Promise.all([
    db.contacts.where('company').equals(id).toArray(),
    db.addresses.where('company').equals(id).toArray(),
    db.customerPrices.where('company').equals(id).toArray(),
    living(db.salesOrders.where('customer').equals(id)),
    living(db.stockItems.where('customer').equals(id))
  ]);
  return {
    company,
    contacts: recordsOf('contacts', contacts).map((each) => each.id),
    addresses: recordsOf('addresses', addresses).map((each) => each.id),
    prices: recordsOf('customerPrices', prices).map((each) => each.id),
    uses: [
      { kind: 'salesOrders', count: orders },
      { kind: 'stockItems', count: items }
    ]
  };
}

/** The contact as it is, or nothing when it or its company has gone. */
export async function saveContactFacts(
  db: Database,
  { id, company }: SaveContact
): Promise<SaveContactFacts | undefined> {
  if (!recordOf('companies', await db.companies.get(company))) return undefined;
  return known(db, 'contacts', id);
}

/** The orders that name a contact, or nothing when it has gone. */
export async function removeContactFacts(
  db: Database,
  { contact: id }: RemoveContact
): Promise<RemoveContactFacts | undefined> {
  const contact = recordOf('contacts', await db.contacts.get(id));
  if (!contact) return undefined;
  const orders = db.salesOrders.where('customer').equals(contact.company);
  const count = await living(orders.filter((order) => order.contact === id));
  return { uses: [{ kind: 'salesOrders', count }] };
}

/** The address and its company, or nothing when one of them has gone. */
export async function saveAddressFacts(
  db: Database,
  { id, company: owner }: SaveAddress
): Promise<SaveAddressFacts | undefined> {
  const company = recordOf('companies', await db.companies.get(owner));
  const address = await known(db, 'addresses', id);
  if (!company || !address) return undefined;
  const primary = company.primaryAddress;
  return {
    company,
    ...address,
    hasPrimary: primary !== null && !!recordOf('addresses', await db.addresses.get(primary))
  };
}

/** How many orders of a company, and shipments of them, name an address. */
async function usesOf(db: Database, company: CompanyId, address: AddressId) {
  const orders = await db.salesOrders.where('customer').equals(company).toArray();
  const shipments = db.shipments.where('order').anyOf(orders.map(({ id }) => id));
  return [
    {
      kind: 'salesOrders' as const,
      count: recordsOf('salesOrders', orders).filter((order) => order.address === address).length
    },
    {
      kind: 'shipments' as const,
      count: await living(shipments.filter((shipment) => shipment.address === address))
    }
  ];
}

/** An address's company, its other addresses and who names it, or nothing when it has gone. */
export async function removeAddressFacts(
  db: Database,
  { address: id }: RemoveAddress
): Promise<RemoveAddressFacts | undefined> {
  const address = recordOf('addresses', await db.addresses.get(id));
  const company = address && recordOf('companies', await db.companies.get(address.company));
  if (!company) return undefined;
  const rows = await db.addresses.where('company').equals(company.id).sortBy('id');
  return {
    company,
    others: recordsOf('addresses', rows)
      .map((each) => each.id)
      .filter((each) => each !== id),
    uses: await usesOf(db, company.id, id)
  };
}
