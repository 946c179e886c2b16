import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '#store/search/found.ts';
import { SearchIndex } from '#store/search/search-index.ts';
import { queryWords, termsOf } from '#store/search/terms.ts';

const [company, part, order] = [1, 2, 3];

const aDocument = (about: Partial<Document> & Pick<Document, 'id'>): Document => ({
  kind: part,
  title: about.id,
  detail: '',
  state: '',
  rank: 1,
  tie: 0,
  parents: [],
  codes: [],
  names: [],
  sides: [],
  ...about
});

const indexOf = (...documents: readonly Document[]) => {
  const index = new SearchIndex();
  for (const document of documents) index.put(document);
  return index;
};

const idsIn = (index: SearchIndex, query: string, kinds?: readonly number[]) =>
  [...index.search({ query, kinds, most: 1_000 }).hits.values()].flat().map(({ id }) => id);

const bolt = aDocument({ id: 'bolt', codes: ['P-0042'], names: ['Hex bolt M8'] });
const seal = aDocument({ id: 'seal', names: ['Seal kit'], sides: ['for the valve of an M8 bolt'] });
const acme = aDocument({ kind: company, id: 'acme', title: 'Acme', names: ['Acme Hydraulics'] });
const wanted = aDocument({
  kind: order,
  id: 'order',
  codes: ['SO-A0042'],
  parents: [[company, 'acme']]
});

describe('what is looked for', () => {
  it('is found by words in any order, by how they begin', () => {
    const index = indexOf(bolt, seal);
    expect(idsIn(index, 'm8 he')).toEqual(['bolt']);
    expect(idsIn(index, 'BOL hex')).toEqual(['bolt']);
    expect(idsIn(index, 'bolt seal')).toEqual(['seal']);
  });

  it('is found by a number without its letters, its line or its zeros', () => {
    const index = indexOf(wanted);
    for (const query of ['SO-A0042', 'so-a00', 'soa0042', 'a0042', '0042', '42', 'so 42'])
      expect(idsIn(index, query), query).toEqual(['order']);
  });

  it('is found by the words of what it belongs to', () => {
    const index = indexOf(acme, wanted);
    expect(idsIn(index, 'hydraulics 42')).toEqual(['order']);
    expect(idsIn(index, 'acme')).toEqual(['acme', 'order']);
    index.put({ ...acme, names: ['Apex'] });
    expect(idsIn(index, 'acme')).toEqual([]);
    expect(idsIn(index, 'apex 42')).toEqual(['order']);
  });

  it('is found although what it belongs to comes later', () => {
    expect(idsIn(indexOf(wanted, acme), 'hydraulics 42')).toEqual(['order']);
  });

  it('comes with what it belongs to', () => {
    const { hits } = indexOf(acme, wanted).search({ query: 'so', most: 5 });
    expect(hits.get(order)?.[0]?.parents).toEqual([{ kind: company, id: 'acme', title: 'Acme' }]);
  });

  it('can be of one kind alone', () => {
    expect(idsIn(indexOf(acme, wanted), 'acme', [company])).toEqual(['acme']);
  });

  it('is nothing when nothing is asked', () => {
    expect(idsIn(indexOf(bolt), ' ')).toEqual([]);
  });
});

describe('the best comes first', () => {
  it('a code before a name before a remark', () => {
    const named = aDocument({ id: 'named', names: ['M8'] });
    const coded = aDocument({ id: 'coded', codes: ['M8'] });
    const about = aDocument({ id: 'about', sides: ['M8'] });
    expect(idsIn(indexOf(about, named, coded), 'm8')).toEqual(['coded', 'named', 'about']);
  });

  it('the whole word before a beginning, what is in use before what is not', () => {
    const whole = aDocument({ id: 'whole', names: ['bolt'] });
    const start = aDocument({ id: 'start', names: ['bolted'] });
    const old = aDocument({ id: 'old', names: ['bolt'], rank: 0 });
    expect(idsIn(indexOf(start, old, whole), 'bolt')).toEqual(['whole', 'old', 'start']);
  });

  it('and the others are counted', () => {
    const many = Array.from({ length: 50 }, (_, n) =>
      aDocument({ id: `p${String(n)}`, names: ['bolt'], tie: n })
    );
    const { hits, totals } = indexOf(...many).search({ query: 'bolt', most: 3 });
    expect(hits.get(part)?.map(({ id }) => id)).toEqual(['p49', 'p48', 'p47']);
    expect(totals.get(part)).toBe(50);
  });
});

describe('a slip of the finger', () => {
  it.each(['blt', 'bollt', 'bilt', 'botl', 'bolt hxx'])('finds what was meant: %s', (query) => {
    const index = indexOf(bolt, acme);
    index.settle();
    expect(index.search({ query, most: 5 }).isGuess).toBe(true);
    expect(idsIn(index, query)).toEqual(['bolt']);
  });

  it('is not looked for where something is written so', () => {
    const bold = aDocument({ id: 'bold', names: ['bold'] });
    expect(idsIn(indexOf(bolt, bold), 'bold')).toEqual(['bold']);
  });

  it('is not forgiven in two letters', () => {
    const index = indexOf(bolt);
    index.settle();
    expect(idsIn(index, 'xy')).toEqual([]);
  });
});

