import { Dexie } from 'dexie';
import { watched } from './faults.ts';

/**
 * The small database that says which generation of the data is the living one. A generation is made
 * beside the living one and takes over in a single write here.
 */
async function atRoot<T>(name: string, work: (root: Dexie) => Promise<T>): Promise<T> {
  const root = new Dexie(name, { autoOpen: false, chromeTransactionDurability: 'strict' });
  root.version(1).stores({ meta: 'k' });
  try {
    await watched(root.open());
    return await work(root);
  } finally {
    root.close({ disableAutoOpen: true });
  }
}

/** The number of the living generation; the first where there was none. */
export const livingGeneration = (name: string): Promise<number> =>
  atRoot(name, async (root) => {
    const kept: unknown = await root.table('meta').get('generation');
    const generation = (kept as { readonly v: number } | undefined)?.v ?? 1;
    if (!kept) await root.table('meta').put({ k: 'generation', v: generation });
    return generation;
  });

/** Makes another generation the living one. */
export const pointTo = (name: string, generation: number): Promise<void> =>
  atRoot(name, async (root) => {
    await root.table('meta').put({ k: 'generation', v: generation });
  });
