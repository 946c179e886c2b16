/** What a quantity may grow to. A barcode is longer, so a stray scan does not become a quantity. */
export const mostDigits = 6;

const digitsIn = (text: string) => text.replace(/\D/g, '').length;

/** How many digits stand before the decimal mark, whichever mark it is. */
export const wholeDigits = (text: string): number => digitsIn(text.split(/[.,]/)[0] ?? '');

/** What stands in the field after a key: a digit, the decimal mark, or `Backspace`. */
export function afterKey(value: string, key: string, mark: string): string {
  if (key === 'Backspace') return value.slice(0, -1);
  if (key === mark) return value.includes(mark) ? value : `${value || '0'}${mark}`;
  if (!/^\d$/.test(key) || digitsIn(value) >= mostDigits) return value;
  return value === '0' ? key : value + key;
}
