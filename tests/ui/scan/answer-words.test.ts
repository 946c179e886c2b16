import { expect, it } from 'vitest';
import { answerWords } from '#ui/scan/answer-words.ts';

const [kit, hose] = [{ name: 'SK-22 Seal kit' }, { name: 'HO-25 Hose' }];

it.each([
  [{ kind: 'found', code: 'X', things: [kit] }, /^SK-22 Seal kit$/],
  [{ kind: 'found', code: 'X', things: [kit, hose] }, /^2\sthings here have X\. Choose one\.$/],
  [{ kind: 'unknown', code: 'X' }, /the code X, and nobody has linked it/],
  [{ kind: 'gone', code: 'X' }, /What X led to is not on this tablet/],
  [{ kind: 'fault', code: 'X', why: 'check-digit' }, /check digit .* is wrong/]
] as const)('a scan that answers %o is said', (answer, words) => {
  expect(answerWords(answer)).toMatch(words);
});
