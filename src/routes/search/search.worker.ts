import type { Database } from '#store/database.ts';
import { idsAsked, type ListAsked } from '#store/filtered-lists.ts';
import { openBeside } from '#store/open.ts';
import { searchedKinds } from '#store/search/documents.ts';
import { indexShelf } from '#store/search/kept-index.ts';
import { LiveIndex } from '#store/search/live-index.ts';
import { everywhere, scanned } from '#store/search/scan.ts';
import type { Answer, Asked, ListSearch, Told } from './messages.ts';

interface Open {
  readonly db: Database;
  readonly index: LiveIndex;
}

let opening: Promise<Open> | undefined;

const tell = (told: Told) => {
  self.postMessage(told);
};

async function open(name: string): Promise<Open> {
  const db = await openBeside(name);
  const index = new LiveIndex(db, indexShelf('docket-search'), () => {
    tell({ tell: 'ready' });
  });
  index.start();
  return { db, index };
}

type Search = Extract<Asked, { ask: 'find' | 'everywhere' }>;

async function found({ db, index }: Open, asked: Search): Promise<Answer> {
  if (asked.ask === 'everywhere') return { ...(await everywhere(db, asked.query)), isSlow: false };
  const known = index.search(asked.query);
  return known
    ? { ...known, isSlow: false }
    : { ...(await scanned(db, asked.query)), isSlow: true };
}

/** Works out a page of a list here, so that nobody has to read very much beside the screen. */
async function listed({ db, index }: Open, { wanted, today, known }: ListSearch) {
  const { kind, asked } = wanted;
  const found = await index.idsOf(searchedKinds[kind], asked.search, known);
  if (!found) return undefined;
  const whole = { ...asked, found: new Set(found.ids) };
  const ids = await idsAsked(db, { kind, asked: whole } as ListAsked, today);
  const page = ids.slice(asked.from, asked.from + asked.most);
  return { ids: page, total: ids.length, isGuess: found.isGuess };
}

async function answered(asked: Exclude<Asked, { ask: 'open' }>): Promise<Told> {
  if (!opening) throw new Error('asked before it was opened');
  const open = await opening;
  const { n } = asked;
  return asked.ask === 'list'
    ? { tell: 'listed', n, listed: await listed(open, asked.list) }
    : { tell: 'found', n, answer: await found(open, asked) };
}

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if (data.ask === 'open') {
    opening ??= open(data.database);
    opening.catch((error: unknown) => {
      console.info('no index', error);
    });
    return;
  }
  const { n } = data;
  answered(data).then(tell, (error: unknown) => {
    console.info('not found', error);
    tell({ tell: 'failed', n });
  });
});
