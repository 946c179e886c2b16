import { Dexie, type Table } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { forgetting } from '#store/read-once.ts';
import { keysWith, rowsAt, rowsWith } from '#store/rows-with.ts';

interface Thing {
  readonly id: string;
  readonly of: string | null;
  readonly state: string;
}

const numbers = (many: number) => Array.from({ length: many }, (_, n) => n);
const four = (n: number) => String(n).padStart(4, '0');

/** A thousand things, three of each owner; every tenth has none. */
const things = numbers(1_000).map((n): Thing => ({
  id: `thing-${four(n)}`,
  of: n % 10 === 0 ? null : `owner-${four(n % 333)}`,
  state: n % 2 === 0 ? 'open' : 'done'
}));

const databases: Dexie[] = [];
afterEach(() => {
  for (const db of databases.splice(0)) db.close();
});

async function aTable(): Promise<Table<Thing, string>> {
  const db = new Dexie(`rows-with-${String(Math.random())}`);
  databases.push(db);
  db.version(1).stores({ things: 'id, of, [of+state]' });
  db.use(forgetting);
  await db.table('things').bulkAdd(things);
  return db.table('things');
}

const sorted = (ids: readonly string[]) => ids.toSorted();
const idsOf = (rows: readonly Thing[]) => sorted(rows.map(({ id }) => id));
const expected = (isWanted: (thing: Thing) => boolean) => idsOf(things.filter(isWanted));

describe.each([
  ['a few', numbers(5).map((n) => n * 60)],
  ['many that lie together', numbers(120).map((n) => 100 + n)],
  ['many that lie apart', numbers(41).map((n) => n * 8)],
  ['all and some that are not there', numbers(500)],
  ['some together and some apart', [...numbers(60), ...numbers(30).map((n) => 70 + n * 8)]],
  ['none', []]
])('asking for %s', (_, wanted) => {
  const owners = wanted.map((n) => `owner-${four(n)}`);

  it('finds the rows of every value, and no other', async () => {
    const rows = await rowsWith(await aTable(), 'of', owners);
    expect(idsOf(rows)).toEqual(expected(({ of }) => of !== null && owners.includes(of)));
  });

  it('finds the keys of every value, in any order of the values', async () => {
    const ids = await keysWith(await aTable(), 'of', owners.toReversed());
    expect(sorted(ids)).toEqual(expected(({ of }) => of !== null && owners.includes(of)));
  });

  it('finds the rows in the order of the values, then of their own keys', async () => {
    const rows = await rowsWith(await aTable(), 'of', owners.toReversed());
    const place = ({ of, id }: Thing) => `${of ?? ''} ${id}`;
    expect(rows.map(place)).toEqual(sorted(rows.map(place)));
  });

  it('finds pairs of values', async () => {
    const pairs = owners.map((of) => [of, 'open'] as [string, string]);
    const rows = await rowsWith(await aTable(), '[of+state]', pairs);
    expect(idsOf(rows)).toEqual(
      expected(({ of, state }) => of !== null && owners.includes(of) && state === 'open')
    );
  });

  it('finds the rows of primary keys', async () => {
    const ids = wanted.map((n) => `thing-${four(n * 2)}`);
    expect(idsOf(await rowsAt(await aTable(), ids))).toEqual(
      expected(({ id }) => ids.includes(id))
    );
  });
});

describe('ids of two names', () => {
  it('are asked for name by name, whatever lies between', async () => {
    const table = await aTable();
    const named = (name: string) => numbers(40).map((n) => `${name}:${four(n)}`);
    const wanted = [...named('arrive'), ...named('ship')];
    const others = numbers(2_000).map((n) => `consume:${four(n)}`);
    await table.bulkAdd([...wanted, ...others].map((id) => ({ id, of: null, state: 'open' })));
    const asking = vi.spyOn(IDBObjectStore.prototype, 'getAllKeys');
    const rows = await rowsAt(table, wanted);
    const looked = asking.mock.results.map(({ value }) => (value as IDBRequest<unknown[]>).result);
    asking.mockRestore();
    expect(idsOf(rows)).toEqual(sorted(wanted));
    expect(looked.flat()).toHaveLength(wanted.length);
  });
});

