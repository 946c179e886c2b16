import { searchedKinds } from './documents.ts';
import type { Entries } from './entries.ts';
import type { Matched } from './matching.ts';
import { byteAt, numberAt } from './numbers.ts';

/** What is known by something else than its own words: a code that is linked, a contact, a parcel. */
const namesOfOthers = new Set<number>([
  searchedKinds.codes,
  searchedKinds.contacts,
  searchedKinds.shipments
]);

/** The ids of all things of a kind that matched, by themselves or by a code, a contact, a parcel of theirs. */
export function idsIn(entries: Entries, { sums, list }: Matched, kind: number): string[] {
  const { columns } = entries;
  const found = new Set<number>();
  const take = (entry: number) => {
    const own = byteAt(columns.kind, entry);
    const meant = namesOfOthers.has(own) ? numberAt(columns.first, entry) : entry;
    if (byteAt(columns.kind, meant) === kind && byteAt(columns.home, meant) !== 0) found.add(meant);
  };
  const length = list ? list.length : columns.count;
  for (let n = 0; n < length; n += 1) {
    const entry = list ? list.at(n) : n;
    if (byteAt(sums, entry) !== 0) take(entry);
  }
  return Array.from(found, (entry) => entries.idOf(entry));
}
