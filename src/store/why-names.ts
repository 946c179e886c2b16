import type { Cause, Explanation, Reason } from '#domain/why/explanation.ts';
import type { QuantityFigure } from '#domain/why/figure.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { LineId, LocationId, SalesOrderId, StockItemId } from '#domain/kernel/ids.ts';
import { fullName, type Part } from '#domain/part/part.ts';
import type { Database } from './database.ts';
import { placeNames } from './places.ts';
import { recordOf, recordsOf, stockItemsOf } from './records.ts';
import { rowsAt } from './rows-with.ts';
import { ledgerOf, type LedgerRow } from './stock-item-page.ts';
import { stockRows, type StockRow } from './stock.ts';
import { ordersNamed, type OrderName } from './why-orders.ts';
import { explainedOf, totalsOf } from './why.ts';

/** What the rows of an explanation name, for people. */
interface WhyNames {
  readonly items: ReadonlyMap<string, StockRow>;
  readonly entries: ReadonlyMap<string, LedgerRow>;
  /** The number of its order and the name of its part. */
  readonly lines: ReadonlyMap<string, { readonly reference: string; readonly part: string }>;
  readonly orders: ReadonlyMap<string, OrderName>;
  /** Locations by what they are called from the outside in. */
  readonly places: ReadonlyMap<string, string>;
}

const allReasons = ({ reasons }: Explanation): Reason[] =>
  reasons.flatMap((reason) => [reason, ...(reason.because ? allReasons(reason.because) : [])]);

const itemIn = (cause: Cause): StockItemId[] => {
  switch (cause.kind) {
    case 'item':
    case 'lying':
      return [cause.id];
    case 'claim':
    case 'allocation':
      return [cause.item];
    case 'output':
      return cause.item === null ? [] : [cause.item];
    default:
      return [];
  }
};

const lineIn = (cause: Cause): LineId[] => {
  if (cause.kind === 'line') return [cause.id];
  return cause.kind === 'want' && cause.by.kind === 'order' ? [cause.by.line] : [];
};

const orderIn = (cause: Cause): SalesOrderId[] => (cause.kind === 'order' ? [cause.id] : []);

const placeIn = (cause: Cause): LocationId[] =>
  cause.kind === 'place' || cause.kind === 'more-lying' ? [cause.id] : [];

async function linesNamed(db: Database, ids: readonly LineId[]) {
  const lines = recordsOf('lines', await rowsAt(db.lines, ids));
  const [orders, parts] = await Promise.all([
    rowsAt(db.salesOrders, [...new Set(lines.map(({ order }) => order))]),
    rowsAt(db.parts, [...new Set(lines.flatMap(({ part }) => part ?? []))])
  ]);
  const referenceOf = new Map(orders.map(({ id, reference }) => [id, reference]));
  const partOf = new Map(recordsOf('parts', parts).map((part) => [part.id, fullName(part)]));
  return new Map(
    lines.map(({ id, order, part }) => [
      id as string,
      {
        reference: referenceOf.get(order) ?? '',
        part: part === null ? '' : (partOf.get(part) ?? '')
      }
    ])
  );
}

async function namesIn(
  db: Database,
  explanation: Explanation,
  { asked, today }: { readonly asked: QuantityFigure; readonly today: Day }
) {
  const causes = allReasons(explanation).map(({ cause }) => cause);
  const items = stockItemsOf(await rowsAt(db.stockItems, [...new Set(causes.flatMap(itemIn))]));
  const own = asked.of === 'location' ? [asked.id as LocationId] : [];
  const [rows, lines, orders, places, ledger] = await Promise.all([
    stockRows(db, items, today),
    linesNamed(db, [...new Set(causes.flatMap(lineIn))]),
    ordersNamed(db, causes.flatMap(orderIn)),
    placeNames(db, [...new Set([...own, ...causes.flatMap(placeIn)])]),
    causes.some(({ kind }) => kind === 'entry')
      ? ledgerOf(db, asked.id, { offset: 0, limit: Infinity })
      : { rows: [] }
  ]);
  return {
    items: new Map(rows.map((row) => [row.item.id as string, row])),
    entries: new Map(ledger.rows.map((row) => [row.key, row])),
    lines,
    orders,
    places
  };
}

/** Why a figure is what it is, with all that is named on the way. */
export interface Why {
  readonly asked: QuantityFigure;
  readonly explanation: Explanation;
  readonly names: WhyNames;
  /** All figures of the same thing, the one that was asked about among them. */
  readonly totals: Readonly<Record<string, number>>;
  readonly part: Part | undefined;
}

/** Answers "why this number?"; null when what it is about is not on this device. */
export async function whyOf(db: Database, asked: QuantityFigure, today: Day): Promise<Why | null> {
  const found = await explainedOf(db, asked, today);
  const explanation = found?.figures[asked.figure];
  if (!explanation) return null;
  const part = found.part === null ? undefined : recordOf('parts', await db.parts.get(found.part));
  const names = await namesIn(db, explanation, { asked, today });
  return { asked, explanation, names, totals: totalsOf(found), part };
}
