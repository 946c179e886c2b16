/** The words of a text, small and without accents, for finding it by how a word begins. */
export const wordsIn = (...texts: readonly string[]) => [
  ...new Set(
    texts
      .join(' ')
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '')
  )
];

/** A key that sorts names as people do: small letters, no accents, numbers by value. */
export const sortKey = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\d+/g, (digits) => digits.padStart(12, '0'));
