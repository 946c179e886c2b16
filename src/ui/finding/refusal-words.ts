import type { LeaveFindingRefusal } from '#domain/findings/leave-finding.ts';
import type { SettleFindingRefusal } from '#domain/findings/settle-finding.ts';
import type { WordsFor } from '#ui/order/words-for.ts';
import { commonWords, type CommonRefusal } from '#ui/words/command-words.ts';
import { say } from '#ui/words/say.ts';

type Refusal = SettleFindingRefusal | LeaveFindingRefusal;

const words: WordsFor<Refusal> = {
  'already-settled': () => say`It was decided meanwhile.`,
  'name-taken': ({ name }) => say`${name} is taken already. Choose another.`,
  'name-does-not-match': ({ pattern }) => say`It does not have the form ${pattern}.`,
  'not-offered': () => say`This does not fit any more: something changed meanwhile. Look again.`,
  'must-be-decided': () => say`This can not stay as it is. Choose one of the answers.`
};

/** Why a finding was not settled, in words. */
export function findingRefusalWords(refusal: Refusal | CommonRefusal): string {
  if (!Object.hasOwn(words, refusal.code)) return commonWords(refusal as CommonRefusal);
  const tell = words[refusal.code as Refusal['code']] as (refused: Refusal) => string;
  return tell(refusal as Refusal);
}
