import { fieldsOf, importKinds, neededOf, type Field, type ImportKind } from './fields.ts';

/** Which field each column says, by its place; nothing where it is not taken. */
export type Mapping = readonly (string | null)[];

const plain = (header: string) =>
  header
    .normalize('NFKC')
    .toLocaleLowerCase('en')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The column that says a field: by the surest of its names that is among the headers. */
function columnOf({ label, aliases }: Field, headers: readonly string[]): number {
  for (const name of [label, ...aliases]) {
    const at = headers.indexOf(plain(name));
    if (at >= 0) return at;
  }
  return -1;
}

/** What the columns say, guessed from their headers: our own, InvenTree's and common ones. */
export function guessedMapping(kind: ImportKind, given: readonly string[]): Mapping {
  const headers = given.map(plain);
  const mapping: (string | null)[] = headers.map(() => null);
  for (const each of fieldsOf[kind]) {
    const at = columnOf(each, headers);
    if (at >= 0) mapping[at] ??= each.key;
  }
  return mapping;
}

/** The groups of fields of which no column says any: the table cannot be taken without. */
export const missingIn = (kind: ImportKind, mapping: Mapping) =>
  neededOf[kind].filter((group) => !group.some((key) => mapping.includes(key)));

/** The fields that more than one column says. */
export const repeatedIn = (mapping: Mapping) => [
  ...new Set(mapping.filter((key, at) => key !== null && mapping.indexOf(key) !== at))
];

/** The list that the headers speak of most: of those whose needed columns are there, if any are. */
export function guessedKind(headers: readonly string[]): ImportKind {
  const scored = importKinds.map((kind) => {
    const mapping = guessedMapping(kind, headers);
    const taken = mapping.filter((key) => key !== null).length;
    return { kind, score: taken - 100 * missingIn(kind, mapping).length };
  });
  return scored.toSorted((a, b) => b.score - a.score)[0]?.kind ?? 'parts';
}
