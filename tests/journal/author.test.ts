import { describe, expect, it } from 'vitest';
import {
  after,
  newestTime,
  nextTime,
  NotReady,
  seenBy,
  vectorOf,
  written,
  type Author,
  type Authors
} from '#journal/author.ts';
import { ChangeSet } from '#journal/change-set.ts';
import { schemaVersion } from '#journal/schema-version.ts';
import { aChangeSet, aPut } from '#tests/support/history.ts';

const [mine, theirs, third] = ['aaaaaaa1', 'bbbbbbb2', 'ccccccc3'];

const authors = (...known: readonly Author[]): Authors =>
  new Map(known.map((each) => [each.d, each]));

const acting = (now: number) => ({ device: mine, now, person: 'Mia', intent: 'thing.edit' });

const year = 365 * 86_400_000;

describe('the hybrid clock', () => {
  it('shows the wall clock when that is ahead of all that is known', () => {
    expect(nextTime(5_000.7, 4_000)).toBe(5_000);
  });

  it('counts on by one when the wall clock is behind or has stopped', () => {
    expect([nextTime(4_000, 4_000), nextTime(1, 4_000)]).toEqual([4_001, 4_001]);
  });
});

describe('writing a change-set', () => {
  it('starts at 1 and says only what is needed', () => {
    expect(written(authors(), acting(5_000), [aPut({ n: 1 })])).toEqual({
      d: mine,
      s: 1,
      t: 5_000,
      k: 'thing.edit',
      u: 'Mia',
      sv: schemaVersion,
      o: [aPut({ n: 1 })]
    });
  });

  it('follows the device’s last and names what was newly seen of others, once', () => {
    const known = authors(
      { d: mine, s: 4, t: 4_000, seen: { [theirs]: 2 } },
      { d: theirs, s: 3, t: 4_500, seen: {} },
      { d: third, s: 1, t: 100, seen: {} }
    );
    const first = written(known, acting(5_000), []);
    expect([first.s, first.p]).toEqual([5, { [theirs]: 3, [third]: 1 }]);
    const then = new Map(known).set(mine, after(first, seenBy(known, first)));
    expect(written(then, acting(6_000), []).p).toBeUndefined();
  });

  it('keeps its arguments when there are some', () => {
    const action = { ...acting(5_000), args: { order: 'SO-1' } };
    expect(written(authors(), action, []).a).toEqual({ order: 'SO-1' });
  });

  it('rises although the clock was set back, and keeps what the clock said', () => {
    const known = authors({ d: mine, s: 1, t: 10_000, seen: {} });
    const { t, w } = written(known, acting(2_000), []);
    expect([t, w]).toEqual([10_001, 2_000]);
  });

  it('says the wall clock only from more than a second off', () => {
    const known = authors({ d: mine, s: 1, t: 10_000, seen: {} });
    expect([written(known, acting(9_001), []).w, written(known, acting(9_000), []).w]).toEqual([
      undefined,
      9_000
    ]);
  });

  it('rises above a device that is ten years ahead, by a millisecond an action', () => {
    const known = authors({ d: theirs, s: 1, t: 10 * year, seen: {} });
    const first = written(known, acting(5_000), []);
    const second = written(
      new Map(known).set(mine, after(first, seenBy(known, first))),
      acting(6_000),
      []
    );
    expect([first.t, first.w, second.t]).toEqual([10 * year + 1, 5_000, 10 * year + 2]);
  });

  it('stays readable with a clock before 1970', () => {
    const before1970 = written(authors(), acting(-5_000), []);
    expect([before1970.t, before1970.w]).toEqual([1, 0]);
    expect(ChangeSet.safeParse(before1970).success).toBe(true);
  });
});

describe('what a log knows', () => {
  it('is one number for each device, and the newest time', () => {
    const known = authors(
      { d: mine, s: 4, t: 4_000, seen: {} },
      { d: theirs, s: 3, t: 4_500, seen: {} }
    );
    expect([vectorOf(known), newestTime(known), newestTime(authors())]).toEqual([
      { [mine]: 4, [theirs]: 3 },
      4_500,
      0
    ]);
  });
});

describe('what an author had seen', () => {
  const known = authors(
    { d: mine, s: 4, t: 4_000, seen: { [theirs]: 2 } },
    { d: theirs, s: 3, t: 4_500, seen: { [mine]: 1 } }
  );

  it('adds the news of this change-set to the row before it', () => {
    expect(seenBy(known, aChangeSet({ d: mine, s: 5, p: { [theirs]: 3 } }))).toEqual({
      [mine]: 4,
      [theirs]: 3
    });
  });

  it('never shrinks', () => {
    expect(seenBy(known, aChangeSet({ d: mine, s: 5, p: { [theirs]: 1 } }))).toEqual({
      [mine]: 4,
      [theirs]: 2
    });
  });

  it('is nothing at the very first', () => {
    expect(seenBy(authors(), aChangeSet({ d: third }))).toEqual({ [third]: 0 });
  });

  it.each([
    ['a number is missing before it', { d: mine, s: 6 }],
    ['it is known already', { d: mine, s: 4 }],
    ['it is the first here of a device that has a past', { d: third, s: 2 }],
    ['its author had seen more of another device', { d: mine, s: 5, p: { [theirs]: 4 } }],
    ['its author had seen a device that is not known here', { d: mine, s: 5, p: { [third]: 1 } }]
  ])('cannot be told when %s', (_what, about) => {
    expect(() => seenBy(known, aChangeSet(about))).toThrow(NotReady);
  });

  it('is kept for the next without the author’s own number', () => {
    const next = aChangeSet({ d: mine, s: 5, t: 9_000, p: { [theirs]: 3 } });
    expect(after(next, seenBy(known, next))).toEqual({
      d: mine,
      s: 5,
      t: 9_000,
      seen: { [theirs]: 3 }
    });
  });
});
