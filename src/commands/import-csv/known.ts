import type { Change } from '#domain/changes.ts';
import type { Company } from '#domain/company/company.ts';
import { err, ok, type Result } from '#domain/kernel/result.ts';
import type { Part } from '#domain/part/part.ts';
import type { Line, SalesOrder } from '#domain/sales-order/sales-order.ts';
import type { StockItem } from '#domain/stock/stock-item.ts';
import type { Values } from '#interop/csv/read-rows.ts';
import type { Database } from '#store/database.ts';
import type { Context } from '#store/device-context.ts';
import type { CsvFacts } from '#store/facts/import-csv.ts';
import { FoundBy } from './found-by.ts';
import { categoriesBy, locationsBy, rowId } from './places.ts';
import type { Unresolved } from './refusals.ts';

/** Where a table comes into, and what only the device can give. */
export interface Here {
  readonly db: Database;
  readonly context: Context;
  readonly newId: () => string;
}

const textOf = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

/** Names by which a stock item is found without its number: what it is and where it lies. */
export const stockKey = (item: Pick<StockItem, 'part' | 'serial' | 'location' | 'batch'>) =>
  item.serial === null
    ? JSON.stringify([item.part, item.location, item.batch])
    : JSON.stringify([item.part, item.serial]);

/** What a line is found by: its order, its part and the customer's word for it. */
export const lineKey = ({ order, part, reference }: Pick<Line, 'order' | 'part' | 'reference'>) =>
  JSON.stringify([order, part, reference]);

function onlyOne([found, other]: readonly Part[], named: string): Result<Part, Unresolved> {
  return !found || other ? err({ code: 'several-parts', named }) : ok(found);
}

/**
 * What is here while rows are worked out one by one, with what the rows before have made of it.
 * Nothing is written.
 */
export class Known {
  readonly here: Here;
  readonly parts: FoundBy<Part>;
  readonly companies: FoundBy<Company>;
  readonly orders: FoundBy<SalesOrder>;
  readonly lines: FoundBy<Line>;
  readonly items: FoundBy<StockItem>;
  readonly locations: ReturnType<typeof locationsBy>;
  readonly categories: ReturnType<typeof categoriesBy>;
  readonly #gone: ReadonlySet<string>;
  /** The rows that records were named by. */
  readonly #rows = new Map<string, number>();

  constructor(here: Here, facts: CsvFacts) {
    this.here = here;
    this.#gone = facts.gone;
    this.parts = new FoundBy(facts.parts, ({ ipn, name }) => [`ipn ${ipn}`, `name ${name}`]);
    this.companies = new FoundBy(facts.companies, ({ name }) => [name]);
    this.orders = new FoundBy(facts.orders, ({ reference }) => [reference]);
    this.lines = new FoundBy(facts.lines, (line) => [line.order, lineKey(line)]);
    this.items = new FoundBy(facts.items, (item) => [stockKey(item)]);
    const fresh = (kind: string, path: string) => this.freshId(kind, path);
    this.locations = locationsBy(facts.locations, fresh);
    this.categories = categoriesBy(facts.categories, fresh);
  }

  /** The id for a new record: from what it is, unless one with that id was deleted here. */
  freshId(kind: string, key: unknown): string {
    const id = rowId(kind, key);
    return this.#gone.has(id) ? this.here.newId() : id;
  }

  isGone = (id: string): boolean => this.#gone.has(id);

  /** Notes that a row is about a record; refused when a row before it was. */
  claim(id: string, row: number): Unresolved | undefined {
    const before = this.#rows.get(id);
    if (before !== undefined) return { code: 'twice', row: before };
    this.#rows.set(id, row);
    return undefined;
  }

  isClaimed = (id: string): boolean => this.#rows.has(id);

  /** The part that a row names: by id, else by number, else by name. */
  part(values: Values): Result<Part, Unresolved> {
    const byId = this.parts.get(textOf(values['part']));
    if (byId) return ok(byId);
    const [ipn, name] = [textOf(values['ipn']), textOf(values['partName'])];
    const named = ipn === '' ? name : ipn;
    if (named === '') return err({ code: 'nameless' });
    const called = this.parts.named(ipn === '' ? `name ${name}` : `ipn ${ipn}`);
    if (called.length === 0) return err({ code: 'unknown-part', named });
    return onlyOne(called.length > 1 ? called.filter((each) => each.name === name) : called, named);
  }

  /** The order that a row names: by id, else by reference. */
  order(values: Values): Result<SalesOrder, Unresolved> {
    const byId = this.orders.get(textOf(values['orderId']));
    if (byId) return ok(byId);
    const named = textOf(values['order']);
    if (named === '') return err({ code: 'nameless' });
    const [found, other] = this.orders.named(named);
    if (!found) return err({ code: 'unknown-order', named });
    return other ? err({ code: 'several-orders', named }) : ok(found);
  }

  /** What a row's changes make of what is here, for the rows after it. */
  apply(changes: readonly Change[]): void {
    const { parts, companies, lines, items: stockItems } = this;
    const kept: Readonly<Record<string, { merge: (id: string, fields: object) => void }>> = {
      ...{ parts, companies, lines, stockItems }
    };
    for (const [op, kind, id, fields] of changes) if (op === 'put') kept[kind]?.merge(id, fields);
  }
}
