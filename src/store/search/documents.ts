import type { Document } from './found.ts';

/** The kinds of records that can be found, each with its number in the index. Numbers stay. */
export const searchedKinds = {
  companies: 1,
  locations: 2,
  parts: 3,
  salesOrders: 4,
  builds: 5,
  stockItems: 6,
  contacts: 7,
  shipments: 8,
  codes: 9
} as const;
export type SearchedKind = keyof typeof searchedKinds;

const numbers = new Map<number, SearchedKind>(
  Object.entries(searchedKinds).map(([kind, number]) => [number, kind as SearchedKind])
);

/** The kind with a number. */
export const kindWith = (number: number): SearchedKind | undefined => numbers.get(number);

export const isSearched = (kind: string): kind is SearchedKind => kind in searchedKinds;

/** A row as the database keeps it, whatever version of the app wrote it. */
export interface AnyRow {
  readonly id: string;
  readonly del?: boolean;
  readonly $?: {
    readonly frozen?: Readonly<Record<string, unknown>>;
    readonly quantity?: number;
    readonly shelf?: string;
  };
  readonly [field: string]: unknown;
}

type Content = Omit<Document, 'kind' | 'id' | 'parents'> & {
  readonly parents: readonly (readonly [kind: SearchedKind | 'any', id: unknown])[];
};

const text = (value: unknown) => (typeof value === 'string' ? value : '');
const texts = (value: unknown) => (Array.isArray(value) ? value.map(text) : []);

const mostTies = 65_535;
/** Short names before long ones. */
const shortness = (name: string) => Math.max(0, mostTies - name.length);
const daysPerYear = 372;
const firstYear = 2000;

/** Later days before earlier ones, from the year 2000 on. */
function lateness(day: string): number {
  const [year = 0, month = 0, date = 0] = day.slice(0, 10).split('-').map(Number);
  const days = (year - firstYear) * daysPerYear + month * 31 + date;
  return Number.isFinite(days) ? Math.min(Math.max(days, 0), mostTies) : 0;
}

/** An active record unless it says otherwise. */
const activity = ({ active }: AnyRow) =>
  active === false ? { state: 'inactive', rank: 0 } : { state: '', rank: 1 };

const openOrders = new Set(['pending', 'in-progress', 'on-hold']);
const activeBuilds = new Set(['pending', 'production', 'on-hold']);

const full = (...pieces: readonly string[]) => pieces.filter((piece) => piece !== '').join(' | ');
const mark = (serial: string, batch: string) => (serial === '' ? batch : `#${serial}`);

/** What each kind is found by and shown as. A new code of a kind is a word more in its `codes`. */
const contents: Readonly<Record<SearchedKind, (row: AnyRow) => Content | undefined>> = {
  companies: (row) => ({
    ...activity(row),
    title: text(row['name']),
    detail: text(row['description']),
    tie: shortness(text(row['name'])),
    parents: [],
    codes: [text(row['taxId'])],
    names: [text(row['name'])],
    sides: [row['description'], row['email'], row['phone'], ...texts(row['tags'])].map(text)
  }),
  contacts: (row) => ({
    title: text(row['name']),
    detail: text(row['role']),
    state: '',
    rank: 1,
    tie: shortness(text(row['name'])),
    parents: [['companies', row['company']]],
    codes: [],
    names: [text(row['name'])],
    sides: [row['email'], row['phone'], row['role']].map(text)
  }),
  locations: (row) => ({
    title: text(row['name']),
    detail: text(row['description']),
    state: '',
    rank: 1,
    tie: shortness(text(row['name'])),
    parents: [['locations', row['parent']]],
    codes: [text(row['name'])],
    names: [],
    sides: [text(row['description'])]
  }),
  parts: (row) => ({
    ...activity(row),
    title: full(text(row['ipn']), text(row['name']), text(row['revision'])),
    detail: text(row['description']),
    tie: shortness(text(row['name'])),
    parents: [],
    codes: [text(row['ipn'])],
    names: [row['name'], row['revision']].map(text),
    sides: [row['keywords'], row['description'], ...texts(row['tags'])].map(text)
  }),
  salesOrders: (row) => ({
    title: text(row['reference']),
    detail: full(text(row['customerReference']), text(row['description'])),
    state: text(row['statusText']) || text(row['status']) || 'pending',
    rank: openOrders.has(text(row['status']) || 'pending') ? 1 : 0,
    tie: lateness(text(row['createdOn'])),
    parents: [['companies', row['customer']]],
    codes: [row['reference'], row['customerReference'], ...texts(row['aliases'])].map(text),
    names: [],
    sides: [row['description'], row['responsible'], ...texts(row['tags'])].map(text)
  }),
  builds: (row) => ({
    title: text(row['reference']),
    detail: text(row['title']),
    state: text(row['statusText']) || text(row['status']) || 'pending',
    rank: activeBuilds.has(text(row['status']) || 'pending') ? 1 : 0,
    tie: lateness(text(row['createdOn'])),
    parents: [
      ['parts', row['part']],
      ['salesOrders', row['salesOrder']]
    ],
    codes: [row['reference'], row['batch']].map(text),
    names: [text(row['title'])],
    sides: [text(row['responsible'])]
  }),
  stockItems: (row) => ({
    title: mark(text(row['serial']), text(row['batch'])),
    detail: String(row.$?.quantity ?? 0),
    state: row.$?.shelf ?? 'stock',
    rank: row.$?.shelf === 'stock' ? 1 : 0,
    tie: lateness(text(row['since'])),
    parents: [
      ['parts', row['part']],
      ['locations', row['location']]
    ],
    codes: [row['serial'], row['batch']].map(text),
    names: [],
    sides: [text(row['packaging'])]
  }),
  codes: (row) => ({
    title: text(row['text']),
    detail: '',
    state: '',
    rank: 1,
    tie: 0,
    parents: [['any', row['subject']]],
    codes: [text(row['text'])],
    names: [],
    sides: []
  }),
  shipments: (row) => {
    const codes = [row['tracking'], row['invoice']].map(text).filter((code) => code !== '');
    if (codes.length === 0) return undefined;
    return {
      title: full(...codes),
      detail: text(row['reference']),
      state: '',
      rank: 1,
      tie: 0,
      parents: [['salesOrders', row['order']]],
      codes,
      names: [],
      sides: []
    };
  }
};

/** What every id looks like; nothing else can be opened. */
const idPattern = /^[0-9A-Za-z][0-9A-Za-z:.-]*$/;
const isId = (value: unknown): value is string =>
  typeof value === 'string' && idPattern.test(value);

/** What a row is found by and shown as; nothing when it is deleted or has nothing to be found by. */
export function documentOf(kind: SearchedKind, row: AnyRow): Document | undefined {
  if (row.del === true || !isId(row.id)) return undefined;
  const frozen = row.$?.frozen;
  const content = contents[kind](frozen ? { ...row, ...frozen } : row);
  return (
    content && {
      ...content,
      kind: searchedKinds[kind],
      id: row.id,
      parents: content.parents.flatMap(([above, id]) =>
        isId(id) ? [[above === 'any' ? 0 : searchedKinds[above], id] as const] : []
      )
    }
  );
}
