import type { Draft } from './draft.ts';
import { reasonFor, takenModels, type ReadModel, type TakenModel } from './models.ts';
import { rowsByOrder, totalOf } from './orders.ts';
import type { ImportReport, ModelReport, OrderReport, Skipped, SkipReason } from './report.ts';
import { isEmpty } from './values.ts';

/** What InvenTree keeps for itself: trees, hashes and counters that are worked out from the rest. */
const inner =
  /^(lft|rght|tree_id|level|metadata|\w+_int|barcode_hash|pathstring|checksum|bom_checksum)$/;

const isTaken = (model: string): model is TakenModel =>
  (takenModels as readonly string[]).includes(model);

const saysSomething = (value: unknown) =>
  !isEmpty(value) && value !== false && !(Array.isArray(value) && value.length === 0);

function unusedFields({ file, used }: Draft, model: ReadModel): string[] {
  const unused = new Set<string>();
  for (const { fields } of file.records.get(model) ?? [])
    for (const [field, value] of Object.entries(fields))
      if (saysSomething(value) && !used.get(model)?.has(field) && !inner.test(field))
        unused.add(field.slice(0, 100).toWellFormed());
  return [...unused].slice(0, 100);
}

function skippedOf({ skipped, file }: Draft, model: string): Skipped[] {
  const own = [...skipped].flatMap(([key, count]) => {
    const [of, reason, field = ''] = key.split(' ');
    return of === model ? [{ reason: reason as SkipReason, field, count }] : [];
  });
  const repeated = file.repeated.get(model) ?? 0;
  return repeated > 0 ? [...own, { reason: 'repeated', field: '', count: repeated }] : own;
}

function modelReport(draft: Draft, model: string, present: number): ModelReport {
  const name = model.toWellFormed();
  if (!isTaken(model)) {
    const skipped = [{ reason: reasonFor(model), field: '', count: present }];
    return { model: name, present, taken: 0, skipped, unusedFields: [] };
  }
  const taken = draft.ids.get(model)?.size ?? 0;
  const skipped = skippedOf(draft, model);
  return { model: name, present, taken, skipped, unusedFields: unusedFields(draft, model) };
}

function orderReports(draft: Draft): OrderReport[] {
  const rows = rowsByOrder(draft);
  return [...draft.records.salesOrders.values()].map((order) => {
    const own = rows.get(order.id) ?? [];
    const lines = own.filter((row) => 'part' in row).length;
    const { id, reference, status, statusText, currency } = order;
    return {
      ...{ id, reference, status, statusText, currency, lines },
      customer: draft.records.companies.get(order.customer ?? '')?.name ?? '',
      extraLines: own.length - lines,
      total: totalOf(order, rows)
    };
  });
}

/** Everything there is to say about an import that has been worked out. */
export function summaryOf(draft: Draft): ImportReport {
  const { options, file, records, events, problems, problemCount } = draft;
  const maps = Object.entries({ ...records, ...events });
  return {
    source: options.source,
    version: file.version.slice(0, 100).toWellFormed(),
    exportedAt: file.exportedAt.slice(0, 40).toWellFormed(),
    models: [...file.counts].map(([model, present]) => modelReport(draft, model, present)),
    made: Object.fromEntries(maps.map(([kind, map]) => [kind, map.size])),
    orders: orderReports(draft),
    problems,
    problemCount,
    malformed: file.malformed,
    files: file.files
  };
}
