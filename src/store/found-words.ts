import type { Table } from 'dexie';
import type { StoredRecord } from './database.ts';

/** How many finds of a search are looked at. */
export const mostFound = 2_000;

type Worded = 'parts' | 'stockItems';

/** The rows of which every word that was typed begins a word, each once; the first `mostFound` of them. */
export async function rowsWithWords<K extends Worded>(
  table: Table<StoredRecord<K>, string>,
  words: readonly string[]
): Promise<StoredRecord<K>[]> {
  const [longest = ''] = [...words].sort((a, b) => b.length - a.length);
  return table
    .where('$.words')
    .startsWith(longest)
    .distinct()
    .filter((row) => {
      const own = (row.$ as { readonly words?: readonly string[] } | undefined)?.words ?? [];
      return words.every((word) => own.some((each) => each.startsWith(word)));
    })
    .limit(mostFound)
    .toArray();
}
