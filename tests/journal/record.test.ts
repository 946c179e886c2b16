import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Stamp } from '#journal/change-set.ts';
import { fieldStamp, siblings, withWrite, type Write } from '#journal/record.ts';
import type { RecordRow } from '#journal/row.ts';
import type { Vector } from '#journal/vector.ts';

// A slow machine, or many runs, must not look like a failure.
vi.setConfig({ testTimeout: 120_000 });

const rank = (field: string, value: unknown) =>
  field === 'del' ? (value === true ? 0 : 1) : field === 'rank' ? Number(value) : 0;

/** A write by a device, at its sequence number and ten times that as its time unless said. */
const by = (stamp: Stamp, fields: Record<string, unknown>, seen: Vector = {}): Write => ({
  id: 'x',
  fields,
  stamp,
  seen: { ...seen, [stamp[0]]: stamp[1] - 1 },
  rank
});

const after = (...writes: Write[]) => {
  const [first, ...others] = writes;
  if (!first) throw new Error('no write');
  return others.reduce<RecordRow>(withWrite, withWrite(undefined, first));
};

const a1: Stamp = ['a', 1, 10];
const a2: Stamp = ['a', 2, 20];
const a3: Stamp = ['a', 3, 30];
const b1: Stamp = ['b', 1, 15];
const b2: Stamp = ['b', 2, 25];
const c1: Stamp = ['c', 1, 40];

const made = by(a1, { name: 'Bolt', count: 1 });

describe('writing a record', () => {
  it('makes it, with one stamp for all its fields', () => {
    expect(after(made)).toEqual({ id: 'x', name: 'Bolt', count: 1, _: { c: a1 } });
  });

  it('replaces a value that the author had seen, and stamps that field alone', () => {
    expect(after(made, by(a2, { count: 2 }))).toEqual({
      id: 'x',
      name: 'Bolt',
      count: 2,
      _: { c: a1, f: { count: a2 } }
    });
  });

  it('replaces a seen value also when the clock of the author is behind', () => {
    const behind = by(['b', 1, 5], { count: 2 }, { a: 1 });
    expect(after(made, behind)['count']).toBe(2);
  });

  it('keeps a value that the author had not seen beside its own, the newest shown', () => {
    const row = after(made, by(a2, { count: 2 }), by(b1, { count: 3 }, { a: 1 }));
    expect(row).toEqual({
      id: 'x',
      name: 'Bolt',
      count: 2,
      _: {
        c: a1,
        f: { count: a2 },
        x: {
          count: [
            [...b1, 3],
            [...a2, 2]
          ]
        }
      }
    });
  });

  it('keeps equal values beside each other too', () => {
    const row = after(made, by(a2, { count: 2 }), by(b1, { count: 2 }, { a: 1 }));
    expect(siblings(row, 'count')).toHaveLength(2);
  });

  it('shows the value of the higher rank, whatever the clock', () => {
    const row = after(
      by(a1, { rank: 1 }),
      by(a2, { rank: 5 }),
      by(['b', 1, 99], { rank: 3 }, { a: 1 })
    );
    expect([row['rank'], fieldStamp(row, 'rank')]).toEqual([5, a2]);
  });

  it('replaces a value of higher rank that the author had seen', () => {
    expect(after(by(a1, { rank: 5 }), by(a2, { rank: 1 }))['rank']).toBe(1);
  });

  it('ends a difference when its author had seen all the values', () => {
    const row = after(
      made,
      by(a2, { count: 2 }),
      by(b1, { count: 3 }, { a: 1 }),
      by(c1, { count: 4 }, { a: 2, b: 1 })
    );
    expect(row).toEqual({ id: 'x', name: 'Bolt', count: 4, _: { c: a1, f: { count: c1 } } });
  });

  it('keeps of several values only those that the author had not seen', () => {
    const row = after(
      made,
      by(a2, { count: 2 }),
      by(b1, { count: 3 }, { a: 1 }),
      by(c1, { count: 4 }, { a: 2 })
    );
    expect(siblings(row, 'count').map(([, , , value]) => value)).toEqual([3, 4]);
  });

  it('twice in one action keeps the second value alone', () => {
    const row = after(made, by(a2, { count: 2 }), by(a2, { count: 3 }));
    expect(row).toEqual({ id: 'x', name: 'Bolt', count: 3, _: { c: a1, f: { count: a2 } } });
  });

  it('leaves alone what a row keeps for itself', () => {
    const row = after(made, by(a2, { id: 'y', _: 1, $: 2, count: 2 }));
    expect(row).toEqual(after(made, by(a2, { count: 2 })));
  });

  it('knows a field by its own name only, not by what every object has', () => {
    const row = after(made, by(a2, { toString: 1 }), by(b1, { valueOf: 2 }, { a: 1 }));
    expect(Object.entries(row)).toContainEqual(['toString', 1]);
    expect([fieldStamp(row, 'valueOf'), siblings(row, 'hasOwnProperty')]).toEqual([b1, []]);
    expect(row._.x).toBeUndefined();
  });
});

