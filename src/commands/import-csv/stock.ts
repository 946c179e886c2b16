import type { Change } from '#domain/changes.ts';
import { fullName, type Part } from '#domain/part/part.ts';
import { err, ok, type Result } from '#domain/kernel/result.ts';
import { away } from '#domain/stock/at-hand.ts';
import { ChangeStatus, decideChangeStatus } from '#domain/stock/change-status.ts';
import { CountStock, decideCountStock } from '#domain/stock/count-stock.ts';
import { decideEditStockItem, EditStockItem } from '#domain/stock/edit-stock-item.ts';
import { decideMoveStock, MoveStock } from '#domain/stock/move-stock.ts';
import { decideReceiveStock, ReceiveStock } from '#domain/stock/receive-stock.ts';
import type { StockItem } from '#domain/stock/stock-item.ts';
import type { Values } from '#interop/csv/read-rows.ts';
import type { Database } from '#store/database.ts';
import { editStockItemFacts } from '#store/facts/new-stock.ts';
import { atHandFacts, changeStatusFacts } from '#store/facts/stock.ts';
import { serialsInFamily } from '#store/serials.ts';
import { stockKey, type Known } from './known.ts';
import type { RowRefusal, Unresolved } from './refusals.ts';
import {
  byOwnId,
  decided,
  differences,
  picked,
  put,
  same,
  type PlanRow,
  type RowPlan
} from './row-plan.ts';

const reason = 'CSV import';
const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** What a row says of an item, as its record would have it. */
function saidOf(known: Known, values: Values, item?: StockItem): Record<string, unknown> {
  const { price, currency, serial, location } = values;
  const paid = { amount: price, currency: currency ?? known.here.context.settings.currency };
  return {
    ...picked(values, ['batch', 'status', 'expiry', 'packaging', 'link', 'notes', 'quantity']),
    ...('serial' in values && { serial: serial === '' ? null : serial }),
    ...('location' in values && {
      location: known.locations.named(text(location), item?.location)
    }),
    ...('price' in values && { purchasePrice: price === null ? null : paid })
  };
}

/** The item that a row without our id is about: by its serial number, or by part, place and batch. */
function likely(known: Known, part: Part, said: Record<string, unknown>) {
  const key = stockKey({
    part: part.id,
    serial: (said['serial'] ?? null) as string | null,
    location: (said['location'] ?? null) as StockItem['location'],
    batch: text(said['batch'])
  });
  const unclaimed = known.items
    .named(key)
    .filter((item) => !away(item) && !item.inProduction && !known.isClaimed(item.id));
  const [first] = unclaimed.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { key, first };
}

interface Found {
  readonly item: StockItem | undefined;
  readonly id: string;
}

function itemOf(
  known: Known,
  values: Values,
  part: () => Result<Part, Unresolved>
): Result<Found, Unresolved> {
  const own = byOwnId(known, known.items, values);
  if (!own.ok) return own;
  if (own.value.id !== undefined) return ok({ item: own.value.record, id: own.value.id });
  const of = part();
  if (!of.ok) return of;
  const { key, first } = likely(known, of.value, saidOf(known, values));
  if (first) return ok({ item: first, id: first.id });
  for (let n = 0; ; n += 1) {
    const id = known.freshId('stockItems', [key, n]);
    if (!known.isClaimed(id)) return ok({ item: known.items.get(id), id });
  }
}

/** New stock is received: it enters the ledger with the quantity that the row says. */
async function received(
  known: Known,
  { part, id }: { readonly part: Part; readonly id: string },
  { serial, ...said }: Record<string, unknown>
): Promise<Result<readonly Change[], RowRefusal>> {
  const { today, now } = known.here.context;
  const facts = async (db: Database, asked: ReceiveStock) => ({
    part,
    place: known.locations.get(asked.location) ?? null,
    serials: asked.serials === '' ? [] : await serialsInFamily(db, part),
    ...{ today, now }
  });
  const asked = { ...said, part: part.id, id, serials: text(serial), reason };
  return decided(known, { input: ReceiveStock, facts, decide: decideReceiveStock }, asked);
}

type Decided = Promise<Result<readonly Change[], RowRefusal>>;
type Step = (known: Known, item: StockItem, said: Record<string, unknown>) => Decided;

const seedOf = (known: Known, item: StockItem, what: string) =>
  known.freshId('movements', [item.id, what, known.here.newId()]);

const counted: Step = (known, item, { quantity }) =>
  decided(
    known,
    { input: CountStock, facts: atHandFacts, decide: decideCountStock },
    { seed: seedOf(known, item, 'count'), item: item.id, counted: quantity, reason }
  );

const moved: Step = async (known, item, { location }) => {
  const to = known.locations.get(location as string | null);
  if (!to) return err({ code: 'nowhere' });
  const facts = async (db: Database) => {
    const hand = await atHandFacts(db, { item: item.id });
    return hand && { to, hands: [hand] };
  };
  const seed = seedOf(known, item, 'move');
  const asked = { seed, items: [{ item: item.id }], to: to.id, reason };
  return decided(known, { input: MoveStock, facts, decide: decideMoveStock }, asked);
};

const judged: Step = (known, item, { status }) =>
  decided(
    known,
    { input: ChangeStatus, facts: changeStatusFacts, decide: decideChangeStatus },
    { seed: seedOf(known, item, 'status'), items: [item.id], status, reason }
  );

const edited: Step = (known, item, said) => {
  const { quantity: _quantity, location: _location, status: _status, ...words } = said;
  return decided(
    known,
    { input: EditStockItem, facts: editStockItemFacts, decide: decideEditStockItem },
    { item: item.id, ...words }
  );
};

/** What of an item the row says otherwise, each by the rule for it. */
async function corrected(known: Known, item: StockItem, said: Record<string, unknown>): Decided {
  const steps = [
    ...('quantity' in said ? [counted] : []),
    ...('location' in said ? [moved] : []),
    ...('status' in said ? [judged] : []),
    edited
  ];
  const changes: Change[] = [];
  for (const step of steps) {
    const decision = await step(known, item, said);
    if (!decision.ok) return decision;
    changes.push(...decision.value);
  }
  return ok(changes);
}

/** An item that is not here: nothing to do when the row has none of it. */
async function planNew(
  known: Known,
  { part, id }: { readonly part: Part; readonly id: string },
  values: Values
): Promise<Result<RowPlan, RowRefusal>> {
  const name = fullName(part);
  if (values['quantity'] === undefined) return err({ code: 'no-quantity' });
  if (values['quantity'] === 0) return ok(same(name));
  if (text(values['customer']) !== '') return err({ code: 'with-customer' });
  const changes = await received(known, { part, id }, saidOf(known, values));
  return put(changes, { outcome: 'new', name, fields: [] });
}

/**
 * A stock item. A row says how much there is: what is here already is counted, moved and described
 * anew, what is not is received.
 */
export const planStock: PlanRow = async (known, values, row) => {
  const found = itemOf(known, values, () => known.part(values));
  if (!found.ok) return found;
  const { item, id } = found.value;
  const twice = known.claim(id, row);
  if (twice) return err(twice);
  if (!item) {
    const part = known.part(values);
    return part.ok ? planNew(known, { part: part.value, id }, values) : part;
  }
  const part = known.parts.get(item.part);
  const name = part ? fullName(part) : '';
  const said = saidOf(known, values, item);
  const fields = differences(item, said);
  if (fields.length === 0) return ok(same(name));
  const named = Object.fromEntries(fields.map((key) => [key, said[key]]));
  return put(await corrected(known, item, named), { outcome: 'changed', name, fields });
};
