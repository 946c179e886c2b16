import { fullName } from '#domain/part/part.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { CompanyId, PartId } from '#domain/kernel/ids.ts';
import { nextReference } from '#domain/kernel/reference.ts';
import { none, type Quantity } from '#domain/kernel/quantity.ts';
import type { Database } from './database.ts';
import { freeByPart, stockOfParts } from './free-stock.ts';
import { recordOf, recordsOf } from './records.ts';
import { referenceFacts } from './references.ts';
import { settingsOf } from './settings.ts';

const draftKey = 'new-order';

/** A sales order that somebody is entering, as it stands in the form. */
export interface OrderDraft {
  readonly customer: string | undefined;
  readonly lines: readonly { readonly part: string; readonly quantity: string }[];
  readonly reference: string;
  readonly customerReference: string;
  readonly description: string;
  readonly targetDate: string;
  readonly notes: string;
}

export const emptyDraft: OrderDraft = {
  customer: undefined,
  lines: [],
  reference: '',
  customerReference: '',
  description: '',
  targetDate: '',
  notes: ''
};

/** What was being entered when the form was left, perhaps by a crash. */
export async function keptDraft(db: Database): Promise<OrderDraft> {
  const kept = (await db.drafts.get(draftKey))?.value as Partial<OrderDraft> | undefined;
  return { ...emptyDraft, ...kept };
}

/** Keeps what is being entered; an empty form is not kept. */
export async function keepDraft(db: Database, draft: OrderDraft, at: number): Promise<void> {
  const isEmpty = JSON.stringify(draft) === JSON.stringify(emptyDraft);
  if (isEmpty) await db.drafts.delete(draftKey);
  else await db.drafts.put({ k: draftKey, at, value: JSON.parse(JSON.stringify(draft)) });
}

/** A part on the form: what it is called and what nobody holds of it. */
export interface DraftPart {
  readonly id: PartId;
  readonly name: string;
  readonly units: string;
  readonly virtual: boolean;
  readonly free: Quantity;
}

/** What stands around the form: the next number, the customer's name and the parts on it. */
export async function aroundDraft(
  db: Database,
  { customer, parts }: { readonly customer: string | undefined; readonly parts: readonly string[] },
  { today, device }: { readonly today: Day; readonly device: string }
) {
  const settings = await settingsOf(db);
  const letter = (await db.devices.get(device))?.letter ?? '';
  const facts = await referenceFacts(db, 'salesOrders', {
    pattern: settings.orderPattern,
    letter
  });
  const ids = parts as readonly PartId[];
  const free = freeByPart(await stockOfParts(db, ids), { ...settings, today });
  const found = recordsOf('parts', await db.parts.bulkGet([...ids]));
  return {
    next: nextReference(facts),
    customer:
      customer === undefined
        ? undefined
        : recordOf('companies', await db.companies.get(customer as CompanyId)),
    parts: new Map<string, DraftPart>(
      found.map((part) => [
        part.id,
        {
          id: part.id,
          name: fullName(part),
          units: part.units,
          virtual: part.virtual,
          free: free.get(part.id) ?? none
        }
      ])
    )
  };
}
