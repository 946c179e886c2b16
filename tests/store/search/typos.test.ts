import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ShardBuilder } from '#store/search/shard-builder.ts';
import { postingOf } from '#store/search/shard.ts';
import { slipsOf } from '#store/search/typos.ts';

const shardOf = (terms: readonly string[]) => {
  const builder = new ShardBuilder();
  terms.forEach((term, n) => builder.add(term, postingOf(n, 1)));
  return builder.seal();
};

/** The terms that begin with a word of which one slip is taken back. */
const nearTo = (terms: readonly string[], word: string) => {
  const shard = shardOf(terms);
  const found = slipsOf(shard, word).flatMap(({ from, to }) => [
    ...shard.postings.subarray(from, to)
  ]);
  return new Set(found.map((posting) => terms[posting >>> 2] ?? ''));
};

/** Every word that one slip away there is, tried one by one. */
function slips(word: string, letters: readonly string[]): string[] {
  return Array.from(word, (first, at) => {
    const [before, rest, after] = [word.slice(0, at), word.slice(at), word.slice(at + 1)];
    const swapped = after === '' ? [] : [before + after.charAt(0) + first + after.slice(1)];
    const others = letters.flatMap((letter) => [before + letter + rest, before + letter + after]);
    return [before + after, ...others, ...swapped];
  }).flat();
}

describe('the slips of a word', () => {
  it('are found among the terms as by trying every one', () => {
    const letters = ['a', 'b', 'c', 'ö'];
    const text = (minLength: number) =>
      fc.string({ unit: fc.constantFrom(...letters), minLength, maxLength: 6 });
    fc.assert(
      fc.property(fc.uniqueArray(text(1), { maxLength: 30 }), text(3), (terms, word) => {
        const tried = slips(word, letters).filter((slip) => slip !== word);
        const expected = terms.filter((term) => tried.some((slip) => term.startsWith(slip)));
        expect([...nearTo(terms, word)].filter((term) => !expected.includes(term))).toEqual([]);
        expect(expected.filter((term) => !nearTo(terms, word).has(term))).toEqual([]);
      })
    );
  });

  it('are none in two letters', () => {
    expect(nearTo(['ab', 'abc', 'ba'], 'ab')).toEqual(new Set());
  });
});
