import type { Company } from '#domain/company/company.ts';
import type { CompanyId, PartId, StockItemId } from '#domain/kernel/ids.ts';
import type { Part } from '#domain/part/part.ts';
import { resolveCode, type NamedThing } from './codes.ts';
import type { Database } from './database.ts';
import { recordOf } from './records.ts';

/** What a code means to somebody who is entering an order. */
type ForOrder =
  | { readonly kind: 'part'; readonly part: Part }
  /** It leads to a part that may not be put on an order. */
  | { readonly kind: 'not-sold'; readonly name: string }
  | { readonly kind: 'customer'; readonly id: CompanyId; readonly name: string };

async function partOf(db: Database, { kind, id }: NamedThing): Promise<Part | undefined> {
  if (kind === 'part') return recordOf('parts', await db.parts.get(id as PartId));
  const item = kind === 'item' ? await db.stockItems.get(id as StockItemId) : undefined;
  return item && recordOf('parts', await db.parts.get(item.part));
}

async function customerOf(db: Database, { kind, id }: NamedThing): Promise<Company | undefined> {
  const company =
    kind === 'company' ? recordOf('companies', await db.companies.get(id as CompanyId)) : undefined;
  return company?.isCustomer && company.active ? company : undefined;
}

/** The parts that these are, or are pieces of; each once. */
export async function partsOf(db: Database, things: readonly NamedThing[]): Promise<Part[]> {
  const parts = new Map<string, Part>();
  for (const thing of things) {
    const part = await partOf(db, thing);
    if (part) parts.set(part.id, part);
  }
  return [...parts.values()];
}

/**
 * What a code leads to, as far as an order can take it: the part of a code, or of the stock item that
 * bears it; a customer. Nothing for any other code, and for one that could mean several parts.
 */
export async function soldByCode(db: Database, code: string): Promise<ForOrder | undefined> {
  const found = await resolveCode(db, code);
  if (found.kind !== 'found') return undefined;
  const customer = await customerOf(db, found.things[0]);
  if (customer) return { kind: 'customer', id: customer.id, name: customer.name };
  const [part, ...others] = await partsOf(db, found.things);
  if (!part || others.length > 0) return undefined;
  return part.salable && part.active
    ? { kind: 'part', part }
    : { kind: 'not-sold', name: part.name };
}
