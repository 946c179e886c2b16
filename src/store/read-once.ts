import { Dexie, type DBCore, type Middleware, type Transaction } from 'dexie';

/** What was read of one table. */
export interface ReadRows {
  /** Rows by their own key; nothing where there is none. */
  readonly at: Map<string, object | undefined>;
  /** Rows by the value that an index has for them, by the name of the index. */
  readonly with: Map<string, Map<unknown, readonly object[]>>;
}

const readIn = new WeakMap<IDBTransaction, Map<string, ReadRows>>();

/**
 * What was read of a table in the writing transaction that runs: a command reads for its decision
 * much of what keeping it reads again. Nothing where nobody writes: questions are asked anew.
 * What is read only counts while nothing is written: take it before the reading, keep it after.
 */
export function readSoFar(table: string): ReadRows | undefined {
  // Typed as always there, which it is only inside a transaction.
  const current = Dexie.currentTransaction as Transaction | undefined;
  if (current?.mode !== 'readwrite') return undefined;
  const tables = readIn.get(current.idbtrans) ?? new Map<string, ReadRows>();
  readIn.set(current.idbtrans, tables);
  const rows = tables.get(table) ?? { at: new Map(), with: new Map() };
  tables.set(table, rows);
  return rows;
}

/** Forgets what was read of a table when somebody writes into it. */
export const forgetting: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'forgetting',
  create: (core) => ({
    ...core,
    table: (name) => {
      const table = core.table(name);
      return {
        ...table,
        mutate: (request) => {
          readIn.get(request.trans as unknown as IDBTransaction)?.delete(name);
          return table.mutate(request);
        }
      };
    }
  })
};
