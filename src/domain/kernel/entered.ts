import { canonical, isDecimal, placesOf } from './decimal.ts';
import { largest, quantity, type Quantity } from './quantity.ts';
import { err, ok, type Result } from './result.ts';

export type EnteredRefusal =
  | { readonly code: 'empty' }
  | { readonly code: 'not-a-number' }
  | { readonly code: 'negative' }
  | { readonly code: 'too-many-decimals'; readonly most: number }
  | { readonly code: 'too-large'; readonly largest: string };

/** Digits of other scripts that a keyboard may give: Arabic, Persian, Devanagari, full width. */
const zeros = [0x0660, 0x06f0, 0x0966, 0xff10];

const plainDigits = (text: string) =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = zeros.find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });

const withoutOrnament = (entered: string) =>
  plainDigits(entered)
    .replace(/[\s\u00a0\u202f']/g, '')
    .replace(/\u066b/g, ',')
    .replace(/\u066c/g, '')
    .replace(/^\u2212/, '-')
    .replace(/^\+/, '');

/** The digits before the decimal sign, taken out of their groups; nothing when they make no sense. */
function wholeOf(text: string, sign: string): string | undefined {
  if (text.includes(sign)) return undefined;
  const grouped = sign === ',' ? /^-?\d{1,3}(\.\d{3})+$/ : /^-?\d{1,3}(,\d{3})+$/;
  const bare = grouped.test(text) ? text.replace(/[.,]/g, '') : text;
  return bare === '' || bare === '-' ? `${bare}0` : bare;
}

/**
 * A number as somebody types it, as plain decimal text: other digits, spaces between thousands, a
 * comma or a dot before the decimals. When both stand in it the last one is the decimal sign; one
 * sign alone is always the decimal sign, so that `1.500` never quietly means 1500.
 */
function decimalIn(entered: string): string | undefined {
  const text = withoutOrnament(entered);
  const at = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
  if (at < 0) return isDecimal(text) ? text : undefined;
  const whole = wholeOf(text.slice(0, at), text[at] ?? '.');
  const joined = `${whole ?? 'x'}.${text.slice(at + 1)}`;
  return isDecimal(joined) ? joined : undefined;
}

const decimals = 5;

/** A quantity as somebody types it; 0 is a quantity, less is refused. Nothing is rounded. */
export function enteredQuantity(entered: string): Result<Quantity, EnteredRefusal> {
  if (entered.trim() === '') return err({ code: 'empty' });
  const text = decimalIn(entered);
  if (text === undefined) return err({ code: 'not-a-number' });
  if (canonical(text).startsWith('-')) return err({ code: 'negative' });
  if (placesOf(text) > decimals) return err({ code: 'too-many-decimals', most: decimals });
  if (Number(text) > largest) return err({ code: 'too-large', largest: String(largest) });
  return ok(quantity(Number(text)));
}

const amountDecimals = 6;
const amountDigits = 13;

/** An amount of money as somebody types it, as exact text; it may be below 0. */
export function enteredAmount(entered: string): Result<string, EnteredRefusal> {
  if (entered.trim() === '') return err({ code: 'empty' });
  const text = decimalIn(entered);
  if (text === undefined) return err({ code: 'not-a-number' });
  if (placesOf(text) > amountDecimals)
    return err({ code: 'too-many-decimals', most: amountDecimals });
  const whole = canonical(text).replace('-', '').split('.')[0] ?? '';
  if (whole.length > amountDigits) return err({ code: 'too-large', largest: '9'.repeat(13) });
  return ok(canonical(text));
}
