import type { ListWanted } from '#commands/export-csv.ts';
import { lists } from '#ui/csv/list-words.ts';
import { askedIn as buildsIn } from '../build/list-query.ts';
import {
  askedIn as companiesIn,
  companyFilters,
  customerFilters
} from '../companies/list-query.ts';
import { askedIn as partsIn } from '../parts/list-query.ts';
import { askedIn as ordersIn } from '../sell/orders/list-query.ts';
import { askedIn as stockIn } from '../stock/list-query.ts';

/** The lists that have filters, where each is shown, and what their address asks for. */
const filtered: Readonly<
  Record<string, { path: string; asked: (query: URLSearchParams) => ListWanted }>
> = {
  orders: {
    path: '/sell/orders',
    asked: (query) => ({ kind: 'salesOrders', asked: ordersIn(query) })
  },
  parts: { path: '/parts', asked: (query) => ({ kind: 'parts', asked: partsIn(query) }) },
  stock: { path: '/stock', asked: (query) => ({ kind: 'stockItems', asked: stockIn(query) }) },
  builds: { path: '/build', asked: (query) => ({ kind: 'builds', asked: buildsIn(query) }) },
  companies: {
    path: '/companies',
    asked: (query) => ({ kind: 'companies', asked: companiesIn(query, companyFilters) })
  },
  locations: { path: '/stock/locations', asked: () => ({ kind: 'locations' }) },
  customers: {
    path: '/sell/customers',
    asked: (query) => ({ kind: 'companies', asked: companiesIn(query, customerFilters) })
  }
};

export type FilteredList =
  'orders' | 'parts' | 'stock' | 'builds' | 'companies' | 'customers' | 'locations';

/** Where what a list shows is exported, for the address of the list. */
export function exportHref(list: FilteredList, query: URLSearchParams): string {
  const next = new URLSearchParams(query);
  next.set('export', list);
  return `/csv?${next.toString()}`;
}

/** Where the rows that belong to something are exported: the lines of an order, the ledger of an item. */
export const exportWithinHref = (kind: ListWanted['kind'], by: string, id: string) =>
  `/csv?${new URLSearchParams({ export: kind, by, id }).toString()}`;

/** Where these rows of a list are exported. */
export const exportTheseHref = (kind: ListWanted['kind'], ids: readonly string[]) =>
  `/csv?${new URLSearchParams([['export', kind], ['by', 'id'], ...ids.map((id) => ['id', id])]).toString()}`;

const owners = ['id', 'order', 'part', 'company', 'item', 'location'] as const;

function withinIn(query: URLSearchParams) {
  const by = owners.find((each) => each === query.get('by'));
  const ids = query.getAll('id');
  return by && ids.length > 0 ? { within: { by, ids } } : {};
}

/** What an address asks to be exported, and where it came from; nothing when it asks for nothing. */
export function wantedIn(
  query: URLSearchParams
): { wanted: ListWanted; back?: string } | undefined {
  const name = query.get('export') ?? '';
  const list = Object.hasOwn(filtered, name) ? filtered[name] : undefined;
  if (list) {
    const own = new URLSearchParams(query);
    own.delete('export');
    const text = own.toString();
    return { wanted: list.asked(own), back: list.path + (text === '' ? '' : `?${text}`) };
  }
  const kind = lists.find((each) => each.kind === name)?.kind;
  return kind && { wanted: { kind, ...withinIn(query) } };
}
