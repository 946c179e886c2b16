import type { Device } from '#store/device-context.ts';
import { nextGeneration } from '#store/generations.ts';
import type { Watch } from '#store/keep.ts';
import { reachOf } from '#store/standing.ts';
import { planned, taken, type Received } from './receive.ts';

/** What becomes of this tablet's own data when a full file takes its place. */
export type Replacing =
  /** The tablet begins again as part of the file's workshop, and goes on with the others. */
  | 'recover'
  /** The file's time becomes the present: a new workshop, which the other tablets have to join. */
  | 'go-back';

/**
 * Puts a full file in the place of everything on this tablet (docs/sync.md): the new data is made
 * beside the old and takes over in one write, so that a failure on the way leaves all as it was.
 * The tablet gets a new id; it must be opened anew afterwards.
 * @param root the name of the device's databases.
 * @throws StorageError when the storage refuses or is full.
 * @throws Stopped when whoever watches has stopped it.
 */
export async function replaced(
  device: Device,
  received: Received,
  how: { readonly root: string; readonly to: Replacing; readonly watch?: Watch }
): Promise<void> {
  const own = { device: device.newDeviceId(), workshop: '' };
  const generation = await nextGeneration(how.root, device.db, own);
  try {
    const beside = { ...device, db: generation.db, id: own.device };
    const plan = await planned(beside, received);
    if (plan.verdict.code !== 'join')
      throw new Error(`a file to ${plan.verdict.code}, not to begin with`);
    await taken(beside, plan, how.watch);
    const got = await reachOf(generation.db);
    const isWhole = Object.entries(received.header.head).every(([d, [s]]) => got[d]?.[0] === s);
    if (!isWhole) throw new Error('the new data lacks something of the file');
    if (how.to === 'go-back') await generation.db.meta.put({ k: 'workshop', v: device.newId() });
    await generation.adopt();
  } catch (error) {
    await generation.abandon();
    throw error;
  }
}
