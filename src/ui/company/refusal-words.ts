import type { RemoveAddressFacts } from '#domain/company/remove-address.ts';
import type { SaveAddressRefusal } from '#domain/company/save-address.ts';
import type { SaveCompanyRefusal } from '#domain/company/save-company.ts';
import type { SaveContactRefusal } from '#domain/company/save-contact.ts';
import type { SaveCustomerPriceRefusal } from '#domain/company/save-customer-price.ts';
import type { InUse } from '#domain/in-use.ts';
import type { WordsFor } from '#ui/order/words-for.ts';
import { commonWords, type CommonRefusal } from '#ui/words/command-words.ts';
import { counted, quantityText } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';

/** Everything that a command about a company, its people, places and prices may be refused with. */
export type CompanyRefusal =
  | SaveCompanyRefusal
  | SaveContactRefusal
  | SaveAddressRefusal
  | SaveCustomerPriceRefusal
  | InUse
  | CommonRefusal;

type Use = RemoveAddressFacts['uses'][number];

const uses: Partial<Record<Use['kind'], (count: number) => string>> = {
  salesOrders: (count) => counted(count, 'sales order'),
  shipments: (count) => counted(count, 'shipment'),
  stockItems: (count) => counted(count, 'stock item')
};

const useText = ({ kind, count }: Use): string =>
  uses[kind]?.(count) ?? counted(count, 'other record');

const words: WordsFor<CompanyRefusal> = {
  'company-exists': () =>
    say`A company with this name and email is here already. Change one of them, or use that company.`,
  'other-company': () => say`This belongs to another company. Close this and open that company.`,
  'not-a-customer': () =>
    say`Only a customer has own prices. Switch on “Customer” for this company first.`,
  'not-salable': () =>
    say`This part can not be sold. Switch on “Salable” for the part, or choose another one.`,
  'price-exists': ({ quantity }) =>
    say`There is a price for this part from ${quantityText(quantity)} on. Change that one, or enter another quantity.`,
  'in-use': ({ by }) =>
    say`It can not be deleted: ${by.map(useText).join(', ')} point at it, and they stay on record.`,
  'not-understood': commonWords,
  gone: commonWords,
  'not-saved': commonWords
};

/** Why something was not done with a company, and what to do about it. */
export function companyWords(refusal: CompanyRefusal): string {
  const tell = words[refusal.code] as (refused: CompanyRefusal) => string;
  return tell(refusal);
}
