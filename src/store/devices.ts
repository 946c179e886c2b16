import type { DeviceRecord } from '#domain/device/device.ts';
import type { Database } from './database.ts';
import { recordOf, recordsOf } from './records.ts';

/** This device as the others know it; nothing before anything was done on it. */
export const ownDevice = async (db: Database, id: string): Promise<DeviceRecord | undefined> =>
  recordOf('devices', await db.devices.get(id));

/** Every device and place of the workshop, this one too, by letter; retired ones last. */
export async function allDevices(db: Database): Promise<readonly DeviceRecord[]> {
  const devices = recordsOf('devices', await db.devices.toArray());
  return devices.sort(
    (a, b) => Number(a.retired) - Number(b.retired) || a.letter.localeCompare(b.letter)
  );
}

/** What each device is called, by its id. */
export const deviceNames = async (db: Database): Promise<ReadonlyMap<string, string>> =>
  new Map((await allDevices(db)).map(({ id, name }) => [id, name]));
