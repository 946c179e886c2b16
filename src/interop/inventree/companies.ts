import { take, keep, readings, recordsIn, revise, ownId, impliedId } from './draft.ts';
import type { Draft, Reading } from './draft.ts';
import { currencyIn } from './amounts.ts';
import { flagIn, linkIn, neededIn, notesIn, rawIn, textIn } from './values.ts';

const joined = (line: string, piece: string) => (line === '' ? piece : `${line}, ${piece}`);

/** An address in one text, broken at its lines and commas into the two lines we have. */
function linesOfAddress(text: string): { line1: string; line2: string; rest: string } {
  const lines: [string, string, string] = ['', '', ''];
  let at: 0 | 1 | 2 = 0;
  for (const piece of text.split(/[\n,]+/).map((each) => each.trim())) {
    if (piece === '') continue;
    if (at === 0 && joined(lines[0], piece).length > 50) at = 1;
    if (at === 1 && joined(lines[1], piece).length > 50) at = 2;
    lines[at] = joined(lines[at], piece);
  }
  const [line1, line2, rest] = lines;
  return { line1, line2, rest };
}

/** The address that InvenTree before 0.13 kept as one text on the company. */
function oldAddress(from: Reading, company: string): void {
  const { draft, record } = from;
  const text = textIn(from, 'address', 200);
  if (text.trim() === '') return;
  const { line1, line2, rest } = linesOfAddress(text);
  if (rest !== '') from.aside.push(`address: ${text}`);
  const id = impliedId(draft, 'address', record.pk);
  const place = { line1, line2 };
  keep(draft, 'addresses', { id, company, title: 'Address', place });
}

const mention = (company: unknown, name: unknown) => JSON.stringify([String(company), name]);

/** The person that the company names in one text, unless it is among its contacts. */
function oldContact(from: Reading, company: string, known: ReadonlySet<string>): void {
  const { draft, record } = from;
  const name = textIn(from, 'contact', 100);
  if (name.trim() === '' || known.has(mention(record.pk, name))) return;
  keep(draft, 'contacts', { id: impliedId(draft, 'contact', record.pk), company, name });
}

function takeCompany(from: Reading, contacts: ReadonlySet<string>): void {
  const company = take(from, 'companies', {
    id: ownId(from),
    name: textIn(from, 'name', 100),
    description: textIn(from, 'description', 500),
    website: linkIn(from, 'website'),
    phone: textIn(from, 'phone', 50),
    email: textIn(from, 'email', 254),
    link: linkIn(from, 'link'),
    active: flagIn(from, 'active', true),
    isCustomer: flagIn(from, 'is_customer', false),
    isSupplier: flagIn(from, 'is_supplier', true),
    isManufacturer: flagIn(from, 'is_manufacturer', false),
    currency: currencyIn(from, 'currency') ?? '',
    taxId: textIn(from, 'tax_id', 50)
  });
  if (!company) return;
  oldAddress(from, company.id);
  oldContact(from, company.id, contacts);
  revise(from.draft, 'companies', { id: company.id, notes: notesIn(from) });
}

function takeContact(from: Reading): void {
  const company = neededIn(from, 'company', 'company.company');
  if (company === undefined) return;
  take(from, 'contacts', {
    id: ownId(from),
    company,
    name: textIn(from, 'name', 100),
    phone: textIn(from, 'phone', 100),
    email: textIn(from, 'email', 254),
    role: textIn(from, 'role', 100)
  });
}

const placeIn = (from: Reading) => ({
  line1: textIn(from, 'line1', 50),
  line2: textIn(from, 'line2', 50),
  postalCode: textIn(from, 'postal_code', 10),
  city: textIn(from, 'postal_city', 50),
  province: textIn(from, 'province', 50),
  country: textIn(from, 'country', 50)
});

function takeAddress(from: Reading): void {
  const company = neededIn(from, 'company', 'company.company');
  if (company === undefined) return;
  const title = textIn(from, 'title', 100);
  take(from, 'addresses', {
    id: ownId(from),
    company,
    title: title.trim() === '' ? 'Address' : title,
    place: placeIn(from),
    shippingNotes: textIn(from, 'shipping_notes', 100),
    internalShippingNotes: textIn(from, 'internal_shipping_notes', 100),
    link: linkIn(from, 'link')
  });
}

/** Each company's primary address: the one marked so, else its first (C:371). */
function choosePrimary(draft: Draft): void {
  const marked = new Set(
    readings(draft, 'company.address')
      .filter((from) => rawIn(from, 'primary') === true)
      .map(ownId)
  );
  const addresses = [...draft.records.addresses.values()];
  const primary = new Map([
    ...addresses.toReversed().map(({ company, id }) => [company, id] as const),
    ...addresses.filter(({ id }) => marked.has(id)).map(({ company, id }) => [company, id] as const)
  ]);
  for (const [company, id] of primary)
    revise(draft, 'companies', { id: company, primaryAddress: id });
}

/** Companies, their contacts and their addresses. */
export function planCompanies(draft: Draft): void {
  const contacts = new Set(
    recordsIn(draft, 'company.contact').map(({ fields }) =>
      mention(fields['company'], fields['name'])
    )
  );
  for (const from of readings(draft, 'company.company')) takeCompany(from, contacts);
  readings(draft, 'company.contact').forEach(takeContact);
  readings(draft, 'company.address').forEach(takeAddress);
  choosePrimary(draft);
}
