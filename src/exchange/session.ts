import { ok, err, type Result } from '#domain/kernel/result.ts';
import type { Device } from '#store/device-context.ts';
import type { InboxRow } from '#store/database.ts';
import { dismissFile, keepWaiting, waitingFiles } from '#store/inbox.ts';
import type { Watch } from '#store/keep.ts';
import type { FileRefusal } from './file-refusal.ts';
import type { Block, OrderRecord } from './order-file.ts';
import { previewOf, type Preview } from './preview.ts';
import { read } from './read.ts';
import { heardOf, planned, taken, type Plan, type Received, type Taken } from './receive.ts';
import { repaired } from './repair.ts';
import { takeOverOf, type TakeOver } from './take-over.ts';
import type { Verdict } from './verdict.ts';
import { written } from './write.ts';

/** A file that was looked at: what becomes of it, what it would do, and the plan that does it. */
export interface Looked {
  readonly plan: Plan;
  readonly preview: Preview;
  /** What chosen orders of another workshop would become here; nothing for other files. */
  readonly takeOver: TakeOver | undefined;
}

interface Reading extends Watch {
  readonly passphrase?: string | undefined;
}

interface Content extends Received {
  readonly records: readonly OrderRecord[];
}

async function received(
  file: Blob,
  { passphrase, onprogress, signal }: Reading
): Promise<Result<Content, FileRefusal>> {
  const found = await read(file, {
    ...(passphrase !== undefined && { passphrase }),
    ...(onprogress && { onprogress }),
    ...(signal && { signal })
  });
  if (!found.ok) return found;
  const { header, blocks: inBlocks, recordsInPieces } = found.value;
  const blocks: Block[] = [];
  const records: OrderRecord[] = [];
  if (header.kind === 'orders') for await (const some of recordsInPieces()) records.push(...some);
  else for await (const block of inBlocks()) blocks.push(block);
  return ok({ header, blocks, records });
}

/** Reads a file, checks all of it, and works out what it would do here. Writes nothing. */
export async function looked(
  device: Device,
  file: Blob,
  reading: Reading = {}
): Promise<Result<Looked, FileRefusal>> {
  const found = await received(file, reading);
  if (!found.ok) return found;
  const { header, records } = found.value;
  const plan = await planned(device, found.value);
  const preview = previewOf(plan, device.now());
  const isForeign = plan.verdict.code === 'take-over';
  const takeOver = isForeign ? await takeOverOf(device, header, records) : undefined;
  return ok({ plan, preview, takeOver });
}

const whyOf = ({ code }: Extract<Verdict, { code: 'park' }>['parking']): InboxRow['why'] => code;

/** Keeps a file on this device, unpacked, until it can be taken or a person wants it. */
export async function kept(device: Device, { received: { header, blocks }, verdict }: Plan) {
  const contents = { header, blocks };
  const file = await written(contents);
  if (!file.ok) return;
  await keepWaiting(device, {
    id: header.file,
    why: verdict.code === 'park' ? whyOf(verdict.parking) : 'not-now',
    from: header.from.name,
    createdAt: header.createdAt,
    file: file.value
  });
}

/** What taking a file, and those that waited for it, did. */
export interface Done extends Taken {
  /** How many files that had waited were taken too. */
  readonly unparked: number;
}

const waits = ({ why }: InboxRow) => why !== 'not-now';

/** Takes every parked file that can be taken by now; one may let the next in. */
export async function retried(device: Device): Promise<number> {
  let took = 0;
  for (let again = true; again;) {
    again = false;
    for (const row of (await waitingFiles(device.db)).filter(waits)) {
      const found = await looked(device, row.file);
      const code = found.ok ? found.value.plan.verdict.code : 'refuse';
      if (found.ok && code === 'apply') {
        await taken(device, found.value.plan);
        took += 1;
        again = true;
      } else if (code === 'repeat') await dismissFile(device, row.id);
    }
  }
  return took;
}

/** Carries out what was looked at: all of the file or nothing, then whatever had waited for it. */
export async function carriedOut(device: Device, plan: Plan, watch?: Watch): Promise<Done> {
  const done = await taken(device, plan, watch);
  return { ...done, unparked: await retried(device) };
}

/** Notes what a file that brings nothing new says of others. */
export const noted = (device: Device, plan: Plan): Promise<void> => heardOf(device, plan.received);

/** Makes this device, which is a copy of another, one of its own; parks the file when it cannot. */
export async function partedWays(device: Device, plan: Plan) {
  const done = await repaired(device, plan.received);
  if (done.ok) return done;
  await kept(device, { ...plan, verdict: { code: 'park', parking: done.error } });
  return err(done.error);
}
