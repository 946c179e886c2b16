import { ownCode } from '#domain/code/scanned.ts';
import { acts, quantityCode, type ActName } from '#domain/code/act-code.ts';
import type { Company } from '#domain/company/company.ts';
import { actWords } from '#ui/scan/act-words.ts';
import { quantityText } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';
import { screenWords } from './screen-words.ts';
import { barsOf, type SheetCode } from './sheet-code.ts';

const does: Readonly<Record<ActName, string>> = {
  submit: say`Hands in what is being entered.`,
  'allocate-all': say`Keeps stock for every line of the order, or for the build.`,
  'build-short': say`Asks for builds of what is short. Submit creates them.`,
  'complete-build': say`Asks how many were made. Submit completes them.`,
  pick: say`Opens pick mode for the order.`,
  ship: say`Asks whether the order leaves. Scanned once more, it ships.`,
  done: say`Closes what is open, and saves nothing.`,
  undo: say`Takes the last scan or action back.`
};

/** So many are ordered often; any other number is typed, or scanned part by part. */
const quantities = [2, 3, 4, 5, 6, 8, 10, 12, 20, 50, 100];

/** Bars beside a square code have room for so many signs. */
const longestBars = 16;

function customerCode({ id, name }: Company, ofCustomer: (id: string) => string): SheetCode {
  const text = ownCode('company', name);
  return {
    title: name,
    does: say`Chooses this customer for the order.`,
    text: ofCustomer(id),
    bars: text.length <= longestBars ? barsOf(text) : undefined
  };
}

interface Addresses {
  /** The address that opens what a short code names. */
  readonly ofCode: (code: string) => string;
  readonly ofCustomer: (id: string) => string;
}

/** Every code that an order needs from its beginning until it leaves, besides those on parts and papers. */
export const orderCodes = (
  customers: readonly Company[],
  { ofCode, ofCustomer }: Addresses
): SheetCode[] => [
  {
    title: screenWords['new-order'],
    does: say`Begins a sales order.`,
    text: ofCode('go:new-order'),
    bars: barsOf('go:new-order')
  },
  ...acts.map((act) => ({
    title: actWords[act],
    does: does[act],
    text: ofCode(`do:${act}`),
    bars: barsOf(`do:${act}`)
  })),
  ...quantities.map((quantity) => ({
    title: quantityText(quantity),
    does: say`So many of the part that was scanned last.`,
    text: quantityCode(quantity),
    bars: barsOf(quantityCode(quantity))
  })),
  ...customers.map((customer) => customerCode(customer, ofCustomer))
];
