import type { DeviceRecord } from '#domain/device/device.ts';
import type { Database } from './database.ts';
import { recordOf } from './records.ts';

/** This device as the others know it; nothing before anything was done on it. */
export const ownDevice = async (db: Database, id: string): Promise<DeviceRecord | undefined> =>
  recordOf('devices', await db.devices.get(id));
