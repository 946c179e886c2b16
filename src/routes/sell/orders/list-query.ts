import { Day } from '#domain/kernel/day.ts';
import type { CoverKind } from '#domain/sales-order/cover.ts';
import { SalesOrderStatus } from '#domain/sales-order/sales-order.ts';
import { dueOnText } from '#ui/order/calendar-words.ts';
import type { OrderFilter, OrdersAsked, OrderSort } from '#store/orders-asked.ts';
import { say, sayAs } from '#ui/words/say.ts';
import { pageSize, withQuery, type Change } from '../../list-query.ts';

const covers: readonly CoverKind[] = ['none', 'partial', 'ready', 'building', 'short'];

const filterIn = (query: URLSearchParams): OrderFilter => {
  const due = query.get('due');
  if (due === 'overdue' || due === 'today') return due;
  const status = query.get('status');
  const known = SalesOrderStatus.safeParse(status);
  return known.success ? known.data : status === 'all' ? 'all' : 'open';
};

/** The one day that the address asks for: `?due=2026-11-12`. */
const dayIn = (query: URLSearchParams): Day | undefined => Day.safeParse(query.get('due')).data;

const pageIn = (query: URLSearchParams) => Math.max(1, Math.trunc(Number(query.get('page'))) || 1);

/** What the address asks of the list; open orders, the newest first, unless it says otherwise. */
export function askedIn(query: URLSearchParams): OrdersAsked {
  const sort: OrderSort = query.get('sort') === 'due' ? 'due' : 'newest';
  const due = dayIn(query);
  return {
    filter: filterIn(query),
    ...(due && { due }),
    cover: covers.find((each) => each === query.get('cover')),
    sort,
    search: query.get('q') ?? '',
    from: (pageIn(query) - 1) * pageSize,
    most: pageSize
  };
}

/** The filters that stand above the list, each as what it changes in the address. */
const filters: readonly { readonly id: string; readonly label: string; readonly change: Change }[] =
  [
    { id: 'open', label: sayAs('not closed')`Open`, change: {} },
    { id: 'overdue', label: say`Overdue`, change: { due: 'overdue' } },
    { id: 'today', label: say`Due today`, change: { due: 'today' } },
    { id: 'ready', label: say`Ready to ship`, change: { cover: 'ready' } },
    { id: 'short', label: say`Short`, change: { cover: 'short' } },
    { id: 'on-hold', label: say`On Hold`, change: { status: 'on-hold' } },
    { id: 'shipped', label: say`Shipped`, change: { status: 'shipped' } },
    { id: 'cancelled', label: say`Cancelled`, change: { status: 'cancelled' } },
    { id: 'all', label: say`All`, change: { status: 'all' } }
  ];

const none: Change = { due: undefined, cover: undefined, status: undefined };

/** The filter chips for an address: which one is on, and where each leads. */
export function filterChoices(query: URLSearchParams, base: string) {
  const { filter, cover, due } = askedIn(query);
  const current = due ?? cover ?? filter;
  const ofDay =
    due === undefined ? [] : [{ id: due, label: dueOnText(due), change: { due } as Change }];
  return [...ofDay, ...filters].map(({ id, label, change }) => ({
    id,
    label,
    current: id === current,
    href: base + withQuery(query, { ...none, ...change })
  }));
}

/** What the current filter is called, for an empty list. */
export const filterName = (query: URLSearchParams) =>
  filterChoices(query, '').find(({ current }) => current)?.label ?? say`this filter`;
