import { describe, expect, it } from 'vitest';
import { merging } from '#domain/merging.ts';
import { NotReady } from '#journal/author.ts';
import type { ChangeSet, Op } from '#journal/change-set.ts';
import { apply, emptyState, fold, inOrder, touchedBy, type Model } from '#journal/fold.ts';
import { plain } from '#journal/row.ts';
import { aChangeSet, anAdd, aPut, smallModel } from '#tests/support/history.ts';

const [mine, theirs] = ['aaaaaaa1', 'bbbbbbb2'];

const first = aChangeSet({ t: 10, o: [aPut({ name: 'Bolt' }), anAdd({ n: 1 })] });
const second = aChangeSet({ s: 2, t: 20, o: [aPut({ name: 'Nut' })] });
const other = aChangeSet({ d: theirs, t: 15, p: { [mine]: 1 }, o: [aPut({ name: 'Pin' })] });

const stateAfter = (...changeSets: ChangeSet[]) => {
  const state = emptyState();
  for (const each of changeSets) apply(smallModel, state, each);
  return state;
};

describe('applying a change-set', () => {
  it('writes its records and events and remembers its author', () => {
    const { rows, authors, unread } = stateAfter(first, other);
    expect(rows.get('things', 'x')).toEqual({
      id: 'x',
      name: 'Pin',
      _: { c: [mine, 1, 10], f: { name: [theirs, 1, 15] } }
    });
    expect(rows.get('happenings', 'x')).toEqual({ id: 'x', n: 1, _: { c: [mine, 1, 10] } });
    expect([...authors.values()]).toEqual([
      { d: mine, s: 1, t: 10, seen: {} },
      { d: theirs, s: 1, t: 15, seen: { [mine]: 1 } }
    ]);
    expect(unread).toEqual([]);
  });

  it('keeps with an event what its author had seen of others, not of itself', () => {
    const counted = aChangeSet({ d: theirs, t: 15, p: { [mine]: 1 }, o: [anAdd({ n: 2 }, 'y')] });
    expect(stateAfter(first, counted).rows.get('happenings', 'y')?._).toEqual({
      c: [theirs, 1, 15],
      v: { [mine]: 1 }
    });
  });

  it.each([
    ['follows a hole', aChangeSet({ s: 3, t: 30, o: [aPut({ name: 'Nut' })] })],
    ['is known already', first],
    [
      'builds on what is not here',
      aChangeSet({ d: theirs, p: { [mine]: 2 }, o: [aPut({ name: 'Nut' }), anAdd({ n: 2 }, 'y')] })
    ]
  ])('that %s is not possible and leaves the state as it was', (_what, changeSet) => {
    const state = stateAfter(first);
    const before = structuredClone({ rows: state.rows.kinds, authors: state.authors });
    expect(() => apply(smallModel, state, changeSet)).toThrow(NotReady);
    expect({ rows: state.rows.kinds, authors: state.authors }).toEqual(before);
    expect(state.unread).toEqual([]);
  });

  it('keeps ops that it does not understand, named by where they stand', () => {
    const newer = aChangeSet({
      o: [aPut({ n: 1 }, 'x', 'robots'), aPut({ n: 1 }), anAdd({ n: 1 }, 'x', 'things')]
    });
    expect(stateAfter(newer).unread).toEqual([
      { id: `${mine}:1:0`, kind: 'robots', op: aPut({ n: 1 }, 'x', 'robots') },
      { id: `${mine}:1:2`, kind: 'things', op: anAdd({ n: 1 }, 'x', 'things') }
    ]);
  });

  it('keeps fields that it does not know', () => {
    const newer = aChangeSet({ o: [aPut({ colour: 'red' })] });
    expect(stateAfter(newer).rows.get('things', 'x')?.['colour']).toBe('red');
  });

  it('never changes a row in place', () => {
    const state = stateAfter(first);
    const row = state.rows.get('things', 'x');
    const before = structuredClone(row);
    apply(smallModel, state, other);
    apply(smallModel, state, second);
    expect(row).toEqual(before);
  });
});

