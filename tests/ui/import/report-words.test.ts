import { describe, expect, it } from 'vitest';
import {
  fileTotals,
  isNew,
  kindRows,
  modelWord,
  reasonGroups,
  recordsText
} from '#ui/import/counts.ts';
import type { ImportView, ModelView, ProblemView } from '#ui/import/import-view.ts';
import { importWords, type ImportRefusal } from '#ui/import/refusal-words.ts';
import { problemGroups, problemText } from '#ui/import/report-words.ts';
import { progressOf, progressText } from '#ui/import/progress-words.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const aModel = (fields: Partial<ModelView> & { model: string }): ModelView => ({
  ...{ present: 0, taken: 0, skipped: [], unusedFields: [] },
  ...fields
});

const aView = (
  models: readonly ModelView[],
  fresh: Partial<ImportView['fresh']> = {}
): ImportView => ({
  report: {
    ...{ source: 'InvenTree', version: '', exportedAt: '' },
    ...{ models, orders: [], problems: [], problemCount: 0, malformed: 0, files: [] }
  },
  fresh: { made: {}, alreadyHere: {}, heldBack: {}, splits: 0, ...fresh },
  takenReferences: []
});

describe('the counts of an import', () => {
  const builds = aModel({
    model: 'build.builditem',
    present: 10,
    taken: 7,
    skipped: [
      { reason: 'used-up-already', field: '', count: 2 },
      { reason: 'points-nowhere', field: 'build', count: 1 }
    ]
  });
  const users = aModel({
    model: 'auth.user',
    present: 4,
    skipped: [{ reason: 'people', field: '', count: 4 }]
  });
  const groups = aModel({
    model: 'auth.group',
    present: 6,
    skipped: [{ reason: 'people', field: '', count: 6 }]
  });
  const view = aView([users, builds, groups], {
    made: { buildAllocations: 4, contacts: 1, movements: 99 },
    alreadyHere: { buildAllocations: 2 },
    heldBack: { buildAllocations: 1 }
  });

  it('account for every record of the file', () => {
    expect(fileTotals(view.report)).toEqual({ present: 20, taken: 7, leftOut: 13 });
  });

  it('tell new from here and left out, kind by kind', () => {
    expect(kindRows(view)).toEqual([
      {
        ...{ label: 'Contacts', present: 0, fresh: 1, here: 0 },
        implied: 1,
        leftOut: 0,
        reasons: []
      },
      {
        ...{
          label: 'Allocations to builds',
          present: 10,
          fresh: 4,
          here: 3,
          implied: 0,
          leftOut: 3
        },
        reasons: builds.skipped
      }
    ]);
  });

  it('count records, not the entries of the ledger that come with them', () => {
    expect(plain(recordsText(view.fresh.made))).toBe('5 records');
  });

  it('have something new when there is anything to write', () => {
    expect(isNew(aView([], { made: { movements: 1 } }).fresh)).toBe(true);
    expect(isNew(aView([], { alreadyHere: { parts: 3 } }).fresh)).toBe(false);
  });

  it('put models that are left out for one reason together, the largest first', () => {
    expect(reasonGroups(view.report)).toEqual([
      {
        reason: 'people',
        count: 10,
        models: [
          { model: 'auth.group', count: 6 },
          { model: 'auth.user', count: 4 }
        ]
      }
    ]);
  });

  it('name a model by its word, and an unknown one as InvenTree does', () => {
    expect(modelWord('stock.stockitem')).toBe('Stock item');
    expect(modelWord('plugin.thing')).toBe('Plugin.thing');
  });
});

describe('the problems of an import', () => {
  const aProblem = (fields: Partial<ProblemView>): ProblemView => ({
    ...{
      code: 'dangling',
      model: 'part.part',
      pk: '7',
      name: 'Bolt',
      field: 'category',
      value: '99'
    },
    ...fields
  });

  it('name the record, the field and the value', () => {
    expect(problemText(aProblem({}))).toBe('Part Bolt: category 99');
    expect(problemText(aProblem({ name: '', field: '', value: '' }))).toBe('Part #7');
  });

  it('say by how much more is allocated than there is', () => {
    const over = {
      code: 'over-allocated',
      model: 'stock.stockitem',
      name: '',
      value: '5'
    } as const;
    expect(problemText(aProblem(over))).toBe('Stock item #7: 5 too much');
  });

  it('stand together by what is wrong, stock before texts', () => {
    const problems = [
      aProblem({ code: 'too-long' }),
      aProblem({ code: 'over-allocated' }),
      aProblem({ code: 'too-long', pk: '8' })
    ];
    expect(problemGroups(problems).map(({ code, problems: { length } }) => [code, length])).toEqual(
      [
        ['over-allocated', 1],
        ['too-long', 2]
      ]
    );
  });
});

describe('what a refused file is told', () => {
  const codes: readonly ImportRefusal[] = [
    { code: 'too-large', size: 80 * 1024 * 1024, limit: 64 * 1024 * 1024 },
    { code: 'too-deep', limit: 16 },
    { code: 'too-many', limit: 2_000_000 },
    { code: 'reserved-name', name: '__proto__' },
    { code: 'not-saved', fault: 'full' },
    ...(['not-text', 'web-page', 'table', 'workbook', 'not-json', 'cut-off'] as const).map(
      (code) => ({
        code
      })
    ),
    ...(['rest-list', 'not-an-export', 'empty', 'unreadable'] as const).map((code) => ({ code })),
    ...(['no-importer', 'cancelled'] as const).map((code) => ({ code }))
  ];

  it('is a sentence of its own for every reason', () => {
    const said = codes.map(importWords);
    for (const words of said) expect(words).toMatch(/^[A-Z].+\.$/s);
    expect(new Set(said).size).toBe(codes.length);
  });

  it('names the file, where several were given', () => {
    expect(importWords({ code: 'web-page', file: 'parts.csv' })).toMatch(
      /^parts\.csv: This is a web page/
    );
  });

  it('carries its numbers', () => {
    const [large = '', deep = '', many = '', name = ''] = codes.map((each) =>
      plain(importWords(each))
    );
    expect(large).toContain('80 MB, and at most 64 MB');
    expect(deep).toContain('16');
    expect(many).toContain('2,000,000');
    expect(name).toContain('__proto__');
  });
});

describe('the progress of an import', () => {
  it('is told with its numbers where it counts', () => {
    expect(progressText({ phase: 'reading' })).toBe('Reading the file');
    expect(progressText({ phase: 'planning' })).toBe('Checking the records');
    expect(progressText({ phase: 'planning', done: 1_200, total: 2_261 })).toBe(
      'Checking 1,200 of 2,261'
    );
    expect(progressText({ phase: 'writing', total: 888 })).toBe('Writing 888 records');
  });

  it('only ever grows', () => {
    const steps = [
      progressOf({ phase: 'reading' }),
      progressOf({ phase: 'planning' }),
      progressOf({ phase: 'planning', done: 5, total: 10 }),
      progressOf({ phase: 'comparing' }),
      progressOf({ phase: 'writing', total: 888 }),
      progressOf({ phase: 'done' })
    ];
    expect(steps).toEqual([0, 20, 40, 60, 80, 100]);
  });
});
