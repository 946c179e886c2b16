import { describe, expect, it } from 'vitest';
import type { Stamp } from '#journal/change-set.ts';
import { versions, withVersion } from '#journal/event.ts';
import type { EventRow } from '#journal/row.ts';
import type { Vector } from '#journal/vector.ts';

const version = (stamp: Stamp, value: Record<string, unknown>, seen: Vector = {}) => ({
  stamp,
  value,
  seen
});

const recorded = (...all: ReturnType<typeof version>[]) =>
  all.reduce<EventRow | undefined>((row, next) => withVersion(row, 'ship:1', next), undefined);

const early = version(['b', 1, 10], { quantity: -3 }, { a: 4 });
const late = version(['a', 5, 20], { quantity: -2 });
const later = version(['c', 1, 30], { quantity: -3 });

describe('recording an event', () => {
  it('keeps who recorded it and what they had seen', () => {
    expect(recorded(early)).toEqual({
      id: 'ship:1',
      quantity: -3,
      _: { c: ['b', 1, 10], v: { a: 4 } }
    });
  });

  it('says nothing of what was seen when that is nothing', () => {
    expect(recorded(late)?._).toEqual({ c: ['a', 5, 20] });
  });

  it('a second time shows the earliest and keeps the others beside it, also equal ones', () => {
    expect(recorded(later, early, late)).toEqual({
      id: 'ship:1',
      quantity: -3,
      _: {
        c: ['b', 1, 10],
        v: { a: 4 },
        alts: [
          { c: ['a', 5, 20], value: { quantity: -2 } },
          { c: ['c', 1, 30], value: { quantity: -3 } }
        ]
      }
    });
  });

  it('gives the same row in whichever order the devices are heard', () => {
    const all = [early, late, later];
    const rows = [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0]
    ].map((order) => recorded(...order.flatMap((index) => all[index] ?? [])));
    for (const row of rows) expect(row).toEqual(rows[0]);
  });

  it('by the same action again changes nothing', () => {
    const row = recorded(early, late);
    expect(row && withVersion(row, 'ship:1', early)).toBe(row);
    expect(row && withVersion(row, 'ship:1', late)).toBe(row);
  });

  it('lists its versions, the earliest first, without what is derived', () => {
    const row = recorded(late, early);
    expect(row && versions({ ...row, $: { sort: 1 } })).toEqual([
      { c: ['b', 1, 10], v: { a: 4 }, value: { quantity: -3 } },
      { c: ['a', 5, 20], value: { quantity: -2 } }
    ]);
  });

  it('leaves out what a row keeps for itself, in every version', () => {
    const odd = version(['a', 5, 20], { id: 'y', _: 1, $: 2, quantity: -2 });
    expect(recorded(odd)).toEqual(recorded(late));
    expect(recorded(early, odd)).toEqual(recorded(odd, early));
  });
});
