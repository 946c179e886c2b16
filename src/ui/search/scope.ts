import type { FoundKind } from '#ui/search/search-words.ts';

/** What somebody looks for, and among what. */
export interface Scoped {
  readonly query: string;
  /** Only these kinds; all of them when it does not say. */
  readonly kinds: readonly FoundKind[] | undefined;
  /** Only things to do. */
  readonly isCommand: boolean;
}

const scopes: Readonly<Record<string, readonly FoundKind[]>> = {
  o: ['order', 'shipment'],
  c: ['company', 'contact'],
  p: ['part'],
  s: ['item'],
  b: ['build'],
  l: ['location']
};

/** `c:acme` looks among companies, `>back` among things to do, anything else everywhere. */
export function scopeOf(typed: string): Scoped {
  const text = typed.trim();
  if (text.startsWith('>')) return { query: text.slice(1).trim(), kinds: [], isCommand: true };
  const [, letter = '', rest = ''] = /^([a-z]):(.*)$/is.exec(text) ?? [];
  const kinds = scopes[letter.toLowerCase()];
  return kinds
    ? { query: rest.trim(), kinds, isCommand: false }
    : { query: text, kinds: undefined, isCommand: false };
}
