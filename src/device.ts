import { v7 } from 'uuid';
import type { Day } from '#domain/kernel/day.ts';
import type { Database } from '#store/database.ts';
import type { Device } from '#store/device-context.ts';
import { readAgain } from '#store/read-again.ts';
import { schemaVersion } from '#journal/schema-version.ts';
import { openDatabase, type Marker, type Opening } from '#store/open.ts';

/** The version of this app, as other devices see it. */
export const appVersion = __APP_VERSION__;

/** What the device's databases are called. */
export const databaseRoot = 'docket';
const markerCache = 'docket-marker';
const markerUrl = '/.docket-marker';

/** Kept beside the app's own files, which the browser clears together with the data or not at all. */
const marker: Marker = {
  isSet: async () => (await caches.open(markerCache)).match(markerUrl).then((found) => !!found),
  set: async () => (await caches.open(markerCache)).put(markerUrl, new Response('here'))
};

const letters = 'abcdefghijklmnopqrstuvwxyz';
const alphabet = `0123456789${letters}`;

/** A new device id: a letter and seven letters or digits, more than 40 bits of chance. */
function newDeviceId(): string {
  const chance = crypto.getRandomValues(new Uint32Array(8));
  return [...chance].map((n, i) => (i === 0 ? letters[n % 26] : alphabet[n % 36])).join('');
}

async function ownId(db: Database): Promise<string> {
  return db.transaction('rw', db.meta, async () => {
    // Left by data that was about to take over and did not get to it.
    await db.meta.delete('superseded');
    const kept = (await db.meta.get('device'))?.v;
    if (typeof kept === 'string') return kept;
    const fresh = newDeviceId();
    await db.meta.bulkPut([
      { k: 'device', v: fresh },
      { k: 'workshop', v: v7() }
    ]);
    return fresh;
  });
}

const two = (value: number) => String(value).padStart(2, '0');

/** The calendar day where the device is, at a moment. */
export function dayOf(time: number): Day {
  const now = new Date(time);
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as Day;
}

let opened: { readonly db: Database; readonly id: string } | undefined;
let person = '';

function here() {
  if (!opened) throw new Error('the device was used before it was opened');
  return opened;
}

/** This installed copy of the app. The one place that makes a clock, ids and a database. */
export const device: Device = {
  get db() {
    return here().db;
  },
  get id() {
    return here().id;
  },
  app: appVersion,
  person: () => person,
  now: () => Date.now(),
  today: () => dayOf(Date.now()),
  newId: () => v7(),
  newDeviceId
};

/** Says who uses the device from now on; the name stands in the history. */
export function setPerson(name: string): void {
  person = name;
}

/** What may wait until nobody waits for it. Where it fails, the next start tries again. */
async function keepHouse(db: Database): Promise<void> {
  const [{ forgetOlder }, { sealAll }] = await Promise.all([
    import('#store/generations.ts'),
    import('#store/log.ts')
  ]);
  await forgetOlder(databaseRoot);
  await sealAll(db);
}

/**
 * Opens this device's data; afterwards `device` may be used.
 * @throws Evicted, StorageError as `openDatabase` does.
 */
export async function openDevice(listeners: Omit<Opening, 'name' | 'marker'> = {}): Promise<void> {
  if (opened) return;
  const db = await openDatabase({ name: databaseRoot, marker, ...listeners });
  opened = { db, id: await ownId(db) };
  await marker.set();
  await readAgain(db, schemaVersion);
  keepHouse(db).catch(console.info);
}

/** Forgets that there was data, so that the next start begins empty. For when the person says so. */
export const startEmpty = async () => (await caches.open(markerCache)).delete(markerUrl);
