import { resolve } from '$app/paths';
import { kindWith, searchedKinds, type SearchedKind } from '#store/search/documents.ts';
import type { Found, Hit } from '#store/search/found.ts';
import type { Recent } from '#store/home.ts';
import type { Command } from '#ui/search/commands.ts';
import { foundText, kindWords, searchWords, type FoundKind } from '#ui/search/search-words.ts';
import type { Row, Section } from '#ui/search/section.ts';

const kindOf: Readonly<Record<SearchedKind, FoundKind>> = {
  companies: 'company',
  locations: 'location',
  parts: 'part',
  salesOrders: 'order',
  builds: 'build',
  stockItems: 'item',
  contacts: 'contact',
  shipments: 'shipment',
  codes: 'code'
};

/** The numbers of kinds in the index. */
export const numbersOf = (kinds: readonly FoundKind[]) =>
  Object.entries(kindOf)
    .filter(([, kind]) => kinds.includes(kind))
    .map(([kind]) => searchedKinds[kind as SearchedKind]);

type Placed = Pick<Hit, 'kind' | 'id'> & { readonly parents?: Hit['parents'] };

const pages: Readonly<Partial<Record<SearchedKind, (id: string) => string>>> = {
  salesOrders: (id) => resolve('/sell/orders/[id]', { id }),
  builds: (id) => resolve('/build/[id]', { id }),
  parts: (id) => resolve('/parts/[id]', { id }),
  locations: (id) => resolve('/stock/locations/[id]', { id }),
  stockItems: (id) => resolve('/stock/[id]', { id }),
  companies: (id) => resolve('/companies/[id]', { id })
};

/** Where a find is shown; what has no page of its own, where what it belongs to is. */
function hrefOf({ kind, id, parents = [] }: Placed): string {
  const [above] = parents;
  const name = kindWith(kind);
  const page = name && pages[name];
  if (page) return page(id);
  const at = above ? hrefOf(above) : resolve('/');
  return name === 'shipments' ? `${at}/shipments` : at;
}

function rowOf(hit: Hit, kind: FoundKind): Row {
  const above = hit.parents.map(({ title }) => title);
  const { title, subtitle } = foundText({ ...hit, kind, above });
  return {
    id: `${kind}-${hit.id}`,
    href: hrefOf(hit),
    title,
    subtitle,
    icon: kindWords[kind].icon
  };
}

const moreRow = (kind: FoundKind, total: number, query: string): Row => ({
  id: `all-${kind}`,
  href: `${resolve('/search')}?q=${encodeURIComponent(query)}`,
  title: searchWords.all(total, kindWords[kind].heading),
  subtitle: '',
  icon: 'search'
});

/** What was found, kind by kind, the best first. With `query` each leads on to all of its finds. */
export function foundSections({ hits, totals }: Found, query?: string): Section[] {
  return [...hits]
    .sort(([, a], [, b]) => (b[0]?.score ?? 0) - (a[0]?.score ?? 0))
    .flatMap(([number, found]) => {
      const name = kindWith(number);
      if (!name || found.length === 0) return [];
      const kind = kindOf[name];
      const total = totals.get(number) ?? found.length;
      const rows = found.map((hit) => rowOf(hit, kind));
      const more = query !== undefined && total > found.length ? [moreRow(kind, total, query)] : [];
      return [{ id: kind, heading: kindWords[kind].heading, total, rows: [...rows, ...more] }];
    });
}

const recentKinds = { order: 'order', part: 'part', customer: 'company', build: 'build' } as const;
const recentTables = {
  order: 'salesOrders',
  part: 'parts',
  customer: 'companies',
  build: 'builds'
} as const;

/** What was opened on this device lately. */
export function recentSection(recent: readonly Recent[]): Section {
  const rows = recent.map(({ kind, id, name }): Row => {
    const { heading, icon } = kindWords[recentKinds[kind]];
    const href = hrefOf({ kind: searchedKinds[recentTables[kind]], id });
    return { id: `recent-${id}`, href, title: name, subtitle: heading, icon };
  });
  return { id: 'recent', heading: searchWords.recent, total: rows.length, rows };
}

/** Places to go to and things to begin. */
export function commandSection(commands: readonly Command[]): Section {
  const rows = commands.map(({ title, icon, href }): Row => {
    return { id: `go-${href}`, href, title, subtitle: '', icon };
  });
  return { id: 'commands', heading: searchWords.commands, total: rows.length, rows };
}
