import { liveQuery } from 'dexie';
import { covers, type Vector } from '#journal/vector.ts';
import type { Database } from '../database.ts';
import { laidTimes } from '../laid.ts';
import { knownTo } from '../standing.ts';
import { changedBetween, type Places } from './changed.ts';
import { documentOf, searchedKinds, type AnyRow, type SearchedKind } from './documents.ts';
import type { IndexShelf, Kept } from './kept-index.ts';
import type { Asked, Document, Found, FoundOfKind } from './found.ts';
import { SearchIndex } from './search-index.ts';

const format = 1;
/** How many rows are read at a time: what waits for an answer waits no longer than that. */
const batch = 2_000;
/** From how many on they are put down together. */
const many = 200;
/** After how many changes, at least, the index is kept anew. */
const leastChanges = 500;
const portionOfAll = 20;
/** How long nothing may have changed, in milliseconds, before it is. */
const quiet = 2_000;

const kinds = Object.keys(searchedKinds) as SearchedKind[];

/**
 * The index of a database, made from it once, kept between two starts, and followed up with every
 * change-set, wherever it comes from: the log says which records to read again.
 */
export class LiveIndex {
  readonly #db: Database;
  readonly #shelf: IndexShelf;
  #index = new SearchIndex();
  #known: Vector = {};
  #laid = 0;
  #ready = false;
  #whole = false;
  #changes = 0;
  #work: Promise<void> | undefined;
  #again = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #onready: () => void;

  constructor(db: Database, shelf: IndexShelf, onready: () => void = () => undefined) {
    this.#db = db;
    this.#shelf = shelf;
    this.#onready = onready;
  }

  /** Begins, and follows the database until the answer is called. */
  start(): () => void {
    const watching = liveQuery(async () => {
      await Promise.all([knownTo(this.#db), laidTimes(this.#db)]);
    }).subscribe({
      next: () => void this.followed(),
      error: (error: unknown) => {
        console.info('the index cannot follow', error);
      }
    });
    return () => {
      watching.unsubscribe();
      clearTimeout(this.#timer);
    };
  }

  /** Brings the index up to what the database knows now. */
  followed(): Promise<void> {
    this.#again = true;
    this.#work ??= this.#whileDue().finally(() => {
      this.#work = undefined;
    });
    return this.#work;
  }

  /** What was found; nothing as long as the index is being made. */
  search(asked: Asked): Found | undefined {
    return this.#ready ? this.#index.search(asked) : undefined;
  }

  /**
   * All of one kind that are found, by an index that has read what the asker knows; nothing as long
   * as the index is being made.
   */
  async idsOf(kind: number, query: string, known: Vector): Promise<FoundOfKind | undefined> {
    if (this.#ready && !covers(this.#known, known)) await this.followed();
    return this.#ready ? this.#index.idsOf(kind, query) : undefined;
  }

  async #whileDue(): Promise<void> {
    while (this.#again) {
      this.#again = false;
      await this.#follow();
    }
  }

  async #follow(): Promise<void> {
    const [head, laid] = await Promise.all([knownTo(this.#db), laidTimes(this.#db)]);
    if (!this.#ready) await this.#take({ head, laid });
    if (!this.#fits({ head, laid })) await this.#make({ head, laid });
    else {
      await this.#read(await changedBetween(this.#db, this.#known, head));
      this.#known = head;
    }
    if (!this.#ready) this.#onready();
    this.#ready = true;
    this.#keepLater();
  }

  #fits({ head, laid }: { readonly head: Vector; readonly laid: number }): boolean {
    return this.#whole && laid === this.#laid && covers(head, this.#known);
  }

  /** Takes the index that was kept, when it is one of this database. */
  async #take(now: { readonly head: Vector; readonly laid: number }): Promise<void> {
    const kept = await this.#shelf.get().catch(() => undefined);
    if (!kept || kept.format !== format || kept.of !== this.#db.name) return;
    if (kept.laid !== now.laid || !covers(now.head, kept.known)) return;
    this.#index = new SearchIndex(kept.state);
    this.#whole = true;
    this.#known = kept.known;
    this.#laid = kept.laid;
  }

  /** Makes the index from all rows. What is written meanwhile is read again afterwards. */
  async #make({ head, laid }: { readonly head: Vector; readonly laid: number }): Promise<void> {
    this.#ready = false;
    this.#index = new SearchIndex();
    for (const kind of kinds) await this.#readAll(kind);
    this.#known = head;
    this.#laid = laid;
    this.#whole = true;
    this.#changes = Infinity;
    this.#again = true;
  }

  async #readAll(kind: SearchedKind): Promise<void> {
    const table = this.#db.table<AnyRow, string>(kind);
    const held: Document[] = [];
    let after: string | undefined = '';
    while (after !== undefined) {
      const rows: readonly AnyRow[] = await table.where(':id').above(after).limit(batch).toArray();
      held.push(...rows.flatMap((row) => documentOf(kind, row) ?? []));
      after = rows.length < batch ? undefined : rows.at(-1)?.id;
      if (held.length >= batch * 10 || after === undefined) this.#index.putMany(held.splice(0));
    }
  }

  async #read(places: Places): Promise<void> {
    // In their order: what a code belongs to comes before it.
    for (const kind of kinds) {
      const all = [...(places.get(kind) ?? [])];
      this.#changes += all.length;
      for (let from = 0; from < all.length; from += batch)
        await this.#readSome(kind, all.slice(from, from + batch));
    }
  }

  async #readSome(kind: SearchedKind, ids: readonly string[]): Promise<void> {
    const rows = await this.#db.table<AnyRow, string>(kind).bulkGet([...ids]);
    const documents: Document[] = [];
    rows.forEach((row, n) => {
      const document = row && documentOf(kind, row);
      if (document) documents.push(document);
      else this.#index.remove(searchedKinds[kind], ids[n] ?? '');
    });
    if (documents.length >= many) this.#index.putMany(documents);
    else for (const document of documents) this.#index.put(document);
  }

  #keepLater(): void {
    clearTimeout(this.#timer);
    if (this.#changes < Math.max(leastChanges, this.#index.size / portionOfAll)) return;
    this.#timer = setTimeout(() => {
      this.keep().catch((error: unknown) => {
        console.info('the index is not kept', error);
      });
    }, quiet);
  }

  /** Keeps the index for the next start. */
  async keep(): Promise<void> {
    const [of, known, laid] = [this.#db.name, this.#known, this.#laid];
    const kept: Kept = { format, of, known, laid, state: this.#index.settle() };
    this.#changes = 0;
    await this.#shelf.put(kept);
  }
}
