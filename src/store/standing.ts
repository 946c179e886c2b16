import type { Author } from '#journal/author.ts';
import { vectorOf } from '#journal/author.ts';
import type { Vector } from '#journal/vector.ts';
import type { Database } from './database.ts';
import { changeSetsAt } from './log.ts';

/** Up to which change-set of each device something reaches, and when that one was written. */
export type Reach = Record<string, [sequence: number, time: number]>;

/** The id of the workshop that this device belongs to: its files merge with no other's. */
export async function workshopOf(db: Database): Promise<string> {
  const kept: unknown = (await db.meta.get('workshop'))?.v;
  return typeof kept === 'string' ? kept : '';
}

const authorsOf = async (db: Database): Promise<readonly Author[]> => db.authors.toArray();

/** What this device knows: for each device how far. */
export const knownTo = async (db: Database): Promise<Vector> =>
  vectorOf(new Map((await authorsOf(db)).map((author) => [author.d, author])));

/** The same, with the time of the newest change-set of each. */
export const reachOf = async (db: Database): Promise<Reach> =>
  Object.fromEntries((await authorsOf(db)).map(({ d, s, t }) => [d, [s, t]]));

/** When some change-sets that this device knows were written. Outside any transaction. */
export async function reachAt(db: Database, vector: Vector): Promise<Reach> {
  const newest = await reachOf(db);
  const wanted = Object.entries(vector).filter(([, s]) => s > 0);
  const older = await changeSetsAt(
    db,
    wanted.filter(([d, s]) => newest[d]?.[0] !== s)
  );
  const times = new Map(older.map(({ d, s, t }) => [`${d} ${String(s)}`, t]));
  return Object.fromEntries(
    wanted.flatMap(([d, s]) => {
      const time = newest[d]?.[0] === s ? newest[d][1] : times.get(`${d} ${String(s)}`);
      return time === undefined ? [] : [[d, [s, time]]];
    })
  );
}
