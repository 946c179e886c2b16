import type { FindingsView } from '#domain/findings/view.ts';
import { RowMap } from '#journal/fold.ts';
import type { Row } from '#journal/row.ts';
import type { Database } from './database.ts';
import { viewOver } from './findings-view.ts';
import { groupedBy, RowIndex } from './row-index.ts';
import { rowsAt, rowsWith } from './rows-with.ts';

/** Something that is asked of the rows, and answered by pure functions. */
type Question<T> = (view: FindingsView) => T;

/** Values that were asked for, by what they are values of. */
class Wanted extends Map<string, Set<string>> {
  add(name: string, value: string): void {
    const values = this.get(name);
    if (values) values.add(value);
    else this.set(name, new Set([value]));
  }
}

/**
 * The database for functions that cannot wait: a question runs on what is in memory and notes what
 * it misses; that is read at once for all questions, and those that missed something run again. What
 * is being written lies over what is on disk. Inside a transaction.
 */
export class Lookups {
  readonly #db: Database;
  readonly #written: RowMap;
  readonly #writtenBy: RowIndex;
  readonly #read: RowMap;
  readonly #absent = new Set<string>();
  readonly #found = new Map<string, Map<unknown, readonly Row[]>>();
  #wantedRows = new Wanted();
  #wantedBy = new Wanted();
  #misses = 0;
  /** Whole only for a question that was answered: what it has not read it does not know. */
  readonly view: FindingsView;

  /** @param known rows that were read before in the same transaction. */
  constructor(db: Database, written: RowMap = new RowMap(), known: RowMap = new RowMap()) {
    this.#db = db;
    this.#written = written;
    this.#writtenBy = new RowIndex(written);
    this.#read = known;
    this.view = viewOver({
      row: (kind, id) => this.#row(kind, id),
      rowsBy: (kind, field, value) => this.#rowsBy(kind, field, value)
    });
  }

  /** The answers, in the order of the questions. */
  async answers<T>(questions: readonly Question<T>[]): Promise<T[]> {
    const answers: T[] = [];
    let open = questions.map((question, index) => [index, question] as const);
    while (open.length > 0) {
      open = open.filter(([index, question]) => {
        const before = this.#misses;
        answers[index] = question(this.view);
        return this.#misses !== before;
      });
      await this.#load();
    }
    return answers;
  }

  async answer<T>(question: Question<T>): Promise<T> {
    const [answer] = await this.answers([question]);
    return answer as T;
  }

  #row(kind: string, id: string): Row | undefined {
    const row = this.#written.get(kind, id) ?? this.#read.get(kind, id);
    if (row || this.#absent.has(`${kind}/${id}`)) return row;
    this.#misses += 1;
    this.#wantedRows.add(kind, id);
    return undefined;
  }

  #rowsBy(kind: string, field: string, value: string): readonly Row[] {
    const found = this.#found.get(`${kind}/${field}`)?.get(value);
    if (found) return found;
    this.#misses += 1;
    this.#wantedBy.add(`${kind}/${field}`, value);
    return [];
  }

  async #load(): Promise<void> {
    const [rows, by] = [this.#wantedRows, this.#wantedBy];
    this.#wantedRows = new Wanted();
    this.#wantedBy = new Wanted();
    await Promise.all([
      ...[...rows].map(([kind, ids]) => this.#loadRows(kind, [...ids])),
      ...[...by].map(([name, values]) => this.#loadBy(name, [...values]))
    ]);
  }

  async #loadRows(kind: string, ids: readonly string[]): Promise<void> {
    for (const row of await rowsAt(this.#db.table<Row, string>(kind), ids)) this.#keep(kind, row);
    for (const id of ids) if (!this.#read.get(kind, id)) this.#absent.add(`${kind}/${id}`);
  }

  async #loadBy(name: string, values: readonly string[]): Promise<void> {
    const [kind = '', field = ''] = name.split('/');
    const rows = await rowsWith(this.#db.table<Row, string>(kind), field, values);
    for (const row of rows) this.#keep(kind, row);
    const onDisk = groupedBy(
      rows.filter(({ id }) => !this.#written.get(kind, id)),
      field
    );
    const found = this.#found.get(name) ?? new Map<unknown, readonly Row[]>();
    for (const value of values) {
      const kept = onDisk.get(value) ?? [];
      found.set(value, [...kept, ...this.#writtenBy.by(kind, field, value)]);
    }
    this.#found.set(name, found);
  }

  #keep(kind: string, row: Row): void {
    if (!this.#read.get(kind, row.id)) this.#read.set(kind, row);
  }
}
