import type { Address, Company, Contact, Place } from '#domain/company/company.ts';
import { currencies } from '#domain/kernel/price.ts';
import { say } from '#ui/words/say.ts';

/** What stands in the form of a company, as somebody typed it. */
export interface CompanyTexts {
  readonly name: string;
  readonly currency: string;
  readonly email: string;
  readonly phone: string;
  readonly website: string;
  readonly description: string;
  readonly taxId: string;
  readonly link: string;
  readonly tags: string;
  readonly notes: string;
  readonly isCustomer: boolean;
  readonly isSupplier: boolean;
  readonly isManufacturer: boolean;
}

export const emptyCompany: CompanyTexts = {
  name: '',
  currency: '',
  email: '',
  phone: '',
  website: '',
  description: '',
  taxId: '',
  link: '',
  tags: '',
  notes: '',
  isCustomer: false,
  isSupplier: false,
  isManufacturer: false
};

/** The form of a company that is there. */
export const textsOf = ({ tags, ...company }: Company): CompanyTexts => ({
  name: company.name,
  currency: company.currency,
  email: company.email,
  phone: company.phone,
  website: company.website,
  description: company.description,
  taxId: company.taxId,
  link: company.link,
  tags: tags.join(', '),
  notes: company.notes,
  isCustomer: company.isCustomer,
  isSupplier: company.isSupplier,
  isManufacturer: company.isManufacturer
});

type Errors<Texts> = Partial<Record<keyof Texts, string | undefined>>;

const linkError = (text: string) =>
  text.trim() === '' || /^(https?:\/\/|mailto:|tel:)\S+$/i.test(text.trim())
    ? undefined
    : say`A link starts with http://, https://, mailto: or tel:`;

const nameError = (text: string) => (text.trim() === '' ? say`Enter a name.` : undefined);

/** What is wrong in the form of a company, by field. */
export const companyErrors = (texts: CompanyTexts): Errors<CompanyTexts> => ({
  name: nameError(texts.name),
  currency:
    texts.currency === '' || currencies.includes(texts.currency)
      ? undefined
      : say`Three letters of a currency, for example EUR.`,
  website: linkError(texts.website),
  link: linkError(texts.link)
});

const isRight = (errors: Readonly<Record<string, string | undefined>>) =>
  Object.values(errors).every((error) => error === undefined);

/** What the form means; nothing while something in it is wrong. */
export function readCompany(texts: CompanyTexts) {
  if (!isRight(companyErrors(texts))) return undefined;
  return {
    ...texts,
    name: texts.name.trim(),
    email: texts.email.trim(),
    phone: texts.phone.trim(),
    website: texts.website.trim(),
    link: texts.link.trim(),
    taxId: texts.taxId.trim(),
    description: texts.description.trim(),
    tags: texts.tags
      .split(',')
      .map((tag) => tag.trim())
      .filter(Boolean)
  };
}
export type CompanyEntry = NonNullable<ReturnType<typeof readCompany>>;

const nobody = { name: '', role: '', phone: '', email: '' };

/** What stands in the form of a contact. */
export function contactTexts(contact: Contact | undefined) {
  const { name, role, phone, email } = contact ?? nobody;
  return { name, role, phone, email };
}
export type ContactTexts = ReturnType<typeof contactTexts>;

export const contactErrors = ({ name }: ContactTexts): Errors<ContactTexts> => ({
  name: nameError(name)
});

const noPlace: Place = {
  line1: '',
  line2: '',
  postalCode: '',
  city: '',
  province: '',
  country: ''
};

const nowhere = { title: '', place: noPlace, shippingNotes: '', internalShippingNotes: '' };

/** What stands in the form of an address. */
export function addressTexts(address: Address | undefined) {
  const { title, place, shippingNotes, internalShippingNotes } = address ?? nowhere;
  return { title, ...place, shippingNotes, internalShippingNotes };
}
export type AddressTexts = ReturnType<typeof addressTexts>;

export const addressErrors = ({ title }: AddressTexts): Errors<AddressTexts> => ({
  title: title.trim() === '' ? say`Enter what the address is called, for example Works.` : undefined
});

/** What the form of an address means. */
export const readAddress = (texts: AddressTexts) => {
  const { title, shippingNotes, internalShippingNotes, ...place } = texts;
  return { title: title.trim(), place, shippingNotes, internalShippingNotes };
};
