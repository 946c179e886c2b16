import type { PartFilter, PartsAsked } from '#store/parts-list.ts';
import { say } from '#ui/words/say.ts';
import { pageSize, withQuery } from '../list-query.ts';
import { fromIn } from '../stock/list-query.ts';

const filters: readonly { readonly id: PartFilter; readonly label: string }[] = [
  { id: 'all', label: say`All` },
  { id: 'salable', label: say`Salable` },
  { id: 'assembly', label: say`Assemblies` },
  { id: 'component', label: say`Components` },
  { id: 'template', label: say`Templates` },
  { id: 'low', label: say`Low` },
  { id: 'inactive', label: say`Inactive` }
];

/** What the address asks of the list of parts: all of them, unless it says otherwise. */
export const askedIn = (query: URLSearchParams): PartsAsked => ({
  filter: filters.find(({ id }) => id === query.get('show'))?.id ?? 'all',
  search: query.get('q') ?? '',
  from: fromIn(query),
  most: pageSize
});

/** The filter chips for an address: which one is on, and where each leads. */
export function filterChoices(query: URLSearchParams, base: string) {
  const { filter } = askedIn(query);
  return filters.map(({ id, label }) => ({
    id,
    label,
    current: id === filter,
    href: base + withQuery(query, { show: id === 'all' ? undefined : id })
  }));
}

/** What the current filter is called, for an empty list. */
export const filterName = (query: URLSearchParams) =>
  filterChoices(query, '').find(({ current }) => current)?.label ?? say`this filter`;
