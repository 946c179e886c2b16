/** Most texts are plain: what has neither accents nor other alphabets is cut the short way. */
const isPlain = (text: string) => /^[\t\n\r\x20-\x7e]*$/.test(text);

const cut = (text: string) =>
  isPlain(text)
    ? text.toLowerCase().split(/[^a-z0-9]+/)
    : text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u);

/** The words of a text, small and without accents, for finding it by how a word begins. */
export const wordsIn = (...texts: readonly string[]) => [
  ...new Set(cut(texts.join(' ')).filter((word) => word !== ''))
];

/** A key that sorts names as people do: small letters, no accents, numbers by value. */
export const sortKey = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\d+/g, (digits) => digits.padStart(12, '0'));
