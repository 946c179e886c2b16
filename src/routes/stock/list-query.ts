import type { StockAsked, StockFilter } from '#store/stock.ts';
import { say } from '#ui/words/say.ts';
import { pageSize, withQuery } from '../list-query.ts';

const filters: readonly { readonly id: StockFilter; readonly label: string }[] = [
  { id: 'in-stock', label: say`In stock` },
  { id: 'expired', label: say`Expired` },
  { id: 'customers', label: say`With customers` },
  { id: 'quarantined', label: say`Quarantined` },
  { id: 'all', label: say`All` }
];

/** The first row of the page that the address names. */
export const fromIn = (query: URLSearchParams) =>
  (Math.max(1, Math.trunc(Number(query.get('page'))) || 1) - 1) * pageSize;

/** What the address asks of the list of stock: what is in stock, unless it says otherwise. */
export const askedIn = (query: URLSearchParams): StockAsked => ({
  filter: filters.find(({ id }) => id === query.get('show'))?.id ?? 'in-stock',
  search: query.get('q') ?? '',
  from: fromIn(query),
  most: pageSize
});

/** The filter chips for an address; what is low is a matter of parts and leads there. */
export function filterChoices(query: URLSearchParams, base: string) {
  const { filter } = askedIn(query);
  const chips = filters.map(({ id, label }) => ({
    id: id,
    label,
    current: id === filter,
    href: base + withQuery(query, { show: id === 'in-stock' ? undefined : id })
  }));
  const low = { id: 'low', label: say`Low`, current: false, href: '/parts?show=low' };
  return [...chips.slice(0, 1), low, ...chips.slice(1)];
}

/** What the current filter is called, for an empty list. */
export const filterName = (query: URLSearchParams) =>
  filterChoices(query, '').find(({ current }) => current)?.label ?? say`this filter`;

/** The tabs of Stock. */
export const stockTabs = (at: '/stock' | '/parts' | '/stock/locations') =>
  [
    { href: '/stock', label: say`Stock` },
    { href: '/parts', label: say`Parts` },
    { href: '/stock/locations', label: say`Locations` }
  ].map((tab) => ({ ...tab, current: tab.href === at }));
