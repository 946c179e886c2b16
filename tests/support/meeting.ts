import type { Block } from '#exchange/order-file.ts';
import { planned, taken, type Plan, type Received, type Taken } from '#exchange/receive.ts';
import { parcelFor, type Wanted } from '#exchange/send.ts';
import { ChangeSet } from '#journal/change-set.ts';
import type { Device } from '#store/device-context.ts';
import { foldedTables } from '#store/database.ts';
import { aDevice } from './device.ts';
import { canonical } from './in-memory-device.ts';

/** A device of a workshop, as it is after its first start. */
export async function openedDevice(
  id: string,
  workshop: string,
  about: Partial<Device> = {}
): Promise<Device> {
  const device = await aDevice({ id, ...about });
  await device.db.meta.bulkPut([
    { k: 'device', v: id },
    { k: 'workshop', v: workshop }
  ]);
  return device;
}

/** What one device hands to another, without the way through a file. */
export async function handed(device: Device, wanted: Wanted = { kind: 'full' }): Promise<Received> {
  const { header, blocks } = await parcelFor(device, wanted);
  const read: Block[] = [];
  for await (const { device: author, from, texts } of blocks) {
    const changes = texts.map((text) => ChangeSet.parse(JSON.parse(text)));
    read.push({ device: author, from, to: from + texts.length - 1, sha256: '', texts, changes });
  }
  return { header, blocks: read };
}

/** A device takes a file as the screens do it: planned first, then taken when it may be. */
export async function receives(
  device: Device,
  received: Received
): Promise<{ readonly plan: Plan; readonly done: Taken | undefined }> {
  const plan = await planned(device, received);
  const mayTake = ['apply', 'join'].includes(plan.verdict.code);
  return { plan, done: mayTake ? await taken(device, plan) : undefined };
}

/** Everything on a device that follows from its log, as one text. */
export async function stateOf({ db }: Device): Promise<string> {
  const tables = await Promise.all(
    foldedTables.map(async (table) => [table, await db.table(table).toArray()] as const)
  );
  const authors = await db.authors.toArray();
  return canonical(Object.fromEntries([...tables, ['authors', authors]]));
}
