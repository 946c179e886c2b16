import type { Change } from '#domain/changes.ts';
import { introduced } from '#domain/device/introduction.ts';
import { after, written, type Author } from '#journal/author.ts';
import { limits, type ChangeSet, type Op } from '#journal/change-set.ts';
import { mostIndexed } from './action-row.ts';
import type { Device } from './device-context.ts';
import { StorageError } from './faults.ts';
import { workOut, write } from './keep.ts';
import { recordsOf } from './records.ts';

/** What the person wanted, and the few words that the history shows beside it. */
export interface Intent {
  readonly kind: string;
  readonly args?: NonNullable<ChangeSet['a']> | undefined;
}

/** What was kept: enough to name the action again, for its undo. */
export interface Committed {
  readonly device: string;
  readonly sequence: number;
}

/** Cuts a long list of changes so that no change-set grows past what a reader accepts. */
function portions(changes: readonly Op[], most = mostIndexed): Op[][] {
  const cut: Op[][] = [];
  let bytes = 0;
  for (const change of changes) {
    const size = JSON.stringify(change).length;
    const last = cut.at(-1);
    if (!last || last.length >= most || bytes + size > limits.bytes / 2) {
      cut.push([change]);
      bytes = size;
    } else {
      last.push(change);
      bytes += size;
    }
  }
  return cut;
}

const ownAction = (device: Device, intent: Intent) => ({
  device: device.id,
  now: device.now(),
  person: device.person(),
  intent: intent.kind,
  ...(intent.args && { args: intent.args })
});

/** The first action of a device is preceded by its own record, in the place kept for it if there is one. */
async function introduction({ db, id, app }: Device): Promise<Op[][]> {
  if (await db.devices.get(id)) return [];
  const others = recordsOf('devices', await db.devices.toArray());
  const kept: unknown = (await db.meta.get('place'))?.v;
  const place = others.find((other) => other.waiting && other.id === kept);
  const { id: _id, ...record } = introduced(id, app, { others, place });
  const gone: Op[] = place ? [['put', 'devices', place.id, { del: true }]] : [];
  return [[['put', 'devices', id, record], ...gone]];
}

/** Another window has given this device another id, or put other data in the place of this. */
async function refuseIfReplaced({ db, id }: Device): Promise<void> {
  const [own, superseded] = await db.meta.bulkGet(['device', 'superseded']);
  if ((own && own.v !== id) || superseded) throw new StorageError('closed');
}

/** The change-sets of one action on this device, each following the one before. */
function writtenParts(
  device: Device,
  authors: ReadonlyMap<string, Author>,
  parts: readonly (readonly [Intent, readonly Op[]])[]
): ChangeSet[] {
  const known = new Map(authors);
  return parts.map(([intent, ops]) => {
    const next = written(known, ownAction(device, intent), ops);
    known.set(next.d, after(next, { ...known.get(next.d)?.seen, ...next.p }));
    return next;
  });
}

/** Appends change-sets of this device. Runs inside the caller's transaction, after all its checks. */
async function append(device: Device, intent: Intent, parts: readonly (readonly Op[])[]) {
  const { db } = device;
  await refuseIfReplaced(device);
  const authors = new Map((await db.authors.toArray()).map((author) => [author.d, author]));
  const introducing = await introduction(device);
  const changeSets = writtenParts(device, authors, [
    ...introducing.map((ops) => [{ kind: 'device.introduce' }, ops] as const),
    ...parts.map((ops) => [intent, ops] as const)
  ]);
  const entries = changeSets.map((changeSet) => ({ changeSet, text: JSON.stringify(changeSet) }));
  await write(db, await workOut(db, entries));
  return changeSets.slice(introducing.length);
}

const plainJson = (changes: readonly Change[]) => JSON.parse(JSON.stringify(changes)) as Op[];

/**
 * Keeps one action: a change-set in the log and the tables that follow from it. Together with
 * receiving a file the only writer of synced tables. Must run inside `transact`.
 */
export async function commit(
  device: Device,
  intent: Intent,
  changes: readonly Change[]
): Promise<Committed> {
  const ops = plainJson(changes);
  const parts = ops.length <= limits.ops ? [ops] : portions(ops);
  const changeSets = await append(device, intent, parts);
  const first = changeSets[0];
  if (!first) throw new Error('nothing to commit');
  return { device: first.d, sequence: first.s };
}

/**
 * Writes change-sets of another author once more as this device's own, each with who did it and
 * when: for a device that was copied and goes on under a new id. Must run inside `transact`.
 */
export async function reissue(device: Device, changeSets: readonly ChangeSet[]): Promise<void> {
  for (const { k, a, u, w, t, o } of changeSets)
    await append({ ...device, person: () => u, now: () => w ?? t }, { kind: k, args: a }, [o]);
}

/** Makes this device known to the others, when it is not. Must run inside `transact`. */
export async function introduce(device: Device): Promise<void> {
  await append(device, { kind: 'device.introduce' }, []);
}

/** Keeps a long list of changes as many change-sets, all in the caller's one transaction. */
export async function commitMany(
  device: Device,
  intent: Intent,
  changes: readonly Change[]
): Promise<number> {
  if (changes.length === 0) return 0;
  return (await append(device, intent, portions(plainJson(changes)))).length;
}