describe('a record that two devices made under one id', () => {
  const first = by(a1, { name: 'Bolt', count: 1 });
  const second = by(b1, { name: 'Screw', count: 1, note: 'new' });
  const both: RecordRow = {
    id: 'x',
    name: 'Screw',
    count: 1,
    note: 'new',
    _: {
      c: a1,
      f: { name: b1, count: b1, note: b1 },
      x: {
        name: [
          [...a1, 'Bolt'],
          [...b1, 'Screw']
        ],
        count: [
          [...a1, 1],
          [...b1, 1]
        ]
      }
    }
  };

  it('counts from the earlier stamp and keeps both sides’ values', () => {
    expect(after(first, second)).toEqual(both);
  });

  it('is the same when the later came first', () => {
    expect(after(second, first)).toEqual(both);
  });
});

describe('deleting a record', () => {
  const kept = { id: 'x', name: 'Bolt', count: 1, del: true };

  it('marks it and nothing more when the author knew all of it', () => {
    expect(after(made, by(a2, { del: true }))).toEqual({ ...kept, _: { c: a1, f: { del: a2 } } });
  });

  it('right after an edit in the same action crosses nothing', () => {
    const row = after(made, by(a2, { count: 2 }), by(a2, { del: true }));
    expect(row._.e).toBeUndefined();
  });

  it('and making it in the same action crosses nothing', () => {
    expect(after(made, by(a1, { del: true }))._.e).toBeUndefined();
  });

  it('without knowing of an edit is marked, whichever arrives first', () => {
    const edit = by(a2, { count: 2 });
    const deletion = by(b1, { del: true }, { a: 1 });
    const row = after(made, edit, deletion);
    expect([row._.e, row['del']]).toEqual([[b1], true]);
    expect(after(made, deletion, edit)).toEqual(row);
  });

  it('is marked also when the edit has been edited again', () => {
    const edits = [by(a2, { count: 2 }), by(a3, { count: 3 })];
    const deletion = by(b1, { del: true }, { a: 1 });
    const row = after(made, ...edits, deletion);
    expect(row._.e).toEqual([b1]);
    expect(after(made, deletion, ...edits)).toEqual(row);
  });

  it('loses its mark with the next word on the deletion', () => {
    const crossed = [made, by(a2, { count: 2 }), by(b1, { del: true }, { a: 1 })];
    const restored = by(c1, { del: false }, { a: 2, b: 1 });
    expect(after(...crossed, restored)._.e).toBeUndefined();
    expect(after(...crossed, by(c1, { del: true }, { a: 2, b: 1 }))._.e).toBeUndefined();
  });

  it('is not shown when somebody restored it unknowing', () => {
    const row = after(
      made,
      by(a2, { del: true }),
      by(a3, { del: false }),
      by(['b', 1, 99], { del: true }, { a: 2 })
    );
    expect([row['del'], siblings(row, 'del')]).toEqual([
      false,
      [
        [...a3, false],
        ['b', 1, 99, true]
      ]
    ]);
  });

  it('keeps the mark of an unknowing deletion when a second deletion knew of the edit', () => {
    const writes = [
      made,
      by(a2, { count: 2 }),
      by(b1, { del: true }, { a: 1 }),
      by(c1, { del: true }, { a: 2 })
    ];
    expect(after(...writes)._.e).toEqual([b1]);
  });

  it('is not crossed by a later edit that knew of it', () => {
    const row = after(made, by(a2, { del: true }), by(b2, { count: 2 }, { a: 2 }));
    expect(row._.e).toBeUndefined();
  });
});

