import type { Database } from './database.ts';

const key = 'laid';

/** How often the tables of this database were laid anew from a log: what was made from them before is void. */
export async function laidTimes(db: Database): Promise<number> {
  const kept = (await db.meta.get(key))?.v;
  return typeof kept === 'number' ? kept : 0;
}

/** Notes that the tables are laid anew. Inside the transaction that does. */
export async function noteLaid(db: Database): Promise<void> {
  await db.meta.put({ k: key, v: (await laidTimes(db)) + 1 });
}
