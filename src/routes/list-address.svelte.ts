import { goto } from '$app/navigation';
import { navigating, page } from '$app/state';
import { pageSize, withQuery, type Change } from './list-query.ts';

/** What a sheet beside a list asks in the address, and so is none of the list's own questions. */
const asides = ['open', 'about', 'line', 'select', 'receive', 'ledger'];

/** One page of a list, and how much there is in all. */
interface Shown {
  readonly rows: readonly unknown[];
  readonly total: number;
}

/** Where a list stands: its filter, search and page, all of them in the address, which it changes. */
export class ListAddress {
  readonly #base: () => string;
  /** What is typed into the search; the address follows when typing pauses. */
  search = $state(page.url.searchParams.get('q') ?? '');

  constructor(base: () => string) {
    this.#base = base;
  }

  get query(): URLSearchParams {
    return page.url.searchParams;
  }

  /** The list alone, or beside what is open of it. */
  get here(): string {
    const base = this.#base();
    return page.url.pathname.startsWith(`${base}/`) ? page.url.pathname : base;
  }

  /** Where one thing of the list opens beside it: with the list's own questions, without those of a sheet. */
  hrefOf(id: string): string {
    const asked = { page: this.query.get('page') ?? undefined };
    const without = Object.fromEntries(asides.map((name) => [name, undefined]));
    return `${this.#base()}/${id}${withQuery(this.query, { ...without, ...asked })}`;
  }

  /**
   * Asks otherwise, in place of what was asked: Back leads to where one came from. Whoever is on the way to
   * another page, by a tap or a scan right after typing, is not held back by what was typed.
   */
  ask(change: Change): void {
    if (navigating.to && navigating.to.url.pathname !== page.url.pathname) return;
    const to = this.here + withQuery(this.query, change);
    void goto(to, { keepFocus: true, noScroll: true, replaceState: true });
  }

  /** What the pager of the list is given, for a page that begins after so many rows. */
  pager(from: number, { rows, total }: Shown) {
    const last = from + rows.length;
    return {
      first: from + 1,
      last,
      total,
      onprevious: from > 0 ? () => this.#turn(from - pageSize) : undefined,
      onnext: last < total ? () => this.#turn(from + pageSize) : undefined
    };
  }

  #turn(to: number): void {
    const at = withQuery(this.query, { page: String(to / pageSize + 1) });
    void goto(this.here + at, { noScroll: true });
  }
}
