import { AddressId, CompanyId, ContactId, CustomerPriceId, PartId } from '../kernel/ids.ts';
import { Currency, Money } from '../kernel/money.ts';
import { PositiveQuantity } from '../kernel/quantity.ts';
import { Link, Notes, requiredText, Tags, text } from '../kernel/text.ts';
import { z } from '../kernel/zod.ts';

/** Somebody the shop trades with; the flags say as what. */
export const Company = z.strictObject({
  id: CompanyId,
  name: requiredText(100),
  description: text(500),
  website: Link,
  phone: text(50),
  email: text(254),
  link: Link,
  active: z.boolean().default(true),
  isCustomer: z.boolean().default(false),
  isSupplier: z.boolean().default(true),
  isManufacturer: z.boolean().default(false),
  /** The currency of its orders; empty means the shop's own. */
  currency: Currency.or(z.literal('')).default(''),
  taxId: text(50),
  /** One register on the company, so that there is never more than one primary address. */
  primaryAddress: AddressId.nullable().default(null),
  notes: Notes,
  tags: Tags
});
export type Company = z.infer<typeof Company>;

export const Contact = z.strictObject({
  id: ContactId,
  company: CompanyId,
  name: requiredText(100),
  phone: text(100),
  email: text(254),
  role: text(100)
});
export type Contact = z.infer<typeof Contact>;

/** Where something is sent. The lines of one place belong together and are one value. */
export const Place = z.strictObject({
  line1: text(50),
  line2: text(50),
  postalCode: text(10),
  city: text(50),
  province: text(50),
  country: text(50)
});
export type Place = z.infer<typeof Place>;

export const Address = z.strictObject({
  id: AddressId,
  company: CompanyId,
  title: requiredText(100),
  place: Place,
  shippingNotes: text(100),
  internalShippingNotes: text(100),
  link: Link
});
export type Address = z.infer<typeof Address>;

/** What one customer pays for a part from a quantity on: before the part's own price breaks. */
export const CustomerPrice = z.strictObject({
  id: CustomerPriceId,
  company: CompanyId,
  part: PartId,
  quantity: PositiveQuantity,
  price: Money
});
export type CustomerPrice = z.infer<typeof CustomerPrice>;

/** A place on one line: what is filled in, with commas (scenario 101). */
export const placeInOneLine = (place: Place) =>
  [place.line1, place.line2, place.postalCode, place.city, place.province, place.country]
    .filter((part) => part !== '')
    .join(', ');
