import type { BuildFilter, BuildsAsked } from '#store/build-list.ts';
import { say } from '#ui/words/say.ts';
import { pageSize } from '../list-query.ts';

const filters: readonly { readonly id: BuildFilter; readonly label: string }[] = [
  { id: 'ready', label: say`Ready to start` },
  { id: 'open', label: say`All open` },
  { id: 'production', label: say`In production` },
  { id: 'on-hold', label: say`On hold` },
  { id: 'done', label: say`Done` },
  { id: 'cancelled', label: say`Cancelled` }
];

/** What the address asks of the list; what can be started, unless it says otherwise. */
export function askedIn(query: URLSearchParams): BuildsAsked {
  const view = filters.find(({ id }) => id === query.get('view'))?.id ?? 'ready';
  const page = Math.max(1, Math.trunc(Number(query.get('page'))) || 1);
  return { view, search: query.get('q') ?? '', from: (page - 1) * pageSize, most: pageSize };
}

/** The filter chips for an address: which one is on, and where each leads. */
export const filterChoices = (query: URLSearchParams, base: string) =>
  filters.map(({ id, label }) => {
    const next = new URLSearchParams(query);
    next.delete('page');
    next.set('view', id);
    return {
      id,
      label,
      current: id === askedIn(query).view,
      href: `${base}?${next.toString()}`
    };
  });

/** What the current filter is called. */
export const filterName = (query: URLSearchParams) =>
  filters.find(({ id }) => id === askedIn(query).view)?.label ?? '';
