import type { SaveCompanyRefusal } from '#domain/company/save-company.ts';
import type { EnteredRefusal } from '#domain/kernel/entered.ts';
import { companyWords, type CompanyRefusal } from '#ui/company/refusal-words.ts';
import { orderWords, type OrderRefusal } from '#ui/order/refusal-words.ts';
import { partWords, type PartRefusal } from '#ui/part/refusal-words.ts';
import { stockItemWords, type StockRefusal } from '#ui/stock/refusal-words.ts';
import { wordsForEntered } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';

type CellView =
  | EnteredRefusal
  | {
      readonly code: 'not-yes-or-no' | 'not-a-day' | 'not-a-status' | 'not-a-currency';
    };

type OwnRefusal =
  | { readonly code: 'bad-cell'; readonly column: string; readonly why: CellView }
  | {
      readonly code: 'unknown-part' | 'several-parts' | 'unknown-order' | 'several-orders';
      readonly named: string;
    }
  | { readonly code: 'twice'; readonly row: number }
  | {
      readonly code:
        | 'several-matches'
        | 'deleted-here'
        | 'with-customer'
        | 'nameless'
        | 'no-quantity'
        | 'nowhere';
    };

/** Why a row of a table is not taken: by the table, or by the rule for its list. */
export type RowRefusalView =
  OwnRefusal | SaveCompanyRefusal | CompanyRefusal | PartRefusal | StockRefusal | OrderRefusal;

function cellWords(why: CellView): string {
  switch (why.code) {
    case 'not-yes-or-no':
      return say`Write yes or no.`;
    case 'not-a-day':
      return say`Write the day as 2026-08-31 or 31.08.2026.`;
    case 'not-a-status':
      return say`Write OK, attention, damaged, destroyed, rejected, lost, quarantined or returned.`;
    case 'not-a-currency':
      return say`Write the three letters of a currency, such as EUR.`;
    default:
      return wordsForEntered(why);
  }
}

function ownWords(refusal: OwnRefusal): string {
  switch (refusal.code) {
    case 'bad-cell':
      return `${refusal.column}: ${cellWords(refusal.why)}`;
    case 'unknown-part':
      return say`There is no part “${refusal.named}” here. Import the parts first, or correct the name.`;
    case 'several-parts':
      return say`Several parts are called “${refusal.named}”. Name this one by its IPN or its Part ID.`;
    case 'unknown-order':
      return say`There is no sales order “${refusal.named}” here. Lines come into orders that are here.`;
    case 'several-orders':
      return say`Several sales orders are called “${refusal.named}”. Name this one by its Order ID.`;
    case 'twice':
      return say`Row ${String(refusal.row)} is about the same. Keep one of them.`;
    case 'several-matches':
      return say`Several here go by this name. Name this one by its Docket ID.`;
    case 'deleted-here':
      return say`It was deleted here. Take the Docket ID out to make it anew.`;
    case 'with-customer':
      return say`Stock that is with a customer gets there by shipping, not by a table.`;
    case 'nameless':
      return say`It has no name, number or order to be known by.`;
    case 'no-quantity':
      return say`Say how many there are.`;
    case 'nowhere':
      return say`Stock that lies somewhere is not moved to no place. Name a location.`;
  }
}

const own: Readonly<Record<OwnRefusal['code'], true>> = {
  'bad-cell': true,
  'unknown-part': true,
  'several-parts': true,
  'unknown-order': true,
  'several-orders': true,
  twice: true,
  'several-matches': true,
  'deleted-here': true,
  'with-customer': true,
  nameless: true,
  'no-quantity': true,
  nowhere: true
};

const isOwn = (refusal: RowRefusalView): refusal is OwnRefusal => Object.hasOwn(own, refusal.code);

type Kind = 'parts' | 'companies' | 'stockItems' | 'lines';

/** Why a row is not taken, and what to do about it. */
export function rowWords(kind: Kind, refusal: RowRefusalView): string {
  if (isOwn(refusal)) return ownWords(refusal);
  switch (kind) {
    case 'parts':
      return partWords(refusal as PartRefusal);
    case 'companies':
      return companyWords(refusal as CompanyRefusal);
    case 'stockItems':
      return stockItemWords(refusal as StockRefusal);
    case 'lines':
      return orderWords(refusal as OrderRefusal);
  }
}
