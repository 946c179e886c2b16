import type { Database } from './database.ts';

/** What a list was asked, under a name: kept on this device alone. */
export interface SavedView {
  readonly id: string;
  /** The list that it is a view of. */
  readonly list: string;
  readonly name: string;
  /** Filter, search and sorting as they stand in the address, without the question mark. */
  readonly query: string;
}

const key = 'views';

async function allViews(db: Database): Promise<readonly SavedView[]> {
  return ((await db.meta.get(key))?.v ?? []) as readonly SavedView[];
}

/** The saved views of a list, by name. */
export async function viewsOf(db: Database, list: string): Promise<readonly SavedView[]> {
  const own = (await allViews(db)).filter((view) => view.list === list);
  return own.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** Keeps a view; one with the same id is replaced. */
export async function saveView(db: Database, view: SavedView): Promise<void> {
  await db.transaction('rw', db.meta, async () => {
    const others = (await allViews(db)).filter(({ id }) => id !== view.id);
    await db.meta.put({ k: key, v: [...others, view] });
  });
}

export async function forgetView(db: Database, id: string): Promise<void> {
  await db.transaction('rw', db.meta, async () => {
    const others = (await allViews(db)).filter((view) => view.id !== id);
    await db.meta.put({ k: key, v: others });
  });
}
