import type { Day } from '#domain/kernel/day.ts';
import { enteredAmount, enteredQuantity, type EnteredRefusal } from '#domain/kernel/entered.ts';
import { Amount, type Currency, type Money } from '#domain/kernel/money.ts';
import { none, type Quantity } from '#domain/kernel/quantity.ts';
import { err, ok, type Result } from '#domain/kernel/result.ts';
import type { ExtraLine, Line } from '#domain/sales-order/sales-order.ts';
import { wordsForEntered } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';

/** What stands in the form of a line or an extra line, as somebody typed it. */
export interface LineTexts {
  readonly description: string;
  readonly quantity: string;
  readonly price: string;
  readonly discount: string;
  readonly tax: string;
  readonly reference: string;
  readonly targetDate: string;
  readonly link: string;
  readonly notes: string;
}

export const emptyLine: LineTexts = {
  description: '',
  quantity: '1',
  price: '',
  discount: '',
  tax: '',
  reference: '',
  targetDate: '',
  link: '',
  notes: ''
};

/** The form of a line that is there. */
export const textsOf = (line: Line | ExtraLine): LineTexts => ({
  description: 'description' in line ? line.description : '',
  quantity: String(line.quantity),
  price: line.price?.amount ?? '',
  discount: line.discount === 0 ? '' : String(line.discount),
  tax: line.tax === null ? '' : String(line.tax),
  reference: line.reference,
  targetDate: line.targetDate ?? '',
  link: line.link,
  notes: line.notes
});

/** What the form means. */
export interface LineEntry {
  readonly quantity: Quantity;
  readonly price: Money | null;
  readonly discount: number;
  readonly tax: number | null;
  readonly reference: string;
  readonly targetDate: Day | null;
  readonly link: string;
  readonly notes: string;
}

export type LineErrors = Partial<Record<keyof LineTexts, string>>;

const inWords = <T>(read: Result<T, EnteredRefusal>): Result<T, string> =>
  read.ok ? read : err(wordsForEntered(read.error));

function quantityIn(text: string): Result<Quantity, string> {
  const read = inWords(enteredQuantity(text));
  return read.ok && read.value === none ? err(say`Enter more than 0.`) : read;
}

function percentIn(text: string): Result<number | null, string> {
  if (text.trim() === '') return ok(null);
  const read = inWords(enteredQuantity(text));
  if (!read.ok) return read;
  if (read.value > 100) return err(say`At most 100 %.`);
  return Math.round(read.value * 100) / 100 === read.value
    ? read
    : err(say`At most 2 decimals are kept. Round the number.`);
}

function priceIn(text: string, currency: Currency): Result<Money | null, string> {
  if (text.trim() === '') return ok(null);
  const read = inWords(enteredAmount(text));
  return read.ok ? ok({ amount: Amount.parse(read.value), currency }) : read;
}

const linkIn = (text: string): Result<string, string> =>
  text === '' || /^(https?:\/\/|mailto:|tel:)\S+$/i.test(text)
    ? ok(text)
    : err(say`A link starts with http://, https://, mailto: or tel:`);

/** Reads the form of a line: what it means, or what is wrong in which field. */
export function readLine(texts: LineTexts, currency: Currency): Result<LineEntry, LineErrors> {
  const read = {
    quantity: quantityIn(texts.quantity),
    price: priceIn(texts.price, currency),
    discount: percentIn(texts.discount),
    tax: percentIn(texts.tax),
    link: linkIn(texts.link.trim())
  };
  const { quantity, price, discount, tax, link } = read;
  if (quantity.ok && price.ok && discount.ok && tax.ok && link.ok)
    return ok({
      quantity: quantity.value,
      price: price.value,
      discount: discount.value ?? 0,
      tax: tax.value,
      reference: texts.reference.trim(),
      targetDate: texts.targetDate === '' ? null : (texts.targetDate as Day),
      link: link.value,
      notes: texts.notes.trim()
    });
  const wrong = Object.entries(read).flatMap(([field, each]) =>
    each.ok ? [] : [[field, each.error]]
  );
  return err(Object.fromEntries(wrong) as LineErrors);
}
