import { NotReady } from '#journal/author.ts';
import { compareStamps, stampOf, type ChangeSet } from '#journal/change-set.ts';
import { covers, joined, type Vector } from '#journal/vector.ts';
import { err, ok, type Result } from '#domain/kernel/result.ts';
import { introduce, reissue } from '#store/commit.ts';
import { transact, type Device } from '#store/device-context.ts';
import type { Entry } from '#store/keep.ts';
import { logBetween } from '#store/log.ts';
import { replaceLog } from '#store/rebuild.ts';
import { knownTo } from '#store/standing.ts';
import type { Received } from './receive.ts';
import { stampKey, timesIn, type Parking } from './verdict.ts';

/** What a repair did: the device goes on under another id, and must be opened anew. */
export interface Repaired {
  readonly device: string;
  /** How many actions of this device got a new author. */
  readonly kept: number;
}

async function ownLog(device: Device, known: Vector): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const { texts } of logBetween(device.db, {}, known))
    for (const text of texts) entries.push({ changeSet: JSON.parse(text) as ChangeSet, text });
  return entries;
}

/** Up to which number of its own this device and the file tell one history; nothing when the file does not say. */
function commonTo(device: string, own: readonly Entry[], received: Received): number | undefined {
  const { header, blocks } = received;
  const [base, baseTime] = header.base[device] ?? [0, undefined];
  const mine = own.flatMap(({ changeSet }) => (changeSet.d === device ? [changeSet] : []));
  if (base > 0 && mine[base - 1]?.t !== baseTime) return undefined;
  const times = timesIn(blocks);
  const different = mine.slice(base).find(({ s, t }) => times.get(stampKey(device, s)) !== t);
  return different ? different.s - 1 : mine.length;
}

function freshEntries({ blocks }: Received, known: Vector): Entry[] {
  return blocks.flatMap(({ changes, texts }) =>
    changes.flatMap((changeSet, index) =>
      changeSet.s > (known[changeSet.d] ?? 0) ? [{ changeSet, text: texts[index] ?? '' }] : []
    )
  );
}

const reachedBy = (entries: readonly Entry[]): Vector =>
  entries.reduce<Vector>((known, { changeSet: { d, s } }) => joined(known, { [d]: s }), {});

const inTime = (entries: Entry[]) =>
  entries.sort((a, b) => compareStamps(stampOf(a.changeSet), stampOf(b.changeSet)));

interface Parts {
  /** The log as both sides can tell it. */
  readonly log: readonly Entry[];
  /** What this device did that the file knows nothing of. */
  readonly own: readonly ChangeSet[];
}

/** Both histories taken apart; nothing when the file does not reach back to where they part. */
function partsOf(device: string, entries: readonly Entry[], received: Received): Parts | undefined {
  const common = commonTo(device, entries, received);
  if (common === undefined) return undefined;
  const known = reachedBy(entries);
  const isOwn = ({ changeSet: { d, s } }: Entry) => d === device && s > common;
  const agreed = entries.filter((entry) => !isOwn(entry));
  const fresh = freshEntries(received, { ...known, [device]: common });
  const own = entries.filter(isOwn).map(({ changeSet }) => changeSet);
  return {
    log: inTime([...agreed, ...fresh]),
    own: own.filter(({ k }) => k !== 'device.introduce')
  };
}

async function carriedOut(
  device: Device,
  { log, own }: Parts,
  known: Vector
): Promise<Repaired | undefined> {
  const id = device.newDeviceId();
  const renamed = { ...device, id };
  return transact(
    device,
    async () => {
      if (!covers(known, await knownTo(device.db))) return undefined;
      await replaceLog(device.db, log);
      await device.db.meta.put({ k: 'device', v: id });
      await introduce(renamed);
      await reissue(renamed, own);
      return { device: id, kept: own.length };
    },
    900_000
  );
}

/**
 * Makes two devices of one that was copied or set back (docs/sync.md): this one takes a new id,
 * takes what the file tells of its old one, and writes what only it had done under the new id.
 * Nothing counts twice, nothing is lost. Refused, to be parked, when the file does not reach back
 * to where the two histories part: a full file does.
 */
export async function repaired(
  device: Device,
  received: Received
): Promise<Result<Repaired, Parking>> {
  const known = await knownTo(device.db);
  const parts = partsOf(device.id, await ownLog(device, known), received);
  if (!parts) return err({ code: 'copied-device', device: device.id });
  try {
    const done = await carriedOut(device, parts, known);
    return done ? ok(done) : await repaired(device, received);
  } catch (error) {
    if (error instanceof NotReady) return err({ code: 'copied-device', device: device.id });
    throw error;
  }
}