describe('what a writing transaction has read', () => {
  /** How often the database is asked while something is done. */
  async function askedDuring(act: () => Promise<unknown>): Promise<number> {
    const stores = (['get', 'getAll', 'getAllKeys'] as const).flatMap((name) => [
      vi.spyOn(IDBObjectStore.prototype, name),
      vi.spyOn(IDBIndex.prototype, name as 'get')
    ]);
    await act();
    const many = stores.reduce((sum, { mock }) => sum + mock.calls.length, 0);
    for (const store of stores) store.mockRestore();
    return many;
  }
  const writing = (table: Table<Thing, string>, act: () => Promise<unknown>) =>
    table.db.transaction('rw', table, async () => act());
  const owners = numbers(40).map((n) => `owner-${four(n)}`);

  it('is not read again, by the same values or by the keys of its rows', async () => {
    const table = await aTable();
    await writing(table, async () => {
      const rows = await rowsWith(table, 'of', owners);
      const again = await askedDuring(async () => {
        expect(idsOf(await rowsWith(table, 'of', owners))).toEqual(idsOf(rows));
        expect(sorted(await keysWith(table, 'of', owners.slice(0, 3)))).toEqual(
          idsOf(rows.filter(({ of }) => of !== null && owners.indexOf(of) < 3))
        );
        expect(idsOf(await rowsAt(table, idsOf(rows)))).toEqual(idsOf(rows));
      });
      expect(again).toBe(0);
    });
  });

  it('is read beside what is still to be read', async () => {
    const table = await aTable();
    await writing(table, async () => {
      await rowsWith(table, 'of', owners.slice(0, 20));
      await rowsAt(table, ['thing-0500', 'nothing']);
      const ids = ['thing-0500', 'thing-0501', 'thing-0001', 'nothing'];
      expect(idsOf(await rowsAt(table, ids))).toEqual(['thing-0001', 'thing-0500', 'thing-0501']);
      expect(idsOf(await rowsWith(table, 'of', owners))).toEqual(
        expected(({ of }) => of !== null && owners.includes(of))
      );
    });
  });

  it.each([
    ['put', (table: Table<Thing, string>) => table.put({ id: 'new', of: 'nobody', state: 'open' })],
    ['changed', (table: Table<Thing, string>) => table.update('thing-0001', { of: 'nobody' })],
    ['deleted', (table: Table<Thing, string>) => table.delete('thing-0002')]
  ])('is read anew after something was %s', async (_, write) => {
    const table = await aTable();
    await writing(table, async () => {
      const all = ['new', 'thing-0001', 'thing-0002'];
      const before = [
        await rowsAt(table, all),
        await rowsWith(table, 'of', ['nobody', 'owner-0001', 'owner-0002'])
      ];
      await write(table);
      const now = (await table.toArray()).filter(({ id }) => all.includes(id));
      expect(await rowsAt(table, all)).not.toEqual(before[0]);
      expect(idsOf(await rowsAt(table, all))).toEqual(idsOf(now));
      expect(idsOf(await rowsWith(table, 'of', ['nobody', 'owner-0001', 'owner-0002']))).toEqual(
        sorted(await table.where('of').anyOf(['nobody', 'owner-0001', 'owner-0002']).primaryKeys())
      );
      expect(before[1]).not.toEqual(
        await rowsWith(table, 'of', ['nobody', 'owner-0001', 'owner-0002'])
      );
    });
  });

  it('is forgotten with the transaction', async () => {
    const table = await aTable();
    await writing(table, () => rowsAt(table, ['thing-0001']));
    expect(await askedDuring(() => writing(table, () => rowsAt(table, ['thing-0001'])))).toBe(1);
  });
});
