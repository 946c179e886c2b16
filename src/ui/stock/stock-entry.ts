import { enteredAmount, enteredQuantity } from '#domain/kernel/entered.ts';
import { Amount, type Currency, type Money } from '#domain/kernel/money.ts';
import { none, type Quantity } from '#domain/kernel/quantity.ts';
import { err, ok, type Result } from '#domain/kernel/result.ts';
import { wordsForEntered } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';

/** A quantity as typed, or what is wrong with it. `zero` is fine only for a count. */
export function quantityIn(
  text: string,
  zero: 'zero' | 'no-zero' = 'no-zero'
): Result<Quantity, string> {
  const read = enteredQuantity(text);
  if (!read.ok) return err(wordsForEntered(read.error));
  return read.value === none && zero === 'no-zero' ? err(say`Enter more than 0.`) : read;
}

/** A price as typed, none for an empty field, or what is wrong with it. */
export function priceIn(text: string, currency: Currency): Result<Money | null, string> {
  if (text.trim() === '') return ok(null);
  const read = enteredAmount(text);
  if (!read.ok) return err(wordsForEntered(read.error));
  if (read.value.startsWith('-')) return err(say`A price is not below 0.`);
  return ok({ amount: Amount.parse(read.value), currency });
}

/** A link as typed, or what is wrong with it. */
export const linkIn = (text: string): Result<string, string> => {
  const link = text.trim();
  return link === '' || /^(https?:\/\/|mailto:|tel:)\S+$/i.test(link)
    ? ok(link)
    : err(say`A link starts with http://, https://, mailto: or tel:`);
};

/** What is wrong, by field: only the fields that were not understood. */
export function errorsOf(
  read: Readonly<Record<string, Result<unknown, string>>>
): Partial<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(read).flatMap(([field, each]) => (each.ok ? [] : [[field, each.error]]))
  );
}
