import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseNamed } from '#store/database.ts';
import type { Answer, Asked, Told } from '../../src/routes/search/messages.ts';
import workerUrl from '../../src/routes/search/search.worker.ts?worker&url';

/** So many parts and orders, two and a half times as many stock items. */
const many = Number(import.meta.env['VITE_SEARCH_PARTS'] ?? 100_000);
const name = 'figures-search';
const portion = 5_000;
/** The longest that the page may be held up, in milliseconds. */
const longest = 50;
const perKeystroke = 16;
const untilReady = 1_500;

const things =
  'bolt washer valve shaft seal kit bearing housing plate bracket spring pump motor flange gasket ring screw nut cover panel cable sensor relay switch tube hose clamp gear pulley belt'.split(
    ' '
  );
const materials = 'steel brass zinc nylon rubber copper alloy black white hardened'.split(' ');
const from = (list: readonly string[], n: number) => list[n % list.length] ?? '';
const uuid = (table: number, n: number) =>
  `019${String(table)}0000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
const padded = (n: number) => String(n).padStart(6, '0');
const origin = { c: ['a0000001', 1, 1] };

const rows: Readonly<Record<string, { readonly share: number; of: (n: number) => object }>> = {
  companies: {
    share: 0.02,
    of: (n) => ({
      name: `${from(materials, n * 7)} ${from(things, n)} works ${String(n)}`,
      email: `office${String(n)}@works.example`
    })
  },
  locations: { share: 0.01, of: (n) => ({ name: `Shelf ${String(n % 40)}-${String(n)}` }) },
  parts: {
    share: 1,
    of: (n) => ({
      ipn: `P-${padded(n)}`,
      name: `${from(things, n * 7)} ${from(materials, n * 3)} M${String(n % 40)}`,
      keywords: `${from(things, n * 5 + 3)} series${String(n % 977)}`,
      description: `${from(materials, n)} ${from(things, n * 13)} for line ${String(n % 113)}`
    })
  },
  salesOrders: {
    share: 1,
    of: (n) => ({
      reference: `SO-A${padded(n)}`,
      customerReference: `PO-${String((n * 17) % 99_991)}`,
      status: n % 9 === 0 ? 'pending' : 'shipped',
      createdOn: `20${String(10 + (n % 16))}-0${String(1 + (n % 9))}-15`,
      customer: uuid(0, n % Math.max(1, many * 0.02))
    })
  },
  stockItems: {
    share: 2.5,
    of: (n) => ({
      part: uuid(2, n % many),
      location: uuid(1, n % Math.max(1, many * 0.01)),
      batch: `LOT${String(n % 5_003)}`,
      serial: n % 5 === 0 ? `SN${String(n * 31)}` : null,
      $: { quantity: 500_000, shelf: 'stock' }
    })
  }
};

/** Fills the tables as they stand after the journal has written them. */
async function fill(): Promise<void> {
  const db = databaseNamed(name);
  await db.open();
  for (const [table, [kind, { share, of }]] of Object.entries(rows).entries()) {
    const last = Math.ceil(many * share);
    for (let at = 0; at < last; at += portion)
      await db.table(kind).bulkPut(
        Array.from({ length: Math.min(portion, last - at) }, (_, n) => ({
          id: uuid(table, at + n),
          _: origin,
          ...of(at + n)
        }))
      );
  }
  db.close();
}

/** The worker of the app, and what it says. */
class Program {
  readonly #worker = new Worker(workerUrl, { type: 'module' });
  readonly ready: Promise<number>;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #n = 0;

  constructor() {
    const start = performance.now();
    this.ready = new Promise((resolve) => {
      this.#worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
        if (data.tell === 'ready') resolve(performance.now() - start);
        else if (data.tell === 'found') this.#waiting.get(data.n)?.(data.answer);
      });
    });
    this.#post({ ask: 'open', database: name });
  }

  find(query: string): Promise<Answer> {
    this.#n += 1;
    const n = this.#n;
    return new Promise((resolve) => {
      this.#waiting.set(n, resolve);
      this.#post({ ask: 'find', n, query: { query, most: 5 } });
    });
  }

  end(): void {
    this.#worker.terminate();
  }

  #post(asked: Asked): void {
    this.#worker.postMessage(asked);
  }
}

const rounded = (ms: number) => Math.round(ms * 10) / 10;
const share = (times: readonly number[], part: number) =>
  rounded(times.toSorted((a, b) => a - b)[Math.floor(times.length * part)] ?? 0);

/** What somebody types, letter by letter. */
const typed = [
  'bolt steel m8',
  'P-000123',
  'SO-A0042',
  'works seal 77',
  'LOT77 valve',
  'gasket housing zinc',
  'valfe brass',
  'sn31'
].flatMap((text) => Array.from(text, (_, n) => text.slice(0, n + 1)));

/** Which queries took the longest, each by the median of its rounds. */
const slowest = (times: ReadonlyMap<string, readonly number[]>) =>
  [...times]
    .map(([query, own]) => ({ query, ms: share(own, 0.5) }))
    .toSorted((a, b) => b.ms - a.ms)
    .slice(0, 8)
    .map(({ query, ms }) => `“${query}” ${String(ms)}`)
    .join(', ');

const lines: string[] = [];
const note = (figure: string, value: number, atMost: number | '–') =>
  lines.push(`${figure.padEnd(44)}${String(value).padStart(10)}${String(atMost).padStart(10)}`);

describe(`the search over ${String(many)} parts`, () => {
  beforeAll(fill, 1_200_000);
  afterAll(() => {
    console.log(
      [
        `${'figure (ms)'.padEnd(44)}${'measured'.padStart(10)}${'at most'.padStart(10)}`,
        ...lines
      ].join('\n')
    );
    indexedDB.deleteDatabase(name);
    indexedDB.deleteDatabase('docket-search');
  });

  it(
    'is ready soon, answers each keystroke, and never holds up the page',
    { timeout: 1_200_000 },
    async () => {
      const held: number[] = [];
      const watch = new PerformanceObserver((list) => {
        held.push(...list.getEntries().map(({ duration }) => duration));
      });

      const first = new Program();
      note('made from nothing, the first time', rounded(await first.ready), '–');
      await new Promise((kept) => setTimeout(kept, 20_000)); // it is kept in a quiet moment
      first.end();

      watch.observe({ type: 'longtask' });
      const program = new Program();
      const ready = rounded(await program.ready);
      note('ready, at every other start', ready, untilReady);
      for (const query of typed) await program.find(query); // once, so that the browser has made it fast
      const perQuery = new Map<string, number[]>(typed.map((query) => [query, []]));
      for (let round = 0; round < 5; round += 1)
        for (const query of typed) {
          const start = performance.now();
          const { isSlow } = await program.find(query);
          perQuery.get(query)?.push(performance.now() - start);
          expect(isSlow).toBe(false);
        }
      const times = [...perQuery.values()].flat();
      program.end();
      watch.disconnect();
      note('keystroke to results, half of them', share(times, 0.5), '–');
      note('keystroke to results, 95 of 100', share(times, 0.95), perKeystroke);
      note('keystroke to results, the slowest', rounded(Math.max(...times)), '–');
      lines.push(`the slowest, half of their times: ${slowest(perQuery)}`);
      note('the page held up, the longest', rounded(Math.max(0, ...held)), longest);
      expect(ready).toBeLessThanOrEqual(untilReady);
      expect(share(times, 0.95)).toBeLessThanOrEqual(perKeystroke);
      expect(Math.max(0, ...held)).toBeLessThanOrEqual(longest);
    }
  );
});
