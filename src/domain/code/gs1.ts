/** What a GS1 element string says: the article and, where it stands there, which one of it. */
export interface Gs1 {
  /** Always 14 digits, with zeros before a shorter number. */
  readonly gtin?: string;
  readonly batch?: string;
  readonly serial?: string;
  /** The day until which it keeps: year, month and day, six digits as printed. */
  readonly expiry?: string;
}

/** What stands between two elements of which the first has no fixed length (FNC1). */
export const separator = '\u001d';

const lengths: readonly number[] = [8, 12, 13, 14];

/** The last digit of an article number, worked out from the others: 3 and 1 in turn from the right. */
function checkDigit(digits: string): number {
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 3 : 1), 0);
  return (10 - (sum % 10)) % 10;
}

/** Whether digits are an article number (GTIN-8, -12, -13 or -14) whose check digit is right. */
export const isGtin = (digits: string): boolean =>
  /^\d+$/.test(digits) &&
  lengths.includes(digits.length) &&
  checkDigit(digits.slice(0, -1)) === Number(digits.at(-1));

/** An article number with zeros before it, so that one article has one number in every length. */
export const gtin14 = (digits: string): string => digits.padStart(14, '0');

type Name = keyof Gs1;

/** The elements that are understood, by their application identifier; a length where it is fixed. */
const known: Readonly<Record<string, { readonly name?: Name; readonly length?: number }>> = {
  '00': { length: 18 },
  '01': { name: 'gtin', length: 14 },
  '02': { length: 14 },
  '10': { name: 'batch' },
  '11': { length: 6 },
  '12': { length: 6 },
  '13': { length: 6 },
  '15': { length: 6 },
  '16': { length: 6 },
  '17': { name: 'expiry', length: 6 },
  '20': { length: 2 },
  '21': { name: 'serial' },
  '22': {},
  '30': {},
  '37': {},
  '240': {},
  '241': {},
  '250': {},
  '251': {},
  '400': {},
  '410': { length: 13 },
  '414': { length: 13 },
  '420': {}
};

type Element = readonly [identifier: string, value: string];

const shapeOf = (identifier: string) => {
  if (known[identifier]) return known[identifier];
  if (/^31[0-6]\d$|^3[2-6]\d\d$/.test(identifier)) return { length: 6 }; // weights and measures
  return undefined;
};

/** `(01)…(10)…`: what people read below a code, and what some scanners send. */
function bracketed(text: string): readonly Element[] | undefined {
  const found = [...text.matchAll(/\((\d{2,4})\)([^()]*)/g)];
  const all = found.map(([whole]) => whole).join('');
  if (found.length === 0 || all !== text) return undefined;
  return found.map(([, identifier = '', value = '']) => [identifier, value.trim()] as const);
}

function oneFrom(text: string): readonly [Element, rest: string] | undefined {
  for (const digits of [2, 3, 4]) {
    const identifier = text.slice(0, digits);
    const shape = shapeOf(identifier);
    if (!shape) continue;
    const after = text.slice(digits);
    const end = after.indexOf(separator);
    const length = shape.length ?? (end === -1 ? after.length : end);
    const value = after.slice(0, length);
    if (value.length < length || value === '') return undefined;
    const rest = after.slice(length);
    return [[identifier, value], rest.startsWith(separator) ? rest.slice(1) : rest];
  }
  return undefined;
}

/** One element after the other, as a scanner sends them. */
function raw(text: string): readonly Element[] | undefined {
  const found: Element[] = [];
  let rest = text;
  while (rest !== '') {
    const next = oneFrom(rest);
    if (!next) return undefined;
    found.push(next[0]);
    rest = next[1];
  }
  return found.length > 0 ? found : undefined;
}

/** What scanners put before the data to say which kind of code it was. */
const withoutSymbology = (text: string) => text.replace(/^\][A-Za-z][0-9A-Z]/, '');

const isMarkedAsGs1 = (text: string) => /^\](C1|e0|d2|Q3|J1)/.test(text);

const isMarked = (text: string) =>
  isMarkedAsGs1(text) || text.includes(separator) || text.startsWith('(');

/**
 * A scanned text without the AIM identifier that some scanners put before it to say which kind of code it was
 * (`]E0`, `]Q1`). What says that it is one of GS1 stays.
 */
export const withoutKind = (text: string): string =>
  isMarkedAsGs1(text) ? text : withoutSymbology(text);

/** Only what surely is one: plain digits may be anything, unless they begin with an article number. */
const looksRaw = (text: string) =>
  /^01\d{14}/.test(text) && (isGtin(text.slice(2, 16)) || text.length > 16);

function contentOf(elements: readonly Element[]): Gs1 {
  const named = elements.flatMap(([identifier, value]) => {
    const name = shapeOf(identifier)?.name;
    return name ? [[name, value] as const] : [];
  });
  return Object.fromEntries(named);
}

/** Whether the article number and the day are digits, as many as they must be. */
const isReadable = ({ gtin, expiry }: Gs1) =>
  (gtin === undefined || /^\d{14}$/.test(gtin)) && (expiry === undefined || /^\d{6}$/.test(expiry));

function elementsIn(text: string): readonly Element[] | undefined {
  const plain = withoutSymbology(text);
  if (!isMarked(text) && !looksRaw(plain)) return undefined;
  return bracketed(plain) ?? raw(plain.startsWith(separator) ? plain.slice(1) : plain);
}

/**
 * What a GS1 element string says, in brackets or as a scanner sends it; nothing when the text is
 * none. One whose article number fails its check digit must change nothing.
 */
export function gs1In(text: string): Gs1 | 'check-digit' | undefined {
  const elements = elementsIn(text);
  const content = elements && contentOf(elements);
  if (!content || !isReadable(content)) return undefined;
  return content.gtin === undefined || isGtin(content.gtin) ? content : 'check-digit';
}
