import { databaseNamed, databaseVersion, type Database } from './database.ts';
import { faultOf, StorageError, watched } from './faults.ts';
import { livingGeneration } from './root.ts';

/** Remembers, outside the database, that there was one: its loss must never look like a first start. */
export interface Marker {
  readonly isSet: () => Promise<boolean>;
  readonly set: () => Promise<void>;
}

export interface Opening {
  readonly name: string;
  readonly marker: Marker;
  /** Another window holds the old version and has not let go for three seconds. */
  readonly onblocked?: () => void;
  /** The database was closed for good: another window upgraded it, or the browser took it away. */
  readonly onclosed?: (why: 'newer' | 'gone') => void;
}

/** The database was here and is not any more: the browser removed it. */
export class Evicted extends Error {
  override readonly name = 'Evicted';
}

const beforeSayingBlocked = 3_000;

/** The version of a database on this device; nothing when there is none. Dexie counts in tens. */
async function versionOf(name: string): Promise<number | undefined> {
  const all = await watched(indexedDB.databases());
  const version = all.find((each) => each.name === name)?.version;
  return version === undefined ? undefined : version / 10;
}

const livingName = async (name: string) => `${name}-g${String(await livingGeneration(name))}`;

function listen(db: Database, { onblocked, onclosed }: Opening): () => void {
  const alarm = setTimeout(() => onblocked?.(), beforeSayingBlocked);
  db.on('versionchange', () => {
    // Closed for good: reopened, old code would write old rows into the new tables.
    db.close({ disableAutoOpen: true });
    onclosed?.('newer');
  });
  db.on('close', () => onclosed?.('gone'));
  return () => {
    clearTimeout(alarm);
  };
}

/** The name of the living generation, when it may be opened or made. */
async function checkedName({ name, marker }: Opening): Promise<string> {
  const had = await marker.isSet();
  if (had && (await versionOf(name)) === undefined) throw new Evicted();
  const living = await livingName(name);
  const version = await versionOf(living);
  if (had && version === undefined) throw new Evicted();
  if ((version ?? 0) > databaseVersion) throw new StorageError('downgrade');
  return living;
}

/**
 * Opens the database: the only way in. It never makes an empty one where there was data before,
 * and never opens one that a newer app has written.
 * @throws Evicted when the browser has removed the data.
 * @throws StorageError when the storage is blocked, newer than this app, full or broken.
 */
export async function openDatabase(opening: Opening): Promise<Database> {
  try {
    const living = await checkedName(opening);
    const db = databaseNamed(living);
    const opened = listen(db, opening);
    await db.open();
    opened();
    return db;
  } catch (error) {
    if (error instanceof Evicted) throw error;
    throw new StorageError(faultOf(error), error);
  }
}

/**
 * Opens, for reading beside a window, the database that the window has open. It makes none.
 * @throws StorageError when it is not there in the version of this app.
 */
export async function openBeside(name: string): Promise<Database> {
  if ((await versionOf(name)) !== databaseVersion) throw new StorageError('closed');
  const db = databaseNamed(name);
  db.on('versionchange', () => {
    db.close({ disableAutoOpen: true });
  });
  await db.open();
  return db;
}
