import { Dexie } from 'dexie';
import type { Vector } from '#journal/vector.ts';
import type { IndexState } from './search-index.ts';

/** An index as it is kept between two starts, and what it was made from. */
export interface Kept {
  /** How it is written; another app version may write it otherwise. */
  readonly format: number;
  /** The name of the database. */
  readonly of: string;
  /** How often its tables had been laid anew. */
  readonly laid: number;
  /** The log as far as it was read. */
  readonly known: Vector;
  readonly state: IndexState;
}

/** Where an index is kept between two starts. Whatever is lost here is made again. */
export interface IndexShelf {
  readonly get: () => Promise<Kept | undefined>;
  readonly put: (kept: Kept) => Promise<void>;
}

const place = 'index';

/**
 * A small database of its own: so large a row would hold up everybody who waits for the tables, and
 * what can be made again is none of the data.
 */
export function indexShelf(name: string): IndexShelf {
  const db = new Dexie(name);
  db.version(1).stores({ kept: '' });
  const kept = db.table<Kept, string>('kept');
  return {
    get: () => kept.get(place),
    put: async (index) => {
      await kept.put(index, place);
    }
  };
}
