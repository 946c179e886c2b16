import { joined, without, type Vector } from '#journal/vector.ts';
import { recordsOf } from './records.ts';
import type { Database, PeerRow } from './database.ts';
import type { Device } from './device-context.ts';

/** What each other device is known to know. */
export const heardMatrix = async (db: Database): Promise<Readonly<Record<string, Vector>>> =>
  Object.fromEntries((await db.peers.toArray()).map(({ d, vv }) => [d, vv]));

/** Notes what other devices were heard to know. Inside a transaction. */
export async function noteHeard(
  { db, id, now }: Device,
  heard: Readonly<Record<string, Vector>>
): Promise<void> {
  const others = Object.keys(without(heard as unknown as Vector, id));
  const before = await db.peers.bulkGet(others);
  const at = now();
  await db.peers.bulkPut(
    others.map((d, index): PeerRow => {
      const known = before[index]?.vv ?? {};
      return { d, vv: joined(known, heard[d] ?? {}), at };
    })
  );
}

/** Another device of the workshop, and how far apart it is. */
export interface Peer {
  readonly id: string;
  readonly name: string;
  readonly letter: string;
  readonly app: string;
  readonly retired: boolean;
  /** A place kept for a tablet that has not joined yet. */
  readonly waiting: boolean;
  /** When this device last heard of it; nothing when it never did. */
  readonly heardAt: number | undefined;
  /** How many actions known here it is not known to have. */
  readonly unconfirmed: number;
}

const missing = (mine: Vector, theirs: Vector) =>
  Object.entries(mine).reduce((sum, [d, s]) => sum + Math.max(0, s - (theirs[d] ?? 0)), 0);

/** The other devices of the workshop, retired ones last. */
export async function peersOf(db: Database, own: string, mine: Vector): Promise<readonly Peer[]> {
  const [devices, rows] = await Promise.all([db.devices.toArray(), db.peers.toArray()]);
  const byDevice = new Map(rows.map((row) => [row.d, row]));
  const peers = recordsOf('devices', devices)
    .filter(({ id }) => id !== own)
    .map(({ id, name, letter, app, retired, waiting }): Peer => {
      const peer = byDevice.get(id);
      const unconfirmed = missing(mine, peer?.vv ?? {});
      return { id, name, letter, app, retired, waiting, heardAt: peer?.at, unconfirmed };
    });
  return peers.sort(
    (a, b) => Number(a.retired) - Number(b.retired) || a.letter.localeCompare(b.letter)
  );
}
