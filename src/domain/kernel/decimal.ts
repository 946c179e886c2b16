/** An exact decimal as text: an optional minus, digits, at most one dot. Never a float. */
export type DecimalText = string;

interface Parts {
  /** The digits with the dot taken out. */
  readonly digits: bigint;
  /** How many of them stand behind the dot. */
  readonly places: number;
}

const shape = /^-?\d+(\.\d+)?$/;

export const isDecimal = (text: string) => shape.test(text);

function partsOf(text: DecimalText): Parts {
  const dot = text.indexOf('.');
  return dot < 0
    ? { digits: BigInt(text), places: 0 }
    : { digits: BigInt(text.slice(0, dot) + text.slice(dot + 1)), places: text.length - dot - 1 };
}

function textOf({ digits, places }: Parts): DecimalText {
  const minus = digits < 0n ? '-' : '';
  const all = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0');
  const whole = all.slice(0, all.length - places);
  const fraction = all.slice(all.length - places).replace(/0+$/, '');
  const text = fraction === '' ? whole : `${whole}.${fraction}`;
  return text === '0' ? '0' : minus + text;
}

const shifted = ({ digits, places }: Parts, to: number) => digits * 10n ** BigInt(to - places);

/** The same number written the one way: no plus, no needless zero, no minus before zero. */
export const canonical = (text: DecimalText): DecimalText => {
  const { digits, places } = partsOf(text);
  return textOf({ digits, places });
};

export function add(a: DecimalText, b: DecimalText): DecimalText {
  const [one, other] = [partsOf(a), partsOf(b)];
  const places = Math.max(one.places, other.places);
  return textOf({ digits: shifted(one, places) + shifted(other, places), places });
}

export function multiply(a: DecimalText, b: DecimalText): DecimalText {
  const [one, other] = [partsOf(a), partsOf(b)];
  return textOf({ digits: one.digits * other.digits, places: one.places + other.places });
}

/** a ÷ b to so many places, half away from zero; b is above 0. */
export function divided(a: DecimalText, b: DecimalText, to: number): DecimalText {
  const [one, other] = [partsOf(a), partsOf(b)];
  const places = Math.max(one.places, other.places);
  const size = shifted(one, places) * 10n ** BigInt(to);
  const by = shifted(other, places);
  const near = ((size < 0n ? -size : size) * 2n + by) / (by * 2n);
  return textOf({ digits: size < 0n ? -near : near, places: to });
}

/** Below zero, zero or above zero, as a is less than, equal to or more than b. */
export function compare(a: DecimalText, b: DecimalText): number {
  const [one, other] = [partsOf(a), partsOf(b)];
  const places = Math.max(one.places, other.places);
  const difference = shifted(one, places) - shifted(other, places);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Rounded to so many places, half away from zero: what a printed bill does. */
export function rounded(text: DecimalText, to: number): DecimalText {
  const { digits, places } = partsOf(text);
  if (places <= to) return textOf({ digits, places });
  const step = 10n ** BigInt(places - to);
  const size = digits < 0n ? -digits : digits;
  const near = (size + step / 2n) / step;
  return textOf({ digits: digits < 0n ? -near : near, places: to });
}

/** How many digits stand behind the dot, needless zeros left out. */
export const placesOf = (text: DecimalText) => canonical(text).split('.')[1]?.length ?? 0;
