import type { CompaniesAsked, CompanyFilter } from '#store/company-list.ts';
import { say } from '#ui/words/say.ts';
import { pageSize } from '../list-query.ts';

interface Filter {
  readonly id: CompanyFilter;
  readonly label: string;
}

/** The filters of a list, its first one being what the address means without a word. */
export const customerFilters: readonly Filter[] = [
  { id: 'customers', label: say`Active` },
  { id: 'inactive-customers', label: say`Inactive` }
];
export const companyFilters: readonly Filter[] = [
  { id: 'all', label: say`All` },
  { id: 'customers', label: say`Customers` },
  { id: 'suppliers', label: say`Suppliers` },
  { id: 'manufacturers', label: say`Manufacturers` },
  { id: 'inactive', label: say`Inactive` }
];

/** What the address asks of the list. */
export function askedIn(query: URLSearchParams, filters: readonly Filter[]): CompaniesAsked {
  const named = filters.find(({ id }) => id === query.get('view')) ?? filters[0];
  const page = Math.max(1, Math.trunc(Number(query.get('page'))) || 1);
  return {
    filter: named?.id ?? 'all',
    search: query.get('q') ?? '',
    from: (page - 1) * pageSize,
    most: pageSize
  };
}

/** The filter chips for an address: which one is on, and where each leads. */
export const filterChoices = (query: URLSearchParams, filters: readonly Filter[], base: string) =>
  filters.map(({ id, label }) => {
    const next = new URLSearchParams(query);
    for (const name of ['page', 'open', 'about']) next.delete(name);
    next.set('view', id);
    const current = id === askedIn(query, filters).filter;
    return { id, label, current, href: `${base}?${next.toString()}` };
  });
