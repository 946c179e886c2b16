import { create, type Change } from '../changes.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import { DeviceRecord } from './device.ts';
import { nextLetter } from './introduction.ts';

/** The user keeps a place for one more tablet, which takes it with its first file. */
export const AddDevicePlace = z.strictObject({
  /** The id of the place; the tablet has another one of its own. */
  id: DeviceRecord.shape.id,
  name: DeviceRecord.shape.name
});
export type AddDevicePlace = z.infer<typeof AddDevicePlace>;

export interface AddDevicePlaceFacts {
  /** Every device and place that is known, retired ones too: their letters stand on papers. */
  readonly devices: readonly DeviceRecord[];
}

/** More devices than a reader of order files believes a workshop to have. */
const mostDevices = 64;

export type AddDevicePlaceRefusal = { readonly code: 'too-many-devices'; readonly most: number };

/**
 * Keeps a name and the next free letter for a tablet (docs/sync.md). Never "no letter at all": that
 * one belongs to the first device, even when it has done nothing yet. Refused from 64 devices on,
 * because no order file may name more.
 */
export function decideAddDevicePlace(
  { devices }: AddDevicePlaceFacts,
  { id, name }: AddDevicePlace
): Result<Change[], AddDevicePlaceRefusal> {
  if (devices.length >= mostDevices) return err({ code: 'too-many-devices', most: mostDevices });
  const letter = nextLetter([{ letter: '' }, ...devices]);
  return ok([create('devices', { id, name, letter, app: '', retired: false, waiting: true })]);
}
