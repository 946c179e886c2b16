import type { Shard } from './shard.ts';

/** Shorter words are too like each other. */
const shortest = 3;
const mostLetters = 60;

/** The letters that the terms are written with, the most frequent ones. */
export function alphabetOf(shards: readonly Shard[]): string {
  const times = new Uint32Array(65_536);
  for (const { letters } of shards)
    for (const letter of letters) times[letter] = (times[letter] ?? 0) + 1;
  return [...times.keys()]
    .filter((letter) => (times[letter] ?? 0) > 0)
    .sort((a, b) => (times[b] ?? 0) - (times[a] ?? 0))
    .slice(0, mostLetters)
    .map((letter) => String.fromCharCode(letter))
    .join('');
}

/** What two halves of a word become with one slip between them taken back. */
function slipsBetween(before: string, after: string, alphabet: string): string[] {
  const letters = Array.from(alphabet);
  const missing = letters.map((letter) => before + letter + after);
  const [first, second] = after;
  if (first === undefined) return missing;
  const rest = after.slice(1);
  const others = letters.map((letter) => before + letter + rest);
  const swapped = second === undefined ? [] : [before + second + first + after.slice(2)];
  return [...missing, ...others, ...swapped, before + rest];
}

/**
 * What a word is with one slip taken back: a letter too many or missing, another letter, two that
 * changed places. Nothing for a word of one or two letters.
 */
export function neighbours(word: string, alphabet: string): ReadonlySet<string> {
  const near = new Set<string>();
  if (word.length < shortest) return near;
  for (let at = 0; at <= word.length; at += 1)
    for (const each of slipsBetween(word.slice(0, at), word.slice(at), alphabet)) near.add(each);
  near.delete(word);
  return near;
}
