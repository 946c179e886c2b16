import { afterEach, describe, expect, it, vi } from 'vitest';
import { databaseVersion, type Database } from '#store/database.ts';
import { StorageError } from '#store/faults.ts';
import { Evicted, openDatabase, type Marker } from '#store/open.ts';

const aMarker = (): Marker => {
  let here = false;
  return {
    isSet: () => Promise.resolve(here),
    set: () => Promise.resolve().then(() => void (here = true))
  };
};

const open: Database[] = [];
const opening = async (name: string, about: Partial<Parameters<typeof openDatabase>[0]> = {}) => {
  const db = await openDatabase({ name, marker: aMarker(), ...about });
  open.push(db);
  return db;
};

const fresh = () => `open-${crypto.randomUUID()}`;

const removed = (name: string) =>
  new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => {
      resolve();
    };
    request.onerror = () => {
      reject(new Error('not removed'));
    };
  });

const raised = (name: string, version: number) =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(new Error('not raised'));
    };
  });

afterEach(() => {
  for (const db of open.splice(0)) db.close({ disableAutoOpen: true });
});

describe('opening the database', () => {
  it('writes strictly, so that what was kept survives a power cut', async () => {
    const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const db = await opening(fresh());
    await db.drafts.put({ k: 'a', at: 1, value: 1 });
    expect(asked.mock.lastCall?.[2]).toEqual({ durability: 'strict' });
    asked.mockRestore();
  });

  it('never makes an empty one where there was data before', async () => {
    const name = fresh();
    const marker = aMarker();
    const db = await opening(name, { marker });
    await marker.set();
    db.close({ disableAutoOpen: true });
    await removed(db.name);
    await expect(opening(name, { marker })).rejects.toBeInstanceOf(Evicted);
    const names = (await indexedDB.databases()).map((each) => each.name);
    expect(names).not.toContain(db.name);
  });

  it('refuses one that a newer app has written', async () => {
    const name = fresh();
    const db = await opening(name);
    db.close({ disableAutoOpen: true });
    (await raised(db.name, (databaseVersion + 1) * 10)).close();
    const refused = opening(name);
    await expect(refused).rejects.toBeInstanceOf(StorageError);
    await expect(refused).rejects.toMatchObject({ fault: 'downgrade' });
  });

  it('closes for good when another window upgrades, and says so', async () => {
    const onclosed = vi.fn();
    const db = await opening(fresh(), { onclosed });
    const newer = await raised(db.name, (databaseVersion + 1) * 10);
    expect(onclosed).toHaveBeenCalledWith('newer');
    await expect(db.drafts.put({ k: 'old', at: 1, value: 1 })).rejects.toThrow();
    expect(newer.version).toBe((databaseVersion + 1) * 10);
    newer.close();
  });
});
