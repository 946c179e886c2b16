import { gs1In, gtin14, isGtin, separator, type Gs1 } from './gs1.ts';

/** What a code of ours can lead to, by the word that stands in the code. */
export type OwnKind = 'order' | 'build' | 'part' | 'item' | 'location' | 'company';

/** What a code says, as far as the code alone tells. */
export type Scanned =
  /** One that Docket printed: the id of a record, or the name that people know it by. */
  | { readonly kind: 'own'; readonly of: OwnKind; readonly name: string; readonly text: string }
  /** One of GS1: an article, and perhaps which batch or piece of it. */
  | { readonly kind: 'gs1'; readonly gs1: Gs1; readonly text: string }
  /** Anything else: a number of ours, a serial number, somebody else's code. */
  | { readonly kind: 'text'; readonly text: string };

/** A code that must change nothing, whatever it is used for. */
export interface ScanFault {
  readonly kind: 'fault';
  readonly why: 'empty' | 'too-long' | 'check-digit';
  readonly text: string;
}

const longestScan = 2_000;

/** The pages of things, by their address. */
const pages: readonly (readonly [RegExp, OwnKind])[] = [
  [/\/sell\/orders\/([^/]+)$/, 'order'],
  [/\/build\/([^/]+)$/, 'build'],
  [/\/parts\/([^/]+)$/, 'part'],
  [/\/stock\/locations\/([^/]+)$/, 'location'],
  [/\/stock\/([^/]+)$/, 'item'],
  [/\/sell\/customers\/([^/]+)$/, 'company'],
  [/\/companies\/([^/]+)$/, 'company']
];

/** Written by hand on a label, and short enough for a bar code: `so:SO-0042`, `loc:Shelf 2`. */
const prefixes: Readonly<Record<string, OwnKind>> = {
  so: 'order',
  bo: 'build',
  part: 'part',
  item: 'item',
  loc: 'location',
  co: 'company'
};

const decoded = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const queryValue = (address: string, name: string) => {
  const [, query = ''] = /\?([^#]*)/.exec(address) ?? [];
  const pair = query.split('&').find((each) => each.startsWith(`${name}=`));
  return pair === undefined ? undefined : decoded(pair.slice(name.length + 1).replaceAll('+', ' '));
};

type Own = Extract<Scanned, { readonly kind: 'own' }>;

function ownByPrefix(text: string): Omit<Own, 'text'> | undefined {
  const [, prefix = '', name = ''] = /^([a-z]{2,4}):(?!\/\/)(.+)$/i.exec(text) ?? [];
  const of = prefixes[prefix.toLowerCase()];
  return of && name.trim() !== '' ? { kind: 'own', of, name: name.trim() } : undefined;
}

/** The page that a path leads to, whatever part of it: its papers and tabs too. */
function ownByPath(path: string): Omit<Own, 'text'> | undefined {
  const page = path.replace(/\/(details|print\/.*)?$/, '');
  const found = pages.flatMap(([shape, of]) => {
    const [, id] = shape.exec(page) ?? [];
    return id === undefined || id === 'new' ? [] : [{ of, id }];
  });
  const [first] = found;
  return first && { kind: 'own', of: first.of, name: decoded(first.id) };
}

function ownByAddress(text: string): Omit<Own, 'text'> | undefined {
  const [, path] = /^https?:\/\/[^/]+(\/[^?#]*)/i.exec(text) ?? [];
  if (path === undefined) return undefined;
  return path.endsWith('/open') ? ownByPrefix(queryValue(text, 'u') ?? '') : ownByPath(path);
}

/** Without what scanners and people add around a code. */
const trimmed = (raw: string) => raw.replace(/[\r\n\t]+/g, '').trim();

/**
 * Understands what was scanned or typed. Refused are an empty text, one far too long to be a code, and an
 * article number in a GS1 code whose check digit is wrong.
 */
export function scanned(raw: string): Scanned | ScanFault {
  const text = trimmed(raw);
  if (text === '') return { kind: 'fault', why: 'empty', text };
  if (text.length > longestScan) return { kind: 'fault', why: 'too-long', text };
  const own = ownByAddress(text) ?? ownByPrefix(text);
  if (own) return { ...own, text };
  const gs1 = gs1In(text);
  if (gs1 === 'check-digit') return { kind: 'fault', why: gs1, text };
  return typeof gs1 === 'object' ? { kind: 'gs1', gs1, text } : { kind: 'text', text };
}

const elements: readonly (readonly [identifier: string, name: keyof Gs1])[] = [
  ['01', 'gtin'],
  ['10', 'batch'],
  ['17', 'expiry'],
  ['21', 'serial']
];

/** A text without what cannot be shown: the separator of GS1 as its picture. */
const shown = (text: string) => text.replaceAll(separator, '␝').replace(/\p{Cc}/gu, '');

/** What a code is called on screen: GS1 in brackets, anything else as it is. */
export function codeText(code: Scanned | ScanFault): string {
  if (code.kind !== 'gs1') return shown(code.text);
  const { gs1 } = code;
  const known = elements.flatMap(([identifier, name]) =>
    gs1[name] === undefined ? [] : [`(${identifier})${gs1[name]}`]
  );
  return known.length > 0 ? known.join('') : shown(code.text);
}

/**
 * What the same code is linked and found under, however it was scanned: a GS1 string in brackets or not,
 * an article number of 8, 12, 13 or 14 digits.
 */
export const keyOf = (code: Scanned): string =>
  code.kind === 'text' && isGtin(code.text) ? `(01)${gtin14(code.text)}` : codeText(code);

/** The article alone that a code names; nothing when it names none. */
export const articleOf = (code: Scanned): string | undefined => {
  if (code.kind === 'gs1' && code.gs1.gtin !== undefined) return `(01)${code.gs1.gtin}`;
  return code.kind === 'text' && isGtin(code.text) ? keyOf(code) : undefined;
};

const prefixOf = (of: OwnKind) =>
  Object.keys(prefixes).find((prefix) => prefixes[prefix] === of) ?? of;

/** A code of ours, short enough for a bar code: `so:SO-0042`, `part:SK-22`. */
export const ownCode = (of: OwnKind, name: string): string => `${prefixOf(of)}:${name}`;
