import { compareStamps, stampOf } from '#journal/change-set.ts';
import { schemaVersion } from '#journal/schema-version.ts';
import { covers, type Vector } from '#journal/vector.ts';
import { introduce } from '#store/commit.ts';
import { looking, transact, type Device } from '#store/device-context.ts';
import { workOut, write, type Entry, type Outcome, type Watch } from '#store/keep.ts';
import { noteHeard } from '#store/peers.ts';
import { knownTo, reachAt, reachOf, workshopOf } from '#store/standing.ts';
import { vectorIn, type Block, type Header } from './order-file.ts';
import { askedOf, timesIn, verdictOn, type Verdict } from './verdict.ts';

/** An order file that was read and checked, in memory. */
export interface Received {
  readonly header: Header;
  readonly blocks: readonly Block[];
}

/** A file, what becomes of it here, and what taking it would write; planned without writing anything. */
export interface Plan {
  readonly received: Received;
  readonly verdict: Verdict;
  /** What this device knew when it was planned. */
  readonly known: Vector;
  /** What it would do; nothing where there is nothing to be done. */
  readonly outcome: Outcome | undefined;
}

/** What taking a file did. */
export interface Taken {
  /** How many change-sets were new here. */
  readonly changes: number;
  readonly joined: boolean;
}

/** What becomes of a file here, by what it says of itself (docs/sync.md). */
async function examined(device: Device, { header, blocks }: Received): Promise<Verdict> {
  const { db, id } = device;
  const reach = await reachOf(db);
  const looked = await reachAt(db, askedOf(header, reach));
  return verdictOn({
    header,
    times: timesIn(blocks),
    standing: {
      device: id,
      workshop: await workshopOf(db),
      schema: schemaVersion,
      reach,
      timeOf: (author, sequence) =>
        [looked[author], reach[author]].find((at) => at?.[0] === sequence)?.[1]
    }
  });
}

/** The change-sets of a file that are not known yet, in an order in which each follows what it had seen. */
function freshIn(blocks: readonly Block[], known: Vector): Entry[] {
  const fresh = blocks.flatMap(({ changes, texts }) =>
    changes.flatMap((changeSet, index) => {
      const isKnown = changeSet.s <= (known[changeSet.d] ?? 0);
      return isKnown ? [] : [{ changeSet, text: texts[index] ?? '' }];
    })
  );
  return fresh.sort((a, b) => compareStamps(stampOf(a.changeSet), stampOf(b.changeSet)));
}

const isTaken = ({ code }: Verdict) => code === 'apply' || code === 'join';

/** Works out what a file would do here: the dry run of what `taken` does, by the same functions. */
export async function planned(device: Device, received: Received): Promise<Plan> {
  const verdict = await examined(device, received);
  return looking(device, async () => {
    const known = await knownTo(device.db);
    const outcome = isTaken(verdict)
      ? await workOut(device.db, freshIn(received.blocks, known))
      : undefined;
    return { received, verdict, known, outcome };
  });
}

const same = (a: Vector, b: Vector) => covers(a, b) && covers(b, a);

/** What is to be written now: as planned, or worked out anew when something was done here meanwhile. */
async function outcomeNow({ db }: Device, plan: Plan): Promise<Outcome> {
  const known = await knownTo(db);
  if (plan.outcome && same(known, plan.known)) return plan.outcome;
  return workOut(db, freshIn(plan.received.blocks, known));
}

/** What the sender knows, and what it has heard that others do. */
const heardIn = ({ from, head, heard }: Header) => ({ ...heard, [from.device]: vectorIn(head) });

/** Becomes part of the file's workshop, in the place that was kept for it if there is one. */
async function join(device: Device, { workshop, place }: Header): Promise<void> {
  await device.db.meta.bulkPut([
    { k: 'workshop', v: workshop },
    { k: 'place', v: place ?? null }
  ]);
  await introduce(device);
}

async function noteReceived(device: Device, { file, from, createdAt }: Header, changes: number) {
  const { db } = device;
  await db.inbox.delete(file);
  await db.received.put({ id: file, at: device.now(), from: from.name, createdAt, changes });
}

/** A first join may write a hundred thousand rows. */
const patience = 900_000;

/**
 * Takes what a plan says: all of the file in one transaction, or nothing. What was done on this
 * device since the plan was made is not lost and not in the way.
 * @throws Stopped when whoever watches has stopped it: then nothing of it is kept.
 * @throws StorageError when the storage refuses, is full or hangs.
 */
export async function taken(device: Device, plan: Plan, watch?: Watch): Promise<Taken> {
  const { header } = plan.received;
  const joined = plan.verdict.code === 'join';
  return transact(
    device,
    async () => {
      const outcome = await outcomeNow(device, plan);
      await write(device.db, outcome, watch);
      await noteHeard(device, heardIn(header));
      await noteReceived(device, header, outcome.entries.length);
      if (joined) await join(device, header);
      return { changes: outcome.entries.length, joined };
    },
    patience
  );
}

/** Notes what a file says that others know, when it brings nothing else. */
export const heardOf = (device: Device, { header }: Received): Promise<void> =>
  transact(device, async () => {
    await noteHeard(device, heardIn(header));
    await device.db.inbox.delete(header.file);
  });
