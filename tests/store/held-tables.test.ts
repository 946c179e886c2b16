import { Dexie, type Table } from 'dexie';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { holdingTables, holdTables } from '#store/held-tables.ts';

interface Thing {
  readonly id: string;
  readonly of: string | number | null;
  readonly $: { readonly state: string };
  readonly words: readonly string[];
}

const databases: Dexie[] = [];
afterEach(() => {
  vi.restoreAllMocks();
  for (const db of databases.splice(0)) db.close();
});

function aTable(): Table<Thing, string> {
  const db = new Dexie(`held-tables-${String(Math.random())}`);
  databases.push(db);
  db.version(1).stores({ things: 'id, of, $.state, [of+$.state], *words' });
  db.use(holdingTables);
  return db.table('things');
}

const ids = ['a', 'A', 'b', 'é', '1', '10', '\n"a"'];
const owners = ['x', 'y', 1, 10, '1'];
const states = ['open', 'done'];
const thing = fc.record({
  id: fc.constantFrom(...ids),
  of: fc.constantFrom(...owners, null),
  $: fc.record({ state: fc.constantFrom(...states) }),
  words: fc.subarray(['nut', 'bolt'])
});
const step = fc.oneof(
  fc.record({ put: fc.uniqueArray(thing, { selector: ({ id }) => id, maxLength: 4 }) }),
  fc.record({ remove: fc.subarray(ids, { maxLength: 2 }) }),
  fc.record({ change: fc.constantFrom(...ids), of: fc.constantFrom(...owners) }),
  fc.constant({ clear: true as const }),
  fc.constant({ look: true as const })
);

/** Everything that can be asked of the table, a line each. */
async function looked(table: Table<Thing, string>): Promise<unknown[]> {
  return [
    await table.toArray(),
    await table.bulkGet(ids),
    await table.get('a'),
    await table.count(),
    await table.toCollection().primaryKeys(),
    await table.orderBy('of').primaryKeys(),
    await table.reverse().primaryKeys(),
    await table.where('id').equals('b').toArray(),
    await table.where('id').between('1', 'b').primaryKeys(),
    await table.where('words').equals('nut').primaryKeys(),
    await table.where('$.state').startsWith('o').primaryKeys(),
    ...(await Promise.all(
      owners.flatMap((of) => [
        table.where('of').equals(of).toArray(),
        table.where('of').equals(of).count(),
        table.where('of').equals(of).limit(1).primaryKeys(),
        table.where('of').equals(of).reverse().primaryKeys(),
        table.where('[of+$.state]').equals([of, 'open']).toArray()
      ])
    )),
    await table.where('$.state').equals('done').toArray()
  ];
}

async function run(table: Table<Thing, string>, step: unknown, seen: unknown[]): Promise<void> {
  const { put, remove, change, of, clear } = step as {
    put?: Thing[];
    remove?: string[];
    change?: string;
    of?: string;
    clear?: true;
  };
  if (put) await table.bulkPut(put);
  else if (remove) await table.bulkDelete(remove);
  else if (change !== undefined) await table.where('id').equals(change).modify({ of });
  else if (clear) await table.clear();
  else seen.push(await looked(table));
}

/** What is seen while these steps are taken in one transaction, and what is there afterwards. */
async function seenDuring(steps: readonly unknown[], hold: boolean): Promise<unknown[]> {
  const table = aTable();
  const seen: unknown[] = [];
  await table.bulkPut([{ id: 'a', of: 'x', $: { state: 'open' }, words: ['nut'] }]);
  await table.db.transaction('rw', table, async () => {
    if (hold) holdTables();
    for (const each of steps) await run(table, each, seen);
    seen.push(await looked(table));
  });
  return [...seen, await table.toArray()];
}

describe('a table that is held in memory', () => {
  it('answers whatever is asked as the database does, after whatever was written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        expect(await seenDuring(steps, true)).toEqual(await seenDuring(steps, false));
      }),
      { numRuns: 40 }
    );
  });

  it('shows what is written while it is read for the first time', async () => {
    const table = aTable();
    await table.db.transaction('rw', table, async () => {
      holdTables();
      const early = table.toArray();
      const late = table.put({ id: 'b', of: 'x', $: { state: 'open' }, words: [] });
      expect(await early).toEqual([]);
      await late;
      expect(await table.count()).toBe(1);
    });
  });

  it('is read once', async () => {
    const table = aTable();
    const asking = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    const one = vi.spyOn(IDBObjectStore.prototype, 'get');
    await table.db.transaction('rw', table, async () => {
      holdTables();
      for (const id of ids) await table.get(id);
      for (const of of owners) await table.where('of').equals(of).toArray();
    });
    expect([asking.mock.calls.length, one.mock.calls.length]).toEqual([1, 0]);
  });

  it('is left where it is when it is large', async () => {
    const table = aTable();
    const many = Array.from({ length: 5_001 }, (_, n) => String(n));
    const reading = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    await table.bulkPut(many.map((id) => ({ id, of: null, $: { state: 'open' }, words: [] })));
    await table.db.transaction('rw', table, async () => {
      holdTables();
      expect((await table.get('5000'))?.id).toBe('5000');
      await table.delete('5000');
      expect(await table.count()).toBe(5_000);
    });
    expect(reading).toHaveBeenCalledTimes(1);
  });
});
