import { afterEach, describe, expect, it } from 'vitest';
import { signedText } from '#ui/words/format.ts';
import { speak } from '#ui/words/say.ts';

afterEach(() => {
  speak('en', undefined);
});

describe('a change of a quantity', () => {
  it('has its sign', () => {
    expect([5, -3, 0].map((value) => signedText(value))).toEqual(['+5', '−3', '0']);
  });

  it('keeps its sign at the left where one reads from the right', () => {
    speak('ar', {});
    expect(signedText(5)).toBe('\u2068+5\u2069');
  });
});
