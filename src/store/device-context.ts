import type { Day, Moment } from '#domain/kernel/day.ts';
import { settingsOf } from './settings.ts';
import type { Database } from './database.ts';
import { faultOf, StorageError, watched } from './faults.ts';
import type { Settings } from '#domain/device/device.ts';

/** This installed copy of the app: the one place where time, chance and disk come from. */
export interface Device {
  readonly db: Database;
  /** Its id in the journal. */
  readonly id: string;
  /** The version of the app on it. */
  readonly app: string;
  /** Who uses it, as they want to be named in the history. */
  readonly person: () => string;
  /** The wall clock, in milliseconds. */
  readonly now: () => number;
  /** The calendar day where the device is. */
  readonly today: () => Day;
  /** A new UUIDv7. */
  readonly newId: () => string;
  /** A new id for a device: this one after it was found to be a copy, or a place kept for another. */
  readonly newDeviceId: () => string;
}

/** What every decision may depend on beside its own facts. */
export interface Context {
  readonly settings: Settings;
  readonly today: Day;
  readonly now: Moment;
  readonly person: string;
  /** The letter that stands in this device's references. */
  readonly letter: string;
}

export async function contextOf(device: Device): Promise<Context> {
  const own = await device.db.devices.get(device.id);
  return {
    settings: await settingsOf(device.db),
    today: device.today(),
    now: new Date(device.now()).toISOString(),
    person: device.person(),
    letter: own?.letter ?? ''
  };
}

/**
 * Runs reads, checks and writes as one: all of it is kept, strictly on disk, or nothing.
 * Inside it only the database may be awaited.
 * @param wait how long, in milliseconds, before it counts as hanging; as long as an action may take.
 * @throws StorageError when the storage refuses, hangs or has gone.
 */
export async function transact<T>(
  device: Device,
  work: () => Promise<T>,
  wait?: number
): Promise<T> {
  const { db } = device;
  try {
    // An async function of its own: only then does Dexie keep its transaction across nested awaits.
    return await watched(
      db.transaction('rw', db.tables, async () => work()),
      wait
    );
  } catch (error) {
    const fault = faultOf(error);
    throw fault === 'bug' ? error : new StorageError(fault, error);
  }
}

/** Runs reads as one: nothing changes between two of them, and nothing is written. */
export const looking = <T>({ db }: Device, work: () => Promise<T>): Promise<T> =>
  db.transaction('r', db.tables, async () => work());
