import { describe, expect, it } from 'vitest';
import type { ChangeSet, Op } from '#journal/change-set.ts';
import { compensation } from '#journal/compensate.ts';
import { fold } from '#journal/fold.ts';
import { aChangeSet, anAdd, aPut, smallModel } from '#tests/support/history.ts';

const theirs = 'bbbbbbb2';

const reversed = (kind: string, key: string, value: Op[3]): Op | undefined =>
  key === 'final' ? undefined : ['add', kind, `reverse:${key}`, { n: -Number(value['n']) }];

const undoing = (target: ChangeSet, history: ChangeSet[]) => {
  const { rows } = fold(smallModel, history);
  return compensation({ target, history, reversed, rowOf: (kind, id) => rows.get(kind, id) });
};

const made = aChangeSet({ t: 10, o: [aPut({ name: 'Bolt', count: 1 })] });
const edited = aChangeSet({ s: 2, t: 20, o: [aPut({ name: 'Nut', count: 2 })] });

describe('taking an action back', () => {
  it('gives every field its earlier value', () => {
    expect(undoing(edited, [edited, made])).toEqual({
      ops: [aPut({ name: 'Bolt', count: 1 })],
      changedSince: []
    });
  });

  it('goes back to the newest value before it, not to the first', () => {
    const again = aChangeSet({ s: 3, t: 30, o: [aPut({ count: 3 })] });
    expect(undoing(again, [again, made, edited]).ops).toEqual([aPut({ count: 2 })]);
  });

  it('clears a field that had no value', () => {
    const noted = aChangeSet({ s: 2, t: 20, o: [aPut({ note: 'new' })] });
    expect(undoing(noted, [made, noted]).ops).toEqual([aPut({ note: null })]);
  });

  it('brings a deleted record back', () => {
    const deleted = aChangeSet({ s: 2, t: 20, o: [aPut({ del: true })] });
    expect(undoing(deleted, [made, deleted]).ops).toEqual([aPut({ del: false })]);
  });

  it('deletes what it made', () => {
    expect(undoing(made, [made])).toEqual({ ops: [aPut({ del: true })], changedSince: [] });
  });

  it('leaves a field that somebody has written since, and names it', () => {
    const since = aChangeSet({ d: theirs, t: 30, p: { [made.d]: 2 }, o: [aPut({ name: 'Pin' })] });
    expect(undoing(edited, [made, edited, since])).toEqual({
      ops: [aPut({ count: 1 })],
      changedSince: [{ kind: 'things', id: 'x', field: 'name' }]
    });
  });

  it('leaves a field that somebody has written unknowing, and names it', () => {
    const beside = aChangeSet({ d: theirs, t: 15, p: { [made.d]: 1 }, o: [aPut({ name: 'Pin' })] });
    expect(undoing(edited, [made, edited, beside])).toEqual({
      ops: [aPut({ count: 1 })],
      changedSince: [{ kind: 'things', id: 'x', field: 'name' }]
    });
  });

  it('does nothing to a record all of whose fields were written since', () => {
    const again = aChangeSet({ s: 3, t: 30, o: [aPut({ name: 'Pin', count: 3 })] });
    expect(undoing(edited, [made, edited, again]).ops).toEqual([]);
  });

  it('keeps a record that it made once somebody has written to it, also to another field', () => {
    const since = aChangeSet({ d: theirs, t: 30, p: { [made.d]: 1 }, o: [aPut({ note: 'keep' })] });
    expect(undoing(made, [made, since])).toEqual({
      ops: [],
      changedSince: [{ kind: 'things', id: 'x', field: 'note' }]
    });
  });

  it('records the counter-event of what happened, or says that there is none', () => {
    const happened = aChangeSet({ o: [anAdd({ n: 5 }, 'move'), anAdd({ n: 1 }, 'final')] });
    expect(undoing(happened, [happened])).toEqual({
      ops: [anAdd({ n: -5 }, 'reverse:move')],
      changedSince: [{ kind: 'happenings', id: 'final', field: '' }]
    });
  });

  it('takes back all of it, in its order', () => {
    const both = aChangeSet({ s: 2, t: 20, o: [aPut({ count: 2 }), aPut({ name: 'Cog' }, 'y')] });
    expect(undoing(both, [made, both]).ops).toEqual([aPut({ count: 1 }), aPut({ del: true }, 'y')]);
  });
});
