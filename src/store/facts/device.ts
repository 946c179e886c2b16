import type { AddDevicePlace, AddDevicePlaceFacts } from '#domain/device/add-device-place.ts';
import type { NameDevice, NameDeviceFacts } from '#domain/device/name-device.ts';
import type { SaveSettings } from '#domain/device/save-settings.ts';
import type { AddComment } from '#domain/device/add-comment.ts';
import type { Database } from '../database.ts';
import type { Context } from '../device-context.ts';
import { recordsOf } from '../records.ts';

/** What the workshop has agreed on. */
export const saveSettingsFacts = (
  _db: Database,
  _asked: SaveSettings,
  { settings }: Context
): Promise<{ settings: Context['settings'] }> => Promise.resolve({ settings });

/** The device and all others. */
export async function nameDeviceFacts(db: Database, asked: NameDevice): Promise<NameDeviceFacts> {
  const devices = recordsOf('devices', await db.devices.toArray());
  return {
    before: devices.find(({ id }) => id === asked.id),
    others: devices.filter(({ id }) => id !== asked.id)
  };
}

/** A comment depends on nothing: what it is about may come with the next file. */
export const addCommentFacts = (_db: Database, asked: AddComment): Promise<AddComment> =>
  Promise.resolve(asked);

/** All devices and places, whoever they belong to. */
export const addDevicePlaceFacts = async (
  db: Database,
  _asked: AddDevicePlace
): Promise<AddDevicePlaceFacts> => ({ devices: recordsOf('devices', await db.devices.toArray()) });
