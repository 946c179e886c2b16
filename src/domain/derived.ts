import { defaultsOf, type RecordKind, type RecordOf } from './changes.ts';
import { sortKey, wordsIn } from './kernel/words.ts';
import { isLocked } from './sales-order/status.ts';
import { isActive } from './build/status.ts';

/** Sorts after every day there is: for records that have none. */
export const noDay = '9999-12-31';

const flag = (value: boolean) => (value ? 1 : 0);

/** A reference cut into what stays and what counts up: `SO-B0007` → `SO-B#` and 7. */
export function stemAndNumber(reference: string): { stem: string; number: number } {
  const [, before = '', digits, after = ''] = /^(.*?)(\d{1,15})(\D*)$/.exec(reference) ?? [];
  return digits === undefined
    ? { stem: reference, number: 0 }
    : { stem: `${before}#${after}`, number: Number(digits) };
}

type Marks = Record<string, unknown>;

/** The lists a part stands on, each with its sort key: a part that is on none costs no index. */
function partLists(part: RecordOf<'parts'>, sort: string): Marks {
  if (!part.active) return { inactive: sort };
  return {
    ...(part.component && { component: sort }),
    ...(part.isTemplate && { template: sort }),
    ...(part.minimumStock > 0 && { watched: sort })
  };
}

const marks: { readonly [K in RecordKind]?: (record: RecordOf<K>) => Marks } = {
  companies: (company) => ({
    sort: sortKey(company.name),
    customer: flag(company.isCustomer && company.active),
    words: wordsIn(company.name, company.description, company.email, company.phone)
  }),
  parts: (part) => {
    const sort = sortKey(part.ipn === '' ? part.name : part.ipn);
    return {
      sort,
      salable: flag(part.salable && part.active),
      assembly: flag(part.assembly && part.active),
      ...partLists(part, sort),
      words: wordsIn(part.name, part.ipn, part.description, part.keywords)
    };
  },
  stockItems: (item) => ({ words: wordsIn(item.batch, item.serial ?? '') }),
  locations: (location) => ({ sort: sortKey(location.name) }),
  salesOrders: (order) => ({
    ...stemAndNumber(order.reference),
    open: flag(!isLocked(order.status)),
    due: order.targetDate ?? noDay,
    made: order.createdOn,
    words: wordsIn(order.reference, order.customerReference, order.description, ...order.aliases)
  }),
  builds: (build) => ({
    ...stemAndNumber(build.reference),
    active: flag(isActive(build.status)),
    due: build.targetDate ?? noDay,
    made: build.createdOn,
    words: wordsIn(build.reference, build.title, build.batch)
  })
};

/** A deleted record is found by nothing, but its number stays taken: it may be on paper. */
const kept = new Set(['stem', 'number']);

const onlyKept = (found: Marks | undefined) =>
  found && Object.fromEntries(Object.entries(found).filter(([name]) => kept.has(name)));

/** Required texts, for a row that arrived without them. */
const nameless = { name: '', reference: '' };

/**
 * What a record is found and sorted by, derived from the fields of its row alone. Flags are 0 or 1,
 * because a database index cannot hold true and false. Nothing for kinds that are only found by id.
 */
export function marksOf(
  kind: string,
  fields: Readonly<Record<string, unknown>>
): Record<string, unknown> | undefined {
  const mark = (marks as Readonly<Record<string, ((record: never) => Marks) | undefined>>)[kind];
  const found = mark?.({ ...nameless, ...defaultsOf(kind as RecordKind), ...fields } as never);
  return fields['del'] === true ? onlyKept(found) : found;
}
