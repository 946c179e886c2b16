import { Dexie } from 'dexie';

/** What was measured: the median of the times, and what the database was asked each time. */
export interface Figure {
  readonly figure: string;
  readonly size: string;
  readonly ms: number;
  readonly worst: number;
  readonly atMost: number;
  /** The same number of reads and writes in one bare transaction on a table without indexes. */
  readonly bare: number;
  readonly reads: number;
  readonly writes: number;
  readonly transactions: number;
}

const asked = { reads: 0, writes: 0, transactions: 0 };

/** Counts the calls of some methods, which stay as they are otherwise. */
function count(prototype: object, names: readonly string[], what: keyof typeof asked): void {
  for (const name of names) {
    const original = Reflect.get(prototype, name) as (...args: unknown[]) => unknown;
    Reflect.set(prototype, name, function counted(this: unknown, ...args: unknown[]) {
      asked[what] += 1;
      return original.apply(this, args);
    });
  }
}

const reading = ['get', 'getAll', 'getAllKeys', 'getKey', 'count', 'openCursor', 'openKeyCursor'];
count(IDBObjectStore.prototype, ['add', 'put', 'delete'], 'writes');
count(IDBObjectStore.prototype, reading, 'reads');
count(IDBIndex.prototype, reading, 'reads');
count(IDBCursor.prototype, ['continue', 'continuePrimaryKey', 'advance'], 'reads');
count(IDBDatabase.prototype, ['transaction'], 'transactions');

const row = (id: number) => ({ id, text: 'x'.repeat(200), list: [id, 'text', { of: id }] });

/** A database of one table without indexes, to compare with. */
async function scratch(): Promise<Dexie> {
  const db = new Dexie('figures-bare', { chromeTransactionDurability: 'strict' });
  db.version(1).stores({ rows: 'id' });
  await db.table('rows').bulkPut(Array.from({ length: 5_000 }, (_, id) => row(id)));
  return db;
}

let bareDatabase: Promise<Dexie> | undefined;

async function bare({ reads, writes }: { readonly reads: number; readonly writes: number }) {
  const db = await (bareDatabase ??= scratch());
  const start = performance.now();
  await db.transaction(writes > 0 ? 'rw' : 'r', 'rows', async () => {
    const table = db.table<object, number>('rows');
    await Promise.all(Array.from({ length: reads }, async (_, n) => table.get(n % 5_000)));
    if (writes > 0) await table.bulkPut(Array.from({ length: writes }, (_, id) => row(id)));
  });
  return performance.now() - start;
}

const sorted = (times: readonly number[]) => times.toSorted((a, b) => a - b);
const median = (times: readonly number[]) => sorted(times)[Math.floor(times.length / 2)] ?? 0;
const rounded = (time: number) => Math.round(time * 10) / 10;

/** Does a thing so many times after a first one that warms up, each time beside the bare one. */
export async function measure(
  about: Pick<Figure, 'figure' | 'size' | 'atMost'>,
  many: number,
  act: (n: number) => Promise<void>
): Promise<Figure> {
  const times: number[] = [];
  const bareTimes: number[] = [];
  await act(0);
  const each = { reads: 0, writes: 0, transactions: 0 };
  for (let n = 1; n <= many; n += 1) {
    Object.assign(asked, { reads: 0, writes: 0, transactions: 0 });
    const start = performance.now();
    await act(n);
    times.push(performance.now() - start);
    Object.assign(each, asked);
    bareTimes.push(await bare(each));
  }
  const figure: Figure = {
    ...about,
    ms: rounded(median(times)),
    worst: rounded(Math.max(...times)),
    bare: rounded(median(bareTimes)),
    ...each
  };
  return figure;
}

const columns = [
  ['ms', 'median ms'],
  ['worst', 'worst ms'],
  ['atMost', 'at most ms'],
  ['bare', 'bare ms'],
  ['reads', 'reads'],
  ['writes', 'writes'],
  ['transactions', 'transactions']
] as const;

/** The figures as a table, a line each. */
export function tableOf(figures: readonly Figure[]): string {
  const head = `${'figure'.padEnd(28)}${'size'.padEnd(8)}${columns.map(([, name]) => name.padStart(13)).join('')}`;
  const lines = figures.map(
    (figure) =>
      `${figure.figure.padEnd(28)}${figure.size.padEnd(8)}${columns.map(([key]) => String(figure[key]).padStart(13)).join('')}`
  );
  return [head, ...lines].join('\n');
}
