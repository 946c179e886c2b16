import type { Company } from '#domain/company/company.ts';
import { wordsIn } from '#domain/kernel/words.ts';
import type { Database } from './database.ts';
import { recordsOf } from './records.ts';

const most = 50;
/** How many of the newest orders say who orders lately. */
const newestOrders = 50;

const isCustomer = ({ isCustomer, active }: Company) => isCustomer && active;

/** The customers of the newest orders, the newest first. */
async function recent(db: Database): Promise<Company[]> {
  const orders = await db.salesOrders.orderBy('$.made').reverse().limit(newestOrders).toArray();
  const ids = [...new Set(orders.flatMap(({ customer }) => customer ?? []))];
  return recordsOf('companies', await db.companies.bulkGet(ids)).filter(isCustomer);
}

async function byName(db: Database): Promise<Company[]> {
  const rows = db.companies.where('[$.customer+$.sort]').between([1, ''], [1, '\uffff']);
  return recordsOf('companies', await rows.limit(most).toArray());
}

async function found(db: Database, words: readonly string[]): Promise<Company[]> {
  let left: Set<string> | undefined;
  for (const word of words) {
    const ids = new Set(await db.companies.where('$.words').startsWith(word).primaryKeys());
    const before = left;
    left = before ? new Set([...ids].filter((id) => before.has(id))) : ids;
  }
  const rows = await db.companies.bulkGet([...(left ?? [])]);
  return recordsOf('companies', rows).filter(isCustomer).slice(0, most);
}

/**
 * Companies that may order: active customers whose words begin as the query's do; without a query
 * those who ordered lately, then the others by name. At most 50.
 */
export async function customersToChoose(db: Database, query: string): Promise<Company[]> {
  const words = wordsIn(query);
  if (words.length > 0) return found(db, words);
  const first = await recent(db);
  const known = new Set(first.map(({ id }) => id));
  const others = (await byName(db)).filter(({ id }) => !known.has(id));
  return [...first, ...others].slice(0, most);
}
