/** The forms of something counted; which one fits a number is the language's own rule. {0} is the number. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/**
 * What is said in another language, by what is said in English: a sentence with {0}, {1} for what is put in,
 * or the forms of something counted by its two English ones ("line|lines").
 */
export type Catalogue = Readonly<Record<string, string | Forms>>;

interface Tongue {
  /** None for English: it stands in the code. */
  readonly catalogue: Catalogue | undefined;
  readonly rules: Intl.PluralRules;
  readonly locale: string;
  readonly isRightToLeft: boolean;
}

/** The language in the region of the tablet, with the digits that codes and keypads have. */
function localeOf(language: string): string {
  const here = new Intl.Locale(typeof navigator === 'undefined' ? 'en' : navigator.language);
  const region = here.region === undefined ? {} : { region: here.region };
  const spoken = here.language === language ? here : new Intl.Locale(language, region);
  return new Intl.Locale(spoken, { numberingSystem: 'latn' }).toString();
}

const tongueOf = (language: string, catalogue: Catalogue | undefined): Tongue => ({
  catalogue,
  rules: new Intl.PluralRules(language),
  locale: localeOf(language),
  isRightToLeft: language === 'ar'
});

let tongue = tongueOf('en', undefined);

/** From now on this language is spoken. Words that were said before stay as they are. */
export function speak(language: string, catalogue: Catalogue | undefined): void {
  tongue = tongueOf(language, catalogue);
}

/** How numbers, days and money are written. */
export const locale = (): string => tongue.locale;

/** Sets a number, a code or a name apart, so that it keeps its own direction inside of Arabic. */
export const apart = (text: string): string =>
  tongue.isRightToLeft && text !== '' ? `\u2068${text}\u2069` : text;

const filled = (sentence: string, values: readonly (string | number)[]) =>
  sentence.replace(/\{(\d)\}/g, (_, at: string) => apart(String(values[Number(at)] ?? '')));

const keyOf = (parts: readonly string[]) =>
  parts.reduce((key, part, at) => `${key}{${String(at - 1)}}${part}`);

function said(
  parts: readonly string[],
  values: readonly (string | number)[],
  meaning = ''
): string {
  const found = tongue.catalogue?.[`${keyOf(parts)}${meaning}`];
  if (typeof found === 'string') return filled(found, values);
  return parts.reduce((text, part, at) => `${text}${String(values[at - 1] ?? '')}${part}`);
}

/**
 * A sentence in the language chosen. What stands in the code is English and is looked up as it stands:
 * say`Ship ${reference}?` as "Ship {0}?". One sentence is one `say`, so that another language can put
 * its words in its own order.
 */
export const say = (parts: TemplateStringsArray, ...values: readonly (string | number)[]): string =>
  said(parts, values);

/**
 * Says a word that English uses for two things: sayAs('status')`Complete` is looked up as
 * "Complete [status]".
 */
export const sayAs =
  (meaning: string) =>
  (parts: TemplateStringsArray, ...values: readonly (string | number)[]): string =>
    said(parts, values, ` [${meaning}]`);

interface Counted {
  readonly one: string;
  readonly many: string;
  /** The number as it is written. */
  readonly number: string;
}

/** So many of a thing, in the form that the language has for this number. */
export function sayCount(count: number, { one, many, number }: Counted): string {
  const forms = tongue.catalogue?.[`${one}|${many}`];
  if (forms === undefined || typeof forms === 'string')
    return `${number}\u00a0${count === 1 ? one : many}`;
  return filled(forms[tongue.rules.select(count)] ?? forms.other, [number]);
}