/** Writes of three devices that had seen some of each other’s: random, but possible. */
const unknowing = fc
  .array(
    fc.record({
      device: fc.nat(2),
      hears: fc.nat(7),
      at: fc.integer({ min: 1, max: 40 }),
      fields: fc.dictionary(fc.constantFrom('name', 'count', 'rank', 'del'), fc.nat(2), {
        minKeys: 1
      })
    }),
    { minLength: 2, maxLength: 9 }
  )
  .map((drawn) => {
    const vectors: Record<string, number>[] = [{}, {}, {}];
    const newest = [0, 0, 0];
    return drawn.map(({ device, hears, at, fields }) => {
      const own = vectors[device] ?? {};
      vectors.forEach((other, index) => {
        if (index === device || (hears & (1 << index)) === 0) return;
        for (const [name, s] of Object.entries(other)) own[name] = Math.max(own[name] ?? 0, s);
        newest[device] = Math.max(newest[device] ?? 0, newest[index] ?? 0);
      });
      const d = 'abc'.charAt(device);
      const s = (own[d] ?? 0) + 1;
      const t = Math.max(at, (newest[device] ?? 0) + 1);
      newest[device] = t;
      const seen = { ...own };
      own[d] = s;
      const values = Object.fromEntries(
        Object.entries(fields).map(([field, value]) => [field, field === 'del' ? value > 0 : value])
      );
      return by([d, s, t], values, seen);
    });
  });

const isReady = (write: Write, done: readonly Write[]) =>
  Object.entries(write.seen).every(
    ([device, s]) => done.filter(({ stamp }) => stamp[0] === device).length >= s
  );

/** Every order that these writes can arrive in. */
function orders(writes: readonly Write[], done: readonly Write[] = []): Write[][] {
  if (done.length === writes.length) return [[...done]];
  return writes
    .filter((write) => !done.includes(write) && isReady(write, done))
    .flatMap((write) => orders(writes, [...done, write]));
}

describe('a record written by several devices', () => {
  it('is the same in every order that its writes can arrive in', () => {
    fc.assert(
      fc.property(unknowing, (writes) => {
        const expected = after(...writes);
        for (const order of orders(writes).slice(0, 300)) expect(after(...order)).toEqual(expected);
      }),
      { numRuns: Number(process.env['DOCKET_RUNS'] ?? 100) }
    );
  });

  it('marks exactly the living deletions that crossed an edit', () => {
    fc.assert(
      fc.property(unknowing, (writes) => {
        const row = after(...writes);
        const unseen = (one: Write, other: Write) => (other.seen[one.stamp[0]] ?? 0) < one.stamp[1];
        const isEdit = ({ fields }: Write) => Object.keys(fields).some((each) => each !== 'del');
        const crossed = writes.filter((deletion) =>
          writes.some(
            (edit) =>
              edit !== deletion && isEdit(edit) && unseen(edit, deletion) && unseen(deletion, edit)
          )
        );
        const living = siblings(row, 'del').filter(([, , , value]) => value === true);
        const expected = living.filter(([d, s]) =>
          crossed.some(({ stamp }) => stamp[0] === d && stamp[1] === s)
        );
        expect(row._.e ?? []).toEqual(expected.map(([d, s, t]) => [d, s, t]));
      }),
      { numRuns: Number(process.env['DOCKET_RUNS'] ?? 300) }
    );
  });
});
