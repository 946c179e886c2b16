import { fullName, type Part } from '#domain/part/part.ts';
import { err, ok, type Result } from '#domain/kernel/result.ts';
import { AddLine, decideAddLine } from '#domain/sales-order/add-line.ts';
import { decideEditLine, EditLine } from '#domain/sales-order/edit-line.ts';
import type { Line, SalesOrder } from '#domain/sales-order/sales-order.ts';
import type { Values } from '#interop/csv/read-rows.ts';
import type { Database } from '#store/database.ts';
import { editLineFacts } from '#store/facts/order-line.ts';
import { lineKey, type Known } from './known.ts';
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

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** What a row says of a line, its price in the currency of its order when it names none. */
function saidOf(values: Values, order: SalesOrder): Record<string, unknown> {
  const { price, currency } = values;
  const each = { amount: price, currency: currency ?? order.currency };
  const rest = ['quantity', 'discount', 'tax', 'reference', 'targetDate', 'link', 'notes'];
  return {
    ...picked(values, rest),
    ...('price' in values && { price: price === null ? null : each })
  };
}

interface Found {
  readonly line: Line | undefined;
  readonly id: string;
}

/** The line that a row is about: by our id, else the next of its order with its part and reference. */
function lineOf(
  known: Known,
  values: Values,
  named: () => Result<{ order: SalesOrder; part: Part }, Unresolved>
): Result<Found, Unresolved> {
  const own = byOwnId(known, known.lines, values);
  if (!own.ok) return own;
  if (own.value.id !== undefined) return ok({ line: own.value.record, id: own.value.id });
  const of = named();
  if (!of.ok) return of;
  const { order, part } = of.value;
  const key = lineKey({ order: order.id, part: part.id, reference: text(values['reference']) });
  const [first] = known.lines
    .named(key)
    .filter((line) => !known.isClaimed(line.id))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  if (first) return ok({ line: first, id: first.id });
  for (let n = 0; ; n += 1) {
    const id = known.freshId('lines', [key, n]);
    if (!known.isClaimed(id)) return ok({ line: known.lines.get(id), id });
  }
}

const nameOf = (order: SalesOrder, part: Part | undefined) =>
  part ? `${order.reference}: ${fullName(part)}` : order.reference;

async function planNew(
  known: Known,
  { order, part, id }: { readonly order: SalesOrder; readonly part: Part; readonly id: string },
  values: Values
): Promise<Result<RowPlan, RowRefusal>> {
  const facts = () => Promise.resolve({ order, part, lines: known.lines.named(order.id) });
  const asked = { ...saidOf(values, order), id, order: order.id, part: part.id };
  const changes = await decided(known, { input: AddLine, facts, decide: decideAddLine }, asked);
  return put(changes, { outcome: 'new', name: nameOf(order, part), fields: [] });
}

async function planChanged(
  known: Known,
  { order, line }: { readonly order: SalesOrder; readonly line: Line },
  values: Values
): Promise<Result<RowPlan, RowRefusal>> {
  const part = known.part(values);
  const said = saidOf(values, order);
  const name = nameOf(order, known.parts.get(line.part));
  const other = part.ok && part.value.id !== line.part ? { part: part.value.id } : {};
  const fields = differences(line, { ...said, ...other });
  if (fields.length === 0) return ok(same(name));
  const named = Object.fromEntries(fields.map((key) => [key, said[key]]));
  const asked = { ...named, ...other, line: line.id };
  const recipe = {
    input: EditLine,
    facts: (db: Database, each: EditLine) => editLineFacts(db, each),
    decide: decideEditLine
  };
  return put(await decided(known, recipe, asked), { outcome: 'changed', name, fields });
}

/** The order and the part that a row names. */
function namedIn(
  known: Known,
  values: Values
): Result<{ order: SalesOrder; part: Part }, Unresolved> {
  const order = known.order(values);
  if (!order.ok) return order;
  const part = known.part(values);
  return part.ok ? ok({ order: order.value, part: part.value }) : part;
}

/** A line of an order that is here, by id or by its order, part and reference. */
export const planLine: PlanRow = async (known, values, row) => {
  const named = () => namedIn(known, values);
  const found = lineOf(known, values, named);
  if (!found.ok) return found;
  const { line, id } = found.value;
  const twice = known.claim(id, row);
  if (twice) return err(twice);
  const order = known.orders.get(line?.order);
  if (line && order) return planChanged(known, { order, line }, values);
  const of = named();
  return of.ok ? planNew(known, { ...of.value, id }, values) : of;
};
