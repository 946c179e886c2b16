import { Dexie } from 'dexie';
import { databaseNamed, type Database } from './database.ts';
import { livingGeneration, pointTo } from './root.ts';

/** A database that is made beside the living one, and takes over in a single write. */
export interface Generation {
  readonly db: Database;
  /**
   * Makes it the living one. Windows that have the old one open can write nothing from now on; each
   * goes over when it is opened anew. The old one is removed at the next start.
   */
  readonly adopt: () => Promise<void>;
  /** Removes it: nothing has happened. */
  readonly abandon: () => Promise<void>;
}

const generationName = (root: string, number: number) => `${root}-g${String(number)}`;

/** Begins a generation beside the living one, empty, with an id of its own for this device. */
export async function nextGeneration(
  root: string,
  living: Database,
  own: { readonly device: string; readonly workshop: string }
): Promise<Generation> {
  const number = (await livingGeneration(root)) + 1;
  const name = generationName(root, number);
  await Dexie.delete(name); // what an earlier attempt left
  const db = databaseNamed(name);
  await db.open();
  await db.meta.bulkPut([
    { k: 'device', v: own.device },
    { k: 'workshop', v: own.workshop }
  ]);
  return {
    db,
    adopt: async () => {
      // First: from here on nothing is written that would stay behind.
      await living.meta.put({ k: 'superseded', v: true });
      await pointTo(root, number);
      db.close({ disableAutoOpen: true });
    },
    abandon: async () => {
      db.close({ disableAutoOpen: true });
      await Dexie.delete(name);
    }
  };
}

/** Removes generations before the living one. For after a successful start; a window that holds one keeps it. */
export async function forgetOlder(root: string): Promise<void> {
  const living = await livingGeneration(root);
  for (const { name } of await indexedDB.databases()) {
    const number = Number(/-g(\d+)$/.exec(name ?? '')?.[1]);
    if (name?.startsWith(`${root}-g`) && number < living) await Dexie.delete(name);
  }
}
