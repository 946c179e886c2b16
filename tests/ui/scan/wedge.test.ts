import { describe, expect, it } from 'vitest';
import { aimIdentifier, endOfText, startOfText, type Key } from '#ui/scan/wedge-keys.ts';
import { Wedge, type Answer, type Field, type WedgeSetting } from '#ui/scan/wedge.ts';

type Suffix = WedgeSetting['suffix'];

const ctrl = (key: string): Key => ({ key, modified: true });
const signs = (text: string): readonly Key[] => Array.from(text, (key) => ({ key }));

interface Scanner {
  readonly code: string;
  readonly suffix: Suffix;
  /** What it types before the code. */
  readonly before?: readonly Key[];
  /** Milliseconds between two keys. */
  readonly pace: number;
  /** Where in the code the tablet stands still for 300 ms; nowhere when it is left out. */
  readonly stall?: number;
  readonly field: Field;
}

/** What a scanner types, each key with its time; `from` is when it begins. */
function keysOf({ code, suffix, before = [], pace, stall, field }: Scanner, from = 10_000) {
  const after = suffix === 'none' ? [] : [suffix === endOfText ? ctrl('c') : { key: suffix }];
  const keys = [...before, ...Array.from(code, (key) => ({ key })), ...after];
  let at = from;
  return keys.map((key, index) => {
    at += index === stall ? 300 : pace;
    return { ...key, at, field };
  });
}

function heard(wedge: Wedge, scanner: Scanner): readonly Answer[] {
  const answers = keysOf(scanner).map((pressed) => wedge.press(pressed));
  return wedge.wait === undefined ? answers : [...answers, wedge.pause()];
}

const scansIn = (answers: readonly Answer[]) =>
  answers.flatMap(({ scan }) => (scan === undefined ? [] : [scan]));

const codes = ['SK-22', '4006381333931', 'two words and more', 'ABCDEFGHIJKLM0123456789'];
const paces = [1, 8, 30];
const stalls = [undefined, 1, 4];
const suffixes: readonly Suffix[] = ['Enter', 'Tab', 'none'];
const fields: readonly Field[] = ['none', 'line', 'area'];

const every = codes.flatMap((code) =>
  paces.flatMap((pace) =>
    stalls.flatMap((stall) =>
      suffixes.flatMap((suffix) =>
        fields.map((field) => ({
          code,
          pace,
          suffix,
          field,
          ...(stall !== undefined && { stall })
        }))
      )
    )
  )
);

interface Before {
  readonly what: string;
  /** What the scanner types before a code. */
  readonly before: readonly Key[];
  /** How Docket is set up for it. */
  readonly prefix: readonly string[];
  /** What of it stays with the code. */
  readonly stays?: string;
}

const prefixes: readonly Before[] = [
  { what: 'a sign', before: signs('~'), prefix: ['~'] },
  { what: 'two signs', before: signs('##'), prefix: ['#', '#'] },
  { what: 'F8', before: [{ key: 'F8' }], prefix: ['F8'] },
  {
    what: 'F8 and the kind of code',
    before: [{ key: 'F8' }, ...signs(']C1')],
    prefix: ['F8'],
    stays: ']C1'
  },
  { what: 'STX as Ctrl and B', before: [{ key: 'Control' }, ctrl('b')], prefix: [startOfText] },
  { what: 'STX without a name', before: [{ key: 'Unidentified' }], prefix: [startOfText] },
  { what: 'STX as text', before: signs(startOfText), prefix: [startOfText] },
  ...[']C1', ']d2', ']Q3', ']E0'].map((kind) => ({
    what: kind,
    before: signs(kind),
    prefix: aimIdentifier,
    stays: kind
  }))
];

describe.each(prefixes)('a scanner that types $what before', ({ before, prefix, stays = '' }) => {
  const suffixesHere: readonly Suffix[] = ['Enter', 'Tab', 'none', endOfText, 'F9'];

  it.each(suffixesHere)(
    'and %j after it gives the whole code once and nothing to the page',
    (suffix) => {
      const wrong = every.filter((scanner) => {
        const wedge = new Wedge(() => ({ prefix, suffix }));
        const answers = heard(wedge, { ...scanner, suffix, before });
        const keys = answers.filter((_each, at) => before[at]?.key !== 'Control');
        const pressing = (suffix === 'none' ? keys.slice(0, -1) : keys).filter(
          (key) => !key.swallow
        );
        const said = answers.filter(({ looksLikeScan, giveBack }) => looksLikeScan ?? giveBack);
        const scans = scansIn(answers);
        return scans.join() !== stays + scanner.code || pressing.length + said.length > 0;
      });
      expect(wrong).toEqual([]);
    }
  );
});

describe('a scanner with a prefix', () => {
  it('that types Tab and Enter after a code presses nothing', () => {
    const wedge = new Wedge(() => ({ prefix: ['~'], suffix: 'Tab' }));
    heard(wedge, { code: 'SK-22', before: signs('~'), suffix: 'Tab', pace: 8, field: 'line' });
    expect(wedge.press({ key: 'Enter', at: 10_070, field: 'line' }).swallow).toBe(true);
  });

  it('gives two codes in a row as two', () => {
    const wedge = new Wedge(() => ({ prefix: ['~'], suffix: 'Enter' }));
    const scanner: Scanner = {
      code: 'A1',
      before: signs('~'),
      suffix: 'Enter',
      pace: 8,
      field: 'none'
    };
    const answers = [...keysOf(scanner), ...keysOf({ ...scanner, code: 'B2' }, 10_100)].map(
      (pressed) => wedge.press(pressed)
    );
    expect(scansIn(answers)).toEqual(['A1', 'B2']);
  });

  it('types the separator of GS1 as Ctrl and ]', () => {
    const wedge = new Wedge(() => ({ prefix: ['~'], suffix: 'Enter' }));
    const at = 10_000;
    const keys = [
      { key: '~' },
      { key: 'A' },
      { key: 'Control' },
      { key: ']', modified: true },
      { key: 'B' },
      { key: 'Enter' }
    ];
    const answers = keys.map((each) => wedge.press({ at, field: 'none', ...each }));
    expect(scansIn(answers)).toEqual(['A\u001dB']);
  });
});

