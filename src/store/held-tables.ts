import {
  Dexie,
  type DBCore,
  type DBCoreMutateRequest,
  type DBCoreQueryRequest,
  type DBCoreKeyRange,
  type DBCoreTable,
  type DBCoreTransaction,
  type Middleware
} from 'dexie';
import { HeldRows, ranges, type Stored } from './held-rows.ts';

/** A larger table is left where it is: reading it whole would cost more than it saves. */
const most = 5_000;

/** A table in memory, or on its way there. */
interface Holding {
  readonly whole: PromiseLike<HeldRows | undefined>;
  held?: HeldRows;
  isTooLarge?: true;
}

const holdings = new WeakMap<DBCoreTransaction, Map<string, Holding>>();

/**
 * From here to its end the transaction that runs holds the tables that it reads: each small one is
 * read once, whole, and asked in memory from then on. What is written is written at once as ever.
 * For many commands in one transaction, which ask a thousand small questions.
 */
export function holdTables(): void {
  const { idbtrans } = Dexie.currentTransaction;
  holdings.set(idbtrans, new Map());
}

function holding(table: DBCoreTable, trans: DBCoreTransaction): Holding | undefined {
  const tables = holdings.get(trans);
  if (!tables) return undefined;
  const known = tables.get(table.name);
  if (known) return known;
  const range = { type: ranges.any, lower: undefined, upper: undefined } as unknown;
  const query = { index: table.schema.primaryKey, range: range as DBCoreKeyRange };
  const whole = table.query({ trans, query, values: true, limit: most + 1 }).then(({ result }) => {
    if (result.length > most) made.isTooLarge = true;
    else made.held = new HeldRows(table, result);
    return made.held;
  });
  const made: Holding = { whole };
  tables.set(table.name, made);
  return made;
}

/** Writes into a table in memory too; what cannot be followed there is nothing it says. */
function followed(held: HeldRows, request: DBCoreMutateRequest): boolean {
  if (request.type === 'deleteRange') return false;
  if (request.type === 'delete') for (const key of request.keys) held.delete(key);
  else for (const row of request.values as readonly Stored[]) held.put(row);
  return true;
}

/** A table that is on its way, or is written in a way that cannot be followed, is read anew. */
function follow(table: string, request: DBCoreMutateRequest): void {
  const tables = holdings.get(request.trans);
  const { held, isTooLarge } = tables?.get(table) ?? {};
  if (!isTooLarge && !(held && followed(held, request))) tables?.delete(table);
}

/** Rows of a table in memory; nothing where the database has to be asked. */
function found(held: HeldRows | undefined, { query, direction = 'next', limit }: Asking) {
  return direction === 'next' ? held?.find(query)?.slice(0, limit) : undefined;
}
type Asking = Pick<DBCoreQueryRequest, 'query' | 'direction' | 'limit'>;

/** Asks the table in memory; the database where there is none, or where it has no answer. */
function asks<Answer>(
  holding: Holding | undefined,
  inMemory: (held: HeldRows) => Answer | undefined,
  onDisk: () => Promise<Answer>
): Promise<Answer> {
  if (!holding) return onDisk();
  // Dexie's own promise: any other would leave the transaction.
  return Dexie.Promise.resolve(holding.held ?? holding.whole).then((held) => {
    const answer = held && inMemory(held);
    return answer ?? onDisk();
  });
}

const heldTable = (table: DBCoreTable): DBCoreTable => ({
  ...table,
  mutate: (request) => {
    follow(table.name, request);
    return table.mutate(request);
  },
  get: (request) =>
    asks(
      holding(table, request.trans),
      (held) => ({ row: held.get(request.key) }),
      () => table.get(request).then((row: Stored | undefined) => ({ row }))
    ).then(({ row }) => row),
  getMany: (request) =>
    asks(
      holding(table, request.trans),
      (held) => request.keys.map((key: unknown) => held.get(key)),
      () => table.getMany(request)
    ),
  query: (request) =>
    asks(
      holding(table, request.trans),
      (held) => {
        const rows = found(held, request);
        return rows && { result: request.values ? rows : rows.map((row) => held.keyOf(row)) };
      },
      () => table.query(request)
    ),
  count: (request) =>
    asks(
      holding(table, request.trans),
      (held) => found(held, { query: request.query })?.length,
      () => table.count(request)
    )
});

/** Answers from memory where a transaction holds its tables (`holdTables`). */
export const holdingTables: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'holding tables',
  // Next to the database itself, below whatever watches what is read and written.
  level: -10,
  create: (core) => ({ ...core, table: (name) => heldTable(core.table(name)) })
};
