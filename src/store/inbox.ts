import type { Database, InboxRow, ReceivedRow } from './database.ts';
import { transact, type Device } from './device-context.ts';

/** The files that wait here, the newest first. */
export const waitingFiles = async (db: Database): Promise<readonly InboxRow[]> =>
  db.inbox.orderBy('at').reverse().toArray();

/** The files that were received here, the newest first. */
export const receivedFiles = async (db: Database, most: number): Promise<readonly ReceivedRow[]> =>
  db.received.orderBy('at').reverse().limit(most).toArray();

/** Keeps a file until it can be taken, or until somebody wants it. The same file waits once. */
export const keepWaiting = (device: Device, row: Omit<InboxRow, 'at'>): Promise<void> =>
  transact(device, async () => {
    await device.db.inbox.put({ ...row, at: device.now() });
  });

/** Lets a waiting file go, untaken. */
export const dismissFile = (device: Device, id: string): Promise<void> =>
  transact(device, () => device.db.inbox.delete(id));