describe('a scanner without a prefix', () => {
  it.each(every)('makes no scan and presses nothing: %o', (scanner) => {
    const wedge = new Wedge(() => ({ prefix: ['~'], suffix: 'Enter' }));
    const keys = keysOf(scanner);
    const answers = keys.map((pressed) => wedge.press(pressed));
    const last = wedge.wait === undefined ? [] : [wedge.pause()];
    expect(scansIn([...answers, ...last])).toEqual([]);
    const pressing = keys.flatMap(({ key, field }, index) => {
      const presses = field === 'none' ? key === 'Enter' || key === ' ' : false;
      return presses && answers[index]?.swallow !== true ? [key] : [];
    });
    expect(pressing).toEqual([]);
  });

  it.each(every.filter(({ code }) => code.length > 10))(
    'is offered to be set up: %o',
    (scanner) => {
      const wedge = new Wedge(() => ({ prefix: ['~'], suffix: 'Enter' }));
      const answers = heard(wedge, scanner);
      expect(answers.filter(({ looksLikeScan }) => looksLikeScan)).toHaveLength(1);
      const end = answers[scanner.code.length];
      if (scanner.suffix === 'Enter') expect(end?.swallow).toBe(scanner.field !== 'area');
    }
  );
});

describe('a person', () => {
  const type = (
    wedge: Wedge,
    keys: readonly string[],
    [field, pace = 90]: readonly [Field, number?]
  ) => keys.map((key, index) => wedge.press({ key, at: 20_000 + index * pace, field }));

  it.each([60, 90, 120])('who types a key every %i ms is left alone', (pace) => {
    const wedge = new Wedge(() => ({ prefix: ['~'], suffix: 'Enter' }));
    const answers = type(wedge, [...Array.from('a longer note'), 'Enter'], ['line', pace]);
    expect(answers.filter(({ swallow, looksLikeScan }) => swallow || looksLikeScan)).toEqual([]);
  });

  it('presses a button with Enter or Space when nothing was typed for a second', () => {
    const wedge = new Wedge(() => ({ prefix: ['~'], suffix: 'Enter' }));
    type(wedge, ['2', '0'], ['line']);
    expect(wedge.press({ key: 'Enter', at: 20_900, field: 'none' }).swallow).toBe(true);
    expect(wedge.press({ key: 'Enter', at: 22_000, field: 'none' }).swallow).toBe(false);
    expect(wedge.press({ key: ' ', at: 22_100, field: 'none' }).swallow).toBe(false);
  });

  it('submits a form with Ctrl and Enter right after typing', () => {
    const wedge = new Wedge(() => ({ prefix: ['~'], suffix: 'Enter' }));
    type(wedge, ['2', '0'], ['line']);
    const pressed = { key: 'Enter', at: 20_200, field: 'none' as const, modified: true };
    expect(wedge.press(pressed).swallow).toBe(false);
  });

  it('who types the prefix gets it back after a second, or with the next key that types nothing', () => {
    const wedge = new Wedge(() => ({ prefix: ['~'], suffix: 'Enter' }));
    type(wedge, ['~', '5'], ['area']);
    expect(wedge.wait).toBe(1_000);
    expect(wedge.pause()).toEqual({ swallow: false, giveBack: '~5' });
    type(wedge, ['~'], ['area']);
    expect(wedge.press({ key: 'Backspace', at: 20_100, field: 'area' })).toEqual({
      swallow: false,
      giveBack: '~'
    });
  });

  it('who types one of several signs before codes gets it back with the next, and no scan', () => {
    const wedge = new Wedge(() => ({ prefix: aimIdentifier, suffix: 'Enter' }));
    const answers = type(wedge, [']', 'C', 'x', 'Enter'], ['line']);
    expect(answers).toEqual([
      { swallow: true },
      { swallow: true },
      { swallow: false, begins: true, giveBack: ']C' },
      { swallow: false }
    ]);
  });

  it('who presses the function key of the scanner writes nothing, and goes on after a second', () => {
    const wedge = new Wedge(() => ({ prefix: ['F8'], suffix: 'Enter' }));
    type(wedge, ['F8', '5'], ['line']);
    expect(wedge.pause()).toEqual({ swallow: false, giveBack: '5' });
    expect(type(wedge, ['F8', 'F5'], ['line']).at(-1)).toEqual({ swallow: false, giveBack: '' });
  });

  it('who copies with Ctrl and C is left alone, where that ends codes', () => {
    const wedge = new Wedge(() => ({ prefix: [startOfText], suffix: endOfText }));
    const pressed = { ...ctrl('c'), at: 20_000, field: 'line' as const };
    expect(wedge.press(pressed)).toEqual({ swallow: false });
  });

  it('who holds a key down is no scanner', () => {
    const wedge = new Wedge(() => ({ prefix: ['~'], suffix: 'Enter' }));
    const answers = Array.from({ length: 30 }, (_, index) =>
      wedge.press({ key: 'a', at: 20_000 + index * 30, field: 'line', repeated: index > 0 })
    );
    expect(wedge.wait).toBeUndefined();
    expect(answers.some(({ swallow }) => swallow)).toBe(false);
  });
});
