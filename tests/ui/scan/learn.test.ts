import { describe, expect, it } from 'vitest';
import { faultOf, knownCode, Learning, seenIn } from '#ui/scan/learn.ts';
import { aimIdentifier, endOfText, startOfText } from '#ui/scan/wedge-keys.ts';

const typed = (before: readonly string[], code: string, ...after: readonly string[]) =>
  seenIn([...before, ...Array.from(code), ...after]);

describe('what is learnt from one scan', () => {
  it.each([
    ['a function key', typed(['F8'], 'SK-22', 'Enter'), ['F8'], 'Enter', 'SK-22'],
    ['STX and ETX', typed([startOfText], 'SK-22', endOfText), [startOfText], endOfText, 'SK-22'],
    ['a key without a name', typed(['Unidentified'], 'SK-22'), [startOfText], 'none', 'SK-22'],
    ['an AIM identifier', typed([], ']C1010400', 'Tab'), aimIdentifier, 'Tab', '010400'],
    ['a sign', typed([], '~SK-22', 'Enter'), ['~'], 'Enter', 'SK-22'],
    ['nothing', typed([], 'SK-22', 'Enter'), [], 'Enter', 'SK-22'],
    ['the bracket that GS1 begins with', typed([], '(01)0400', 'Enter'), [], 'Enter', '(01)0400'],
    [
      'signs before the code that is shown',
      typed([], `S:${knownCode}`),
      ['S', ':'],
      'none',
      knownCode
    ],
    [
      'a sign and an AIM identifier',
      typed([], `~]Q1${knownCode}`),
      ['~'],
      'none',
      `]Q1${knownCode}`
    ],
    ['Tab and Enter', typed(['F8'], 'SK-22', 'Tab', 'Enter'), ['F8'], 'Tab', 'SK-22']
  ])('is %s', (_, seen, ...[prefix, suffix, code]) => {
    expect(seen).toEqual({ prefix, suffix, code });
  });

  it('is nothing from a key or two', () => {
    expect(seenIn(['F8', 'a', 'b', 'Enter'])).toBeUndefined();
    expect(seenIn(['Enter', 'Tab'])).toBeUndefined();
  });
});

describe('what may come before every code', () => {
  it.each([[['F8']], [['~']], [[startOfText]], [aimIdentifier], [['#', 'S']]])(
    'is %j',
    (prefix) => {
      expect(faultOf(prefix)).toBeUndefined();
    }
  );

  it.each([[['S']], [['7']], [[' ']], [['Enter']], [['ArrowDown']], [['\u0001']], [['Dead']]])(
    'is not %j, which people press',
    (prefix) => {
      expect(faultOf(prefix)).toBe('typed');
    }
  );

  it('is not nothing', () => {
    expect(faultOf([])).toBe('nothing');
  });
});

describe('while it learns', () => {
  const take = (learning: Learning, keys: readonly string[]) =>
    keys.map((key) => learning.take({ key }));

  it('gathers keys until it was silent, and begins anew', () => {
    const learning = new Learning();
    take(learning, ['F8', 'S', 'K', '1', 'Enter']);
    expect(learning.end()?.code).toBe('SK1');
    take(learning, ['F9', 'A', 'B', '2', 'Tab']);
    expect(learning.end()).toEqual({ prefix: ['F9'], suffix: 'Tab', code: 'AB2' });
  });

  it('lets Tab and Escape lead out of the box, unless a scanner types them', () => {
    const learning = new Learning();
    expect(take(learning, ['Tab', 'Escape', 'Shift'])).toEqual([false, false, false]);
    expect(take(learning, ['S', 'K', '1', 'Tab'])).toEqual([true, true, true, true]);
  });
});
