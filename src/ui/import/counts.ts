import { counted } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';
import type { Counts, FreshView, ImportView, LeftOutReason } from './import-view.ts';

/** The kinds of records in the order a person knows them, and InvenTree's name for each. */
export const kinds = [
  { kind: 'companies', model: 'company.company', one: say`Company`, many: say`Companies` },
  { kind: 'contacts', model: 'company.contact', one: say`Contact`, many: say`Contacts` },
  { kind: 'addresses', model: 'company.address', one: say`Address`, many: say`Addresses` },
  {
    kind: 'salesOrders',
    model: 'order.salesorder',
    one: say`Sales order`,
    many: say`Sales orders`
  },
  {
    kind: 'lines',
    model: 'order.salesorderlineitem',
    one: say`Order line`,
    many: say`Order lines`
  },
  {
    kind: 'extraLines',
    model: 'order.salesorderextraline',
    one: say`Extra line`,
    many: say`Extra lines`
  },
  {
    kind: 'shipments',
    model: 'order.salesordershipment',
    one: say`Shipment`,
    many: say`Shipments`
  },
  {
    kind: 'allocations',
    model: 'order.salesorderallocation',
    one: say`Allocation to an order`,
    many: say`Allocations to orders`
  },
  { kind: 'builds', model: 'build.build', one: say`Build order`, many: say`Build orders` },
  {
    kind: 'buildAllocations',
    model: 'build.builditem',
    one: say`Allocation to a build`,
    many: say`Allocations to builds`
  },
  { kind: 'stockItems', model: 'stock.stockitem', one: say`Stock item`, many: say`Stock items` },
  { kind: 'locations', model: 'stock.stocklocation', one: say`Location`, many: say`Locations` },
  { kind: 'parts', model: 'part.part', one: say`Part`, many: say`Parts` },
  { kind: 'categories', model: 'part.partcategory', one: say`Category`, many: say`Categories` },
  { kind: 'bomLines', model: 'part.bomitem', one: say`BOM line`, many: say`BOM lines` },
  {
    kind: 'substitutes',
    model: 'part.bomitemsubstitute',
    one: say`Substitute`,
    many: say`Substitutes`
  },
  {
    kind: 'priceBreaks',
    model: 'part.partsellpricebreak',
    one: say`Price break`,
    many: say`Price breaks`
  }
] as const;

type Kind = (typeof kinds)[number];

const byModel = new Map<string, Kind>(kinds.map((kind) => [kind.model, kind]));

/** What a person calls a record of this model: "Stock item"; InvenTree's own name where we have none. */
export const modelWord = (model: string): string =>
  byModel.get(model)?.one ?? model.charAt(0).toUpperCase() + model.slice(1);

/** What a person calls several records of this model: "Stock items". */
export const manyWord = (model: string): string => byModel.get(model)?.many ?? modelWord(model);

const sum = (counts: Iterable<number>) => [...counts].reduce((total, count) => total + count, 0);

/** How many records of these are new, without the entries of the ledger that come with them. */
export const recordsIn = (counts: Counts): number =>
  sum(kinds.map(({ kind }) => counts[kind] ?? 0));

/** "1,234 records". */
export const recordsText = (made: Counts): string => counted(recordsIn(made), 'record');

/** Whether importing would change anything. */
export const isNew = ({ made }: FreshView): boolean => sum(Object.values(made)) > 0;

/** Why some records of a kind were left out. */
export interface LeftOut {
  readonly reason: LeftOutReason;
  readonly field: string;
  readonly count: number;
}

/** One kind of record: what the file has of it, and what becomes of that. */
export interface KindRow {
  readonly label: string;
  readonly present: number;
  readonly fresh: number;
  readonly here: number;
  /** Of them, those that the file has no record of its own for, such as the contact of a company. */
  readonly implied: number;
  readonly leftOut: number;
  readonly reasons: readonly LeftOut[];
}

const leftOutOf = (skipped: readonly LeftOut[]) => sum(skipped.map(({ count }) => count));

/** The kinds that the file has something of. */
export function kindRows({ report, fresh }: ImportView): KindRow[] {
  const models = new Map(report.models.map((each) => [each.model, each]));
  return kinds.flatMap(({ kind, model, many }) => {
    const { present = 0, skipped = [] } = models.get(model) ?? {};
    const made = fresh.made[kind] ?? 0;
    if (present + made === 0) return [];
    const here = (fresh.alreadyHere[kind] ?? 0) + (fresh.heldBack[kind] ?? 0);
    const leftOut = leftOutOf(skipped);
    const implied = Math.max(0, made + here - (present - leftOut));
    return [{ label: many, present, fresh: made, here, implied, leftOut, reasons: skipped }];
  });
}

/** Every record of the file, and what becomes of it: taken + left out = present. */
export function fileTotals({ models }: Pick<ImportView['report'], 'models'>) {
  return {
    present: sum(models.map(({ present }) => present)),
    taken: sum(models.map(({ taken }) => taken)),
    leftOut: sum(models.map(({ skipped }) => leftOutOf(skipped)))
  };
}

/** Models that are left out as a whole for one reason. */
export interface ReasonGroup {
  readonly reason: LeftOutReason;
  readonly count: number;
  readonly models: readonly { readonly model: string; readonly count: number }[];
}

/** What of the file has no table of its own above, by the reason. */
export function reasonGroups({ models }: Pick<ImportView['report'], 'models'>): ReasonGroup[] {
  const groups = new Map<LeftOutReason, { model: string; count: number }[]>();
  for (const { model, skipped } of models)
    for (const { reason, count } of byModel.has(model) ? [] : skipped)
      groups.set(reason, [...(groups.get(reason) ?? []), { model, count }]);
  return [...groups].map(([reason, found]) => ({
    reason,
    count: sum(found.map(({ count }) => count)),
    models: found.toSorted((a, b) => b.count - a.count)
  }));
}
