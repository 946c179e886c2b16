import type { Database } from '#store/database.ts';
import { openBeside } from '#store/open.ts';
import { indexShelf } from '#store/search/kept-index.ts';
import { LiveIndex } from '#store/search/live-index.ts';
import { everywhere, scanned } from '#store/search/scan.ts';
import type { Answer, Asked, Told } from './messages.ts';

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

async function found(asked: Exclude<Asked, { ask: 'open' }>): Promise<Answer> {
  if (!opening) throw new Error('asked before it was opened');
  const { db, index } = await opening;
  if (asked.ask === 'everywhere') return { ...(await everywhere(db, asked.query)), isSlow: false };
  const known = index.search(asked.query);
  return known
    ? { ...known, isSlow: false }
    : { ...(await scanned(db, asked.query)), isSlow: true };
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
  found(data).then(
    (answer) => tell({ tell: 'found', n, answer }),
    (error: unknown) => {
      console.info('not found', error);
      tell({ tell: 'failed', n });
    }
  );
});