const word = fc.constantFrom('bo', 'bolt', 'bolts', 'm8', 'M80', 'Ölring', 'o-ring', '0042', 'A7');
const words = fc.array(word, { maxLength: 3 });
const id = fc.integer({ min: 1, max: 12 }).map((n) => `id-${String(n)}`);
const kind = fc.constantFrom(company, part, order);
const document = fc
  .record({
    kind,
    id,
    codes: words,
    names: words,
    sides: words,
    rank: fc.constantFrom(0, 1),
    tie: fc.integer({ min: 0, max: 9 }),
    parents: fc.array(fc.tuple(kind, id), { maxLength: 2 })
  })
  .map((about) => aDocument(about));
const step = fc.oneof(
  { weight: 6, arbitrary: document.map((put) => ({ put })) },
  { weight: 2, arbitrary: fc.array(document, { maxLength: 6 }).map((many) => ({ many })) },
  { weight: 2, arbitrary: fc.tuple(kind, id).map((gone) => ({ gone })) },
  { weight: 1, arbitrary: fc.constant({ kept: true }) }
);
type Step = Partial<{
  put: Document;
  many: Document[];
  gone: [number, string];
  kept: boolean;
}>;

/** The plainest way to find: look at everything. */
function looked(known: ReadonlyMap<string, Document>, query: string): string[] {
  const own = (key: string, word: string) => {
    const document = known.get(key);
    return !!document && [...termsOf(document).keys()].some((term) => term.startsWith(word));
  };
  const family = ({ kind, id, parents }: Document) =>
    [[kind, id] as const, ...parents].map((each) => each.join());
  const asked = queryWords(query);
  return [...known]
    .filter(([, each]) => asked.every((word) => family(each).some((key) => own(key, word))))
    .map(([key]) => key);
}

describe('the index', () => {
  it('finds all of very much, in whatever portions it came', () => {
    const index = new SearchIndex();
    const numbered = (from: number, many: number) =>
      Array.from({ length: many }, (_, n) =>
        aDocument({ id: `p${String(from + n)}`, names: [`bolt x${String(from + n)}x`] })
      );
    for (let from = 0; from < 2_400; from += 100) index.putMany(numbered(from, 100));
    for (const each of numbered(2_400, 2_100)) index.put(each);
    index.put(aDocument({ id: 'p7', names: ['nut'] }));
    index.remove(part, 'p8');
    expect(index.search({ query: 'bolt', most: 1 }).totals.get(part)).toBe(4_498);
    expect(idsIn(index, 'x4499x')).toEqual(['p4499']);
    expect(idsIn(index, 'x1234')).toEqual(['p1234']);
    expect(idsIn(index, 'nut')).toEqual(['p7']);
  });

  it('finds by what a thing belongs to now, however many have moved', () => {
    const index = indexOf(acme, { ...acme, id: 'apex', names: ['Apex'] });
    const orders = Array.from({ length: 2_500 }, (_, n) => ({ ...wanted, id: `o${String(n)}` }));
    index.putMany(orders);
    const countOf = (query: string) => index.search({ query, most: 1 }).totals.get(order) ?? 0;
    expect(countOf('acme')).toBe(2_500);
    for (const each of orders.slice(0, 30)) index.put({ ...each, parents: [[company, 'apex']] });
    expect([countOf('acme'), countOf('apex')]).toEqual([2_470, 30]);
    for (const each of orders) index.put({ ...each, parents: [[company, 'apex']] });
    expect([countOf('acme'), countOf('apex')]).toEqual([0, 2_500]);
  });

  it('finds what a look at everything finds, whatever was written, removed and kept before', () => {
    const query = fc.array(fc.constantFrom('b', 'bol', 'bolts', 'm', '42', 'o', 'ol', 'a', '00'), {
      minLength: 1,
      maxLength: 3
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), query, (steps: Step[], typed) => {
        let index = new SearchIndex();
        const known = new Map<string, Document>();
        const note = (each: Document) => known.set(`${String(each.kind)},${each.id}`, each);
        for (const { put, many, gone, kept } of steps) {
          if (put) {
            index.put(put);
            note(put);
          }
          if (many) {
            const last = [
              ...new Map(many.map((each) => [`${String(each.kind)},${each.id}`, each])).values()
            ];
            index.putMany(last);
            last.forEach(note);
          }
          if (gone) {
            index.remove(...gone);
            known.delete(gone.join());
          }
          if (kept) index = new SearchIndex(structuredClone(index.settle()));
        }
        const found = index.search({ query: typed.join(' '), most: 1_000 });
        const hits = [...found.hits.values()].flat().map((hit) => `${String(hit.kind)},${hit.id}`);
        const expected = looked(known, typed.join(' '));
        if (!found.isGuess) expect(hits.sort()).toEqual(expected.sort());
        else expect(expected).toEqual([]);
      }),
      { numRuns: 300 }
    );
  });
});
