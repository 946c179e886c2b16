import type { Day } from '#domain/kernel/day.ts';
import type { StockItemId } from '#domain/kernel/ids.ts';
import { none, one, remainder, smaller, sum, type Quantity } from '#domain/kernel/quantity.ts';
import type { Claim, Unavailable } from '#domain/stock/availability.ts';

/** A stock item that a line may take from. */
export interface StockRow {
  readonly item: StockItemId;
  readonly place: string;
  readonly batch: string;
  readonly serial: string | null;
  readonly expiry: Day | null;
  readonly free: Quantity;
}

/** The stock for a line, in the order in which it would be taken. */
export interface StockChoice {
  readonly rows: readonly StockRow[];
  readonly held: readonly Pick<Claim, 'by' | 'quantity'>[];
  readonly unusable: readonly { readonly reason: Unavailable; readonly quantity: Quantity }[];
  readonly mayTakeMore: boolean;
}

/** How much is chosen of each item. */
export type Chosen = ReadonlyMap<StockItemId, Quantity>;

export const chosenOf = (chosen: Chosen, item: StockItemId) => chosen.get(item) ?? none;

export const chosenInAll = (chosen: Chosen) => sum(chosen.values());

/** The most that may be taken of a row: what is free and still needed, or all when more is allowed. */
export function mostOf(row: StockRow, chosen: Chosen, needed: Quantity | undefined): Quantity {
  if (needed === undefined) return row.free;
  const others = remainder(chosenInAll(chosen), chosenOf(chosen, row.item));
  const most = smaller(row.free, remainder(needed, others));
  return row.serial === null || most >= one ? most : none;
}

/** Another quantity for one row. */
export function withChosen(chosen: Chosen, item: StockItemId, quantity: Quantity): Chosen {
  const next = new Map(chosen);
  if (quantity === none) next.delete(item);
  else next.set(item, quantity);
  return next;
}

/** What can still be taken of a choice, after stock has changed. */
export function stillFree(chosen: Chosen, rows: readonly StockRow[]): Chosen {
  const free = new Map(rows.map((row) => [row.item, row.free]));
  return new Map(
    [...chosen]
      .map(([item, quantity]) => [item, smaller(quantity, free.get(item) ?? none)] as const)
      .filter(([, quantity]) => quantity > none)
  );
}

/** Who holds stock of the part, and how much each in all. */
export function holders(held: StockChoice['held']) {
  const byHolder = new Map<string, { by: Claim['by']; quantities: Quantity[] }>();
  for (const { by, quantity } of held) {
    const known = byHolder.get(by.id);
    if (known) known.quantities.push(quantity);
    else byHolder.set(by.id, { by, quantities: [quantity] });
  }
  return [...byHolder.values()].map(({ by, quantities }) => ({ by, quantity: sum(quantities) }));
}
