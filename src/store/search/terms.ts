import { wordsIn } from '#domain/kernel/words.ts';

/** Where in a document a term stands: what it is known by weighs more than what is said about it. */
const weights = { code: 3, name: 2, side: 1 } as const;

/** The texts by which something is found. */
export interface Texts {
  /** Numbers and marks: a reference, a serial number, an IPN. Found by their digits too. */
  readonly codes: readonly string[];
  readonly names: readonly string[];
  /** Keywords, descriptions, how to reach somebody. */
  readonly sides: readonly string[];
}

/** The terms of a document, each with the weight of the best place where it stands. */
export type Terms = ReadonlyMap<string, number>;

const withoutZeros = (digits: string) => digits.replace(/^0+(?=.)/, '');

/** What a term and its weight are told to; the same term may come more than once. */
type Tell = (term: string, weight: number) => void;

/** `SO-A0042` is found by so, a0042, soa0042, 0042 and 42: by whatever of it somebody types. */
function eachTermOfCode(code: string, tell: Tell): void {
  const words = wordsIn(code);
  for (const word of words) {
    tell(word, weights.code);
    for (const digits of word.match(/\d+/g) ?? []) {
      if (digits !== word) tell(digits, weights.code);
      if (digits.startsWith('0')) tell(withoutZeros(digits), weights.code);
    }
  }
  if (words.length > 1) tell(words.join(''), weights.code);
}

/** Tells every term of these texts. */
export function eachTerm({ codes, names, sides }: Texts, tell: Tell): void {
  for (const text of sides) for (const word of wordsIn(text)) tell(word, weights.side);
  for (const text of names) for (const word of wordsIn(text)) tell(word, weights.name);
  for (const code of codes) eachTermOfCode(code, tell);
}

/** Every term of these texts. */
export function termsOf(texts: Texts): Terms {
  const terms = new Map<string, number>();
  eachTerm(texts, (term, weight) => {
    terms.set(term, Math.max(weight, terms.get(term) ?? 0));
  });
  return terms;
}

const mostWords = 8;

/** The words that are looked for; what is typed beyond eight of them narrows nothing. */
export const queryWords = (query: string) => wordsIn(query).slice(0, mostWords);