describe('folding a log', () => {
  it('gives the state that its change-sets gave one by one', () => {
    const folded = fold(smallModel, [second, other, first]);
    expect(folded).toEqual(stateAfter(first, second, other));
  });

  it('sorts by time, then device, then number', () => {
    const tie = aChangeSet({ d: theirs, t: 10 });
    expect(inOrder([second, tie, first])).toEqual([first, tie, second]);
  });

  it('is refused when the log has a hole', () => {
    expect(() => fold(smallModel, [second])).toThrow(NotReady);
  });

  it('says which known records a change-set touches', () => {
    const changeSet = aChangeSet({ o: [aPut({}), anAdd({}), aPut({}, 'x', 'robots')] });
    expect(touchedBy(smallModel, changeSet)).toEqual([
      { kind: 'things', id: 'x' },
      { kind: 'happenings', id: 'x' }
    ]);
  });
});

describe('a row', () => {
  it('is plain without its stamps and what is derived from it', () => {
    const row = { id: 'x', name: 'Bolt', _: { c: [mine, 1, 10] as const }, $: { sort: 'bolt' } };
    expect(plain(row)).toEqual({ id: 'x', name: 'Bolt' });
  });
});

describe('the kinds of this product', () => {
  it('are records and events; anything else is unknown, whatever every object is called', () => {
    expect(
      ['salesOrders', 'movements', 'robots', 'toString', 'valueOf'].map((kind) =>
        merging.opOf(kind)
      )
    ).toEqual(['put', 'add', undefined, undefined, undefined]);
  });

  it('rank statuses that were set unknowing, and keep what somebody kept', () => {
    const rank = (kind: string, field: string, values: unknown[]) =>
      values.map((value) => merging.rank(kind, field, value));
    expect(
      rank('salesOrders', 'status', [
        'pending',
        'in-progress',
        'on-hold',
        'cancelled',
        'shipped',
        'complete',
        'lost',
        'returned'
      ])
    ).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(
      rank('builds', 'status', ['pending', 'production', 'on-hold', 'cancelled', 'complete'])
    ).toEqual([1, 2, 3, 4, 5]);
    expect(rank('salesOrders', 'status', ['other', 'flying', 7])).toEqual([0, 0, 0]);
    expect(rank('builds', 'status', ['other', 'flying'])).toEqual([0, 0]);
    expect(rank('lines', 'del', [true, false, null])).toEqual([0, 1, 1]);
    expect(rank('stockItems', 'status', ['ok', 'lost'])).toEqual([0, 0]);
    expect(rank('salesOrders', 'customer', ['a'])).toEqual([0]);
  });
});

describe('what this app does not understand', () => {
  const from = (...o: Op[]) => aChangeSet({ o });
  const rowsAfter = (changeSet: ChangeSet) => {
    const state = emptyState();
    apply(merging, state, changeSet);
    return state;
  };

  it('is a value that a known field cannot have: kept apart, the record as it was', () => {
    const state = rowsAfter(from(aPut({ quantity: 'many' }, 'line-1', 'lines')));
    expect(state.rows.of('lines')).toEqual([]);
    expect(state.unread.map(({ kind }) => kind)).toEqual(['lines']);
  });

  it('is an event that lacks a part', () => {
    expect(rowsAfter(from(anAdd({ item: 'item-1' }, 'm-1', 'movements'))).unread).toHaveLength(1);
  });

  it('is not a field of a newer app: it stays in the row', () => {
    const state = rowsAfter(from(aPut({ name: 'Acme', mood: { now: 'fine' } }, 'c', 'companies')));
    expect(state.rows.get('companies', 'c')).toMatchObject({ name: 'Acme', mood: { now: 'fine' } });
    expect(state.unread).toEqual([]);
  });

  it('is not a field that was cleared', () => {
    expect(rowsAfter(from(aPut({ name: null }, 'c', 'companies'))).unread).toEqual([]);
  });

  it('is read as what it is called now, where the app knows an older name', () => {
    const renamed: Model = {
      ...smallModel,
      read: (op, schema) =>
        schema < 2 && 'colour' in op[3] ? [aPut({ color: op[3]['colour'] }, op[2])] : [op]
    };
    const state = emptyState();
    apply(renamed, state, from(aPut({ colour: 'red' })));
    expect(state.rows.get('things', 'x')).toMatchObject({ color: 'red' });
    expect(touchedBy(renamed, from(aPut({ colour: 'red' })))).toEqual([
      { kind: 'things', id: 'x' }
    ]);
  });
});
