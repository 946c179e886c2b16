import { createSubscriber } from 'svelte/reactivity';
import type { ListWanted } from '#commands/export-csv.ts';
import { wordsIn } from '#domain/kernel/words.ts';
import type { ListAsked } from '#store/filtered-lists.ts';
import { laidTimes } from '#store/laid.ts';
import { knownTo } from '#store/standing.ts';
import { device } from '../../device.ts';
import { finder } from './finder.ts';
import type { Listed } from './messages.ts';

/** What a list shows by the index; nothing when nothing is searched for, or there is no index yet. */
async function listed(wanted: ListAsked): Promise<Listed | undefined> {
  if (wordsIn(wanted.asked.search).length === 0) return undefined;
  // Read here, so that a live list asks again after every change, of whatever rows.
  const [known] = await Promise.all([knownTo(device.db), laidTimes(device.db)]);
  return Promise.resolve(finder.listed({ wanted, today: device.today(), known }));
}

/** A page of a list, by what the index finds for its search. */
export async function searched<Wanted extends ListAsked, Page>(
  wanted: Wanted,
  page: (asked: Wanted['asked']) => Promise<Page>
): Promise<Page & { readonly isGuess: boolean }> {
  const shown = await listed(wanted);
  const found = await page({ ...wanted.asked, shown });
  return { ...found, isGuess: shown?.isGuess ?? false };
}

const whole = { from: 0, most: Number.MAX_SAFE_INTEGER };

/** What a list shows, to be exported: by what the index finds for its search. */
export async function wantedAsShown(wanted: ListWanted): Promise<ListWanted> {
  if (!('asked' in wanted)) return wanted;
  const { kind, asked } = wanted;
  const shown = await listed({ kind, asked: { ...asked, ...whole } } as ListAsked);
  return shown ? { kind, within: { by: 'id', ids: shown.ids } } : wanted;
}

const readiness = createSubscriber((update) => finder.onready(update));

/** By what a search is answered now. A list that is searched asks again when it changes. */
export function wayOf(search: string): '' | 'words' | 'index' {
  if (search === '') return '';
  readiness();
  return finder.isReady ? 'index' : 'words';
}
