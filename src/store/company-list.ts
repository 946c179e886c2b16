import type { Company } from '#domain/company/company.ts';
import { sortKey, wordsIn } from '#domain/kernel/words.ts';
import type { Database, StoredRecord } from './database.ts';
import { rowsFound, rowsShown, type FoundIds, type Shown } from './found-rows.ts';
import { recordsOf } from './records.ts';

export type CompanyFilter =
  'customers' | 'inactive-customers' | 'suppliers' | 'manufacturers' | 'inactive' | 'all';

/** Which part of the list of companies is wanted. */
export interface CompaniesAsked {
  readonly filter: CompanyFilter;
  readonly search: string;
  /** What the search index found for the search; without it the rows' own words are looked through. */
  readonly found?: FoundIds | undefined;
  /** The page itself, where it was worked out before. */
  readonly shown?: Shown | undefined;
  /** How many to skip, and how many to give at most. */
  readonly from: number;
  readonly most: number;
}

const belongs: Readonly<Record<CompanyFilter, (company: Company) => boolean>> = {
  customers: ({ isCustomer, active }) => isCustomer && active,
  'inactive-customers': ({ isCustomer, active }) => isCustomer && !active,
  suppliers: ({ isSupplier, active }) => isSupplier && active,
  manufacturers: ({ isManufacturer, active }) => isManufacturer && active,
  inactive: ({ active }) => !active,
  all: () => true
};

const wordsOf = (row: StoredRecord<'companies'>) =>
  (row.$ as { readonly words?: readonly string[] } | undefined)?.words ?? [];

/** Companies with a word that begins as each word that was typed. */
async function withWords(db: Database, words: readonly string[]) {
  const [longest = ''] = [...words].sort((a, b) => b.length - a.length);
  return db.companies
    .where('$.words')
    .startsWith(longest)
    .distinct()
    .filter((row) => words.every((word) => wordsOf(row).some((each) => each.startsWith(word))))
    .toArray();
}

/** The index range of a filter that has one; all companies by name otherwise. */
const ranged = ({ companies }: Database, filter: CompanyFilter) =>
  filter === 'customers'
    ? companies.where('[$.customer+$.sort]').between([1, ''], [1, '\uffff'])
    : companies.orderBy('$.sort');

type Narrowing = Pick<CompaniesAsked, 'filter' | 'search' | 'found'>;

/** Whether the list is an index as it stands. */
const hasIndex = ({ filter, search }: Narrowing) =>
  wordsIn(search).length === 0 && (filter === 'customers' || filter === 'all');

/** What a search or a filter without an index leaves, by name. */
async function narrowed(db: Database, { filter, search, found }: Narrowing): Promise<Company[]> {
  const words = wordsIn(search);
  const range = () => ranged(db, filter);
  if (words.length === 0)
    return recordsOf('companies', await range().toArray()).filter(belongs[filter]);
  const rows = await (found ? rowsFound(db.companies, found, range) : withWords(db, words));
  return recordsOf('companies', rows)
    .filter(belongs[filter])
    .sort((a, b) => (sortKey(a.name) < sortKey(b.name) ? -1 : 1));
}

/** One page of the list of companies, and how many there are in all. */
export async function companiesPage(
  db: Database,
  { filter, search, found, shown, from, most }: CompaniesAsked
): Promise<{ readonly rows: readonly Company[]; readonly total: number }> {
  if (shown) {
    const rows = await rowsShown(db.companies, shown);
    return { rows: recordsOf('companies', rows), total: shown.total };
  }
  if (hasIndex({ filter, search })) {
    const total = await ranged(db, filter).count();
    const rows = await ranged(db, filter).offset(from).limit(most).toArray();
    return { rows: recordsOf('companies', rows), total };
  }
  const all = await narrowed(db, { filter, search, found });
  return { rows: all.slice(from, from + most), total: all.length };
}

/** The ids of all companies that the list shows, by name. */
export const companyIds = async (db: Database, asked: CompaniesAsked): Promise<string[]> =>
  hasIndex(asked)
    ? ranged(db, asked.filter).primaryKeys()
    : (await narrowed(db, asked)).map(({ id }) => id);

/** Whether the shop knows any company at all, deleted ones left out. */
export const hasCompanies = async (db: Database) =>
  (await db.companies.orderBy('$.sort').limit(1).count()) > 0;
