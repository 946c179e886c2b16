import type { Company, CustomerPrice } from '#domain/company/company.ts';
import { fullName, type PriceBreak } from '#domain/part/part.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { CompanyId, PartId } from '#domain/kernel/ids.ts';
import { nextReference } from '#domain/kernel/reference.ts';
import { none, type Quantity } from '#domain/kernel/quantity.ts';
import { wordsIn } from '#domain/kernel/words.ts';
import type { Database } from './database.ts';
import { freeByPart, stockOfParts } from './free-stock.ts';
import { contactsAndAddresses } from './order-parties.ts';
import { recordOf, recordsOf } from './records.ts';
import { referenceFacts } from './references.ts';
import { rowsWith } from './rows-with.ts';
import { settingsOf } from './settings.ts';

/** A part on the form: what it is called, what nobody holds of it, and what it may cost. */
export interface DraftPart {
  readonly id: PartId;
  readonly name: string;
  readonly units: string;
  readonly virtual: boolean;
  readonly free: Quantity;
  readonly prices: {
    readonly customer: readonly CustomerPrice[];
    readonly part: readonly PriceBreak[];
  };
}

/** Parts by id, with the prices that hold for a customer. */
async function partsFor(
  db: Database,
  ids: readonly PartId[],
  { customer, today }: { readonly customer: string | undefined; readonly today: Day }
): Promise<ReadonlyMap<string, DraftPart>> {
  const [stock, settings, found, breaks, own] = await Promise.all([
    stockOfParts(db, ids),
    settingsOf(db),
    db.parts.bulkGet([...ids]),
    rowsWith(db.priceBreaks, 'part', ids),
    rowsWith(db.customerPrices, 'part', ids)
  ]);
  const free = freeByPart(stock, { ...settings, today });
  const general = recordsOf('priceBreaks', breaks);
  const special = recordsOf('customerPrices', own).filter(({ company }) => company === customer);
  return new Map(
    recordsOf('parts', found).map((part) => [
      part.id,
      {
        id: part.id,
        name: fullName(part),
        units: part.units,
        virtual: part.virtual,
        free: free.get(part.id) ?? none,
        prices: {
          customer: special.filter((each) => each.part === part.id),
          part: general.filter((each) => each.part === part.id)
        }
      }
    ])
  );
}

/** The customer of the form, if one is chosen, and whom and where the order may name. */
async function customerOf(db: Database, id: string | undefined) {
  const company =
    id === undefined ? undefined : recordOf('companies', await db.companies.get(id as CompanyId));
  const parties = company
    ? await contactsAndAddresses(db, company.id)
    : { contacts: [], addresses: [] };
  return { company, ...parties };
}

const currencyOf = (company: Company | undefined, shop: string) =>
  company && company.currency !== '' ? company.currency : shop;

/** What stands around the form: the next number, the customer and what is known of the parts on it. */
export async function aroundDraft(
  db: Database,
  { customer, parts }: { readonly customer: string | undefined; readonly parts: readonly string[] },
  { today, device }: { readonly today: Day; readonly device: string }
) {
  const settings = await settingsOf(db);
  const letter = (await db.devices.get(device))?.letter ?? '';
  const pattern = settings.orderPattern;
  const { company, contacts, addresses } = await customerOf(db, customer);
  return {
    next: nextReference(await referenceFacts(db, 'salesOrders', { pattern, letter })),
    customer: company,
    contacts,
    addresses,
    currency: currencyOf(company, settings.currency),
    parts: await partsFor(db, [...new Set(parts)] as PartId[], { customer, today })
  };
}

/** An order that bears the customer's own number already. */
interface SameReference {
  readonly id: string;
  readonly reference: string;
}

/**
 * The first order of a customer that bears this number of theirs; without a customer, of anybody.
 * Upper and lower case are one; an empty number is nobody's.
 */
export async function orderWithCustomerReference(
  db: Database,
  { customer, reference }: { readonly customer: string | undefined; readonly reference: string }
): Promise<SameReference | undefined> {
  const wanted = reference.trim().toLowerCase();
  const [longest] = wordsIn(wanted).sort((a, b) => b.length - a.length);
  if (longest === undefined) return undefined;
  const rows = await db.salesOrders.where('$.words').equals(longest).toArray();
  const found = recordsOf('salesOrders', rows).find(
    (order) =>
      order.customerReference.toLowerCase() === wanted &&
      (customer === undefined || order.customer === customer)
  );
  return found && { id: found.id, reference: found.reference };
}
