import type { CompanyId, SalesOrderId } from '#domain/kernel/ids.ts';
import type { Database } from './database.ts';

const draftKey = 'new-order';

/** A line as it stands in the form; its key tells it from another line of the same part. */
interface DraftLine {
  readonly key: number;
  readonly part: string;
  /** As it was typed. */
  readonly quantity: string;
}

/** A sales order that somebody is entering, as it stands in the form. */
export interface OrderDraft {
  /** Of the order that it becomes, so that a draft never becomes two orders. */
  readonly id: string;
  readonly customer: string | undefined;
  readonly lines: readonly DraftLine[];
  readonly reference: string;
  readonly customerReference: string;
  readonly description: string;
  readonly targetDate: string;
  readonly contact: string;
  readonly address: string;
  readonly notes: string;
  /** The lines take no prices from the lists. */
  readonly unpriced: boolean;
}

/** A form in which nothing stands yet, for an order of that id. */
export const emptyDraft = (id: string): OrderDraft => ({
  id,
  customer: undefined,
  lines: [],
  reference: '',
  customerReference: '',
  description: '',
  targetDate: '',
  contact: '',
  address: '',
  notes: '',
  unpriced: false
});

/** Whether nothing that a person entered stands in the form. */
export const isEmptyDraft = (draft: OrderDraft) =>
  JSON.stringify(draft) === JSON.stringify(emptyDraft(draft.id));

/** A line as it is kept; those of an older app have no key. */
type KeptLine = Omit<DraftLine, 'key'> & { readonly key?: number };
type KeptDraft = Partial<Omit<OrderDraft, 'lines'>> & { readonly lines?: readonly KeptLine[] };

/**
 * What was being entered when the form was left, perhaps by a crash; else an empty form for an order
 * of the id `fresh`. A draft whose order is there already was submitted, and is over.
 */
export async function keptDraft(db: Database, fresh: string): Promise<OrderDraft> {
  const kept = (await db.drafts.get(draftKey))?.value as KeptDraft | undefined;
  if (!kept) return emptyDraft(fresh);
  const id = kept.id ?? fresh;
  if ((await db.salesOrders.get(id as SalesOrderId)) !== undefined) return emptyDraft(fresh);
  const lines = (kept.lines ?? []).map((line, n) => ({ ...line, key: line.key ?? n }));
  return { ...emptyDraft(id), ...kept, id, lines };
}

/** Keeps what is being entered, at a moment in milliseconds; an empty form is not kept. */
export async function keepDraft(db: Database, draft: OrderDraft, at: number): Promise<void> {
  if (isEmptyDraft(draft)) await db.drafts.delete(draftKey);
  else await db.drafts.put({ k: draftKey, at, value: JSON.parse(JSON.stringify(draft)) });
}

/** A draft that waits, as the home screen names it. */
interface WaitingDraft {
  readonly at: number;
  /** For whom; empty when nobody was chosen. */
  readonly customer: string;
  readonly lines: number;
}

/** A sales order that somebody began and did not submit, and when they last touched it. */
export async function draftIn(db: Database): Promise<WaitingDraft | undefined> {
  const row = await db.drafts.get(draftKey);
  const draft = row && (await keptDraft(db, ''));
  if (!draft || isEmptyDraft(draft)) return undefined;
  const customer =
    draft.customer === undefined ? undefined : await db.companies.get(draft.customer as CompanyId);
  return { at: row.at, customer: customer?.name ?? '', lines: draft.lines.length };
}
