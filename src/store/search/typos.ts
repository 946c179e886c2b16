import {
  isEmpty,
  narrower,
  nextLetters,
  reachOf,
  wholeSpan,
  type Reach,
  type Shard,
  type Span
} from './shard.ts';

/** Shorter words are too like each other. */
const shortest = 3;

/** The terms of a span that go on with the rest of a word once a slip in its first letters is taken back. */
function* slipsHere(shard: Shard, span: Span, rest: string): Generator<Span> {
  const [first = '', second] = rest;
  const after = rest.slice(1);
  yield narrower(shard, span, after); // a letter too many
  for (const [letter, next] of nextLetters(shard, span)) {
    yield narrower(shard, next, rest); // a letter is missing
    if (letter !== first) yield narrower(shard, next, after); // another letter
    if (letter === second) yield narrower(shard, next, first + rest.slice(2)); // changed places
  }
}

/**
 * Where the terms stand that begin with a word of which one slip is taken back: a letter too many
 * or missing, another letter, two that changed places. Only letters that some term goes on with are
 * tried. Nothing for a word of one or two letters.
 */
export function slipsOf(shard: Shard, word: string): Reach[] {
  const found: Reach[] = [];
  if (word.length < shortest) return found;
  let span = wholeSpan(shard);
  for (let at = 0; at < word.length && !isEmpty(span); at += 1) {
    for (const near of slipsHere(shard, span, word.slice(at)))
      if (!isEmpty(near)) found.push(reachOf(shard, near));
    span = narrower(shard, span, word.charAt(at));
  }
  return found;
}
