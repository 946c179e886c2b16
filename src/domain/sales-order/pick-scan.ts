import type { OwnKind } from '../code/scanned.ts';
import type { AllocationId, LineId, PartId, StockItemId } from '../kernel/ids.ts';
import { none, one, smaller, type Quantity } from '../kernel/quantity.ts';

/** One allocation as a stop on the way through the store. */
export interface PickStop {
  readonly id: AllocationId;
  readonly line: LineId;
  readonly item: StockItemId;
  /** The part of the stock, which may be a variant of the part of the line. */
  readonly part: PartId;
  /** Where it lies, from the outside in; empty when nobody knows. */
  readonly place: string;
  readonly units: string;
  readonly left: Quantity;
}

/** A line that holds less than was ordered. */
export interface NeedyLine {
  readonly line: LineId;
  /** Whose stock will do. */
  readonly parts: readonly PartId[];
  readonly missing: Quantity;
}

/** Something that a code leads to. */
export interface ScannedThing {
  readonly kind: OwnKind;
  readonly id: string;
  readonly name: string;
  /** Of a stock item its part, of a part the part itself. */
  readonly part?: PartId | undefined;
  /** Of a stock item what nobody holds. */
  readonly free?: Quantity | undefined;
}

export interface PickScan<Stop extends PickStop> {
  readonly stops: readonly Stop[];
  /** The stop that the screen shows; nothing when all is picked. */
  readonly current: Stop | undefined;
  readonly needy: readonly NeedyLine[];
  /** Everything that the scanned code leads to. */
  readonly things: readonly ScannedThing[];
}

/** What a scan means to somebody who picks. */
export type PickMeaning<Stop extends PickStop> =
  | { readonly kind: 'take'; readonly stop: Stop; readonly quantity: Quantity }
  /** A part's code on something that is measured: nobody knows how much. */
  | { readonly kind: 'ask-quantity'; readonly stop: Stop }
  /** The code stands on stock in several places. */
  | { readonly kind: 'ask-place'; readonly stops: readonly Stop[] }
  /** Nobody had set it aside, and a line needs some: allocate and pick it in one step. */
  | {
      readonly kind: 'add';
      readonly line: LineId;
      readonly thing: ScannedThing;
      readonly quantity: Quantity;
    }
  /** The code of a part that a line needs: which stock of it, only the code of the stock says. */
  | { readonly kind: 'ask-stock'; readonly thing: ScannedThing }
  | { readonly kind: 'here'; readonly stop: Stop }
  | { readonly kind: 'nothing-here'; readonly thing: ScannedThing }
  | { readonly kind: 'picked'; readonly stop: Stop }
  | { readonly kind: 'order'; readonly thing: ScannedThing }
  /** Stop: it belongs to nothing of this order. */
  | { readonly kind: 'wrong'; readonly things: readonly ScannedThing[] };

type Scan = PickScan<PickStop>;

const isOf = ({ item, part }: PickStop, thing: ScannedThing) =>
  thing.kind === 'item' ? item === thing.id : thing.kind === 'part' && part === thing.id;

const isIn = ({ place }: PickStop, { name }: ScannedThing) =>
  place === name || place.startsWith(`${name} / `);

/** A location leads to a stop in it, the current one first. */
function atPlace<Stop extends PickStop>(
  { stops, current }: PickScan<Stop>,
  thing: ScannedThing
): PickMeaning<Stop> {
  const here = stops.filter((stop) => stop.left > none && isIn(stop, thing));
  const stop = here.find(({ id }) => id === current?.id) ?? here[0];
  return stop ? { kind: 'here', stop } : { kind: 'nothing-here', thing };
}

/** How much a code stands for: all that is left by the code of the stock, one by the code of the part. */
function taken<Stop extends PickStop>(
  stop: Stop,
  things: readonly ScannedThing[]
): PickMeaning<Stop> {
  const byItem = things.some((thing) => thing.kind === 'item' && isOf(stop, thing));
  if (byItem) return { kind: 'take', stop, quantity: stop.left };
  return stop.units === ''
    ? { kind: 'take', stop, quantity: smaller(one, stop.left) }
    : { kind: 'ask-quantity', stop };
}

/** The stop that a code stands for: the current one, or the only one, or one of a single item. */
function meantOf<Stop extends PickStop>(
  open: readonly Stop[],
  current: Stop | undefined
): Stop | undefined {
  const shown = open.find(({ id }) => id === current?.id);
  const items = new Set(open.map(({ item }) => item));
  return shown ?? (items.size === 1 ? open[0] : undefined);
}

/** Free stock that a line could take, and how much of it; a part alone does not say which stock. */
function unallocated({ needy, things }: Scan): PickMeaning<never> | undefined {
  const fits = things.flatMap((thing) => {
    const { part } = thing;
    const line = needy.find(({ parts }) => part !== undefined && parts.includes(part));
    return line ? [{ thing, line }] : [];
  });
  const free = fits.filter(({ thing }) => thing.kind === 'item' && (thing.free ?? none) > none);
  const [only] = free;
  if (only && free.length === 1) {
    const { thing, line } = only;
    const quantity = smaller(line.missing, thing.free ?? none);
    return { kind: 'add', line: line.line, thing, quantity };
  }
  const [first] = free.length > 0 ? free : fits.filter(({ thing }) => thing.kind === 'part');
  return first && { kind: 'ask-stock', thing: first.thing };
}

function ofStock<Stop extends PickStop>(scan: PickScan<Stop>): PickMeaning<Stop> {
  const { stops, current, things } = scan;
  const own = stops.filter((stop) => things.some((thing) => isOf(stop, thing)));
  const open = own.filter(({ left }) => left > none);
  const meant = meantOf(open, current);
  if (meant) return taken(meant, things);
  if (open.length > 0) return { kind: 'ask-place', stops: open };
  const added = unallocated(scan);
  if (added) return added;
  const [done] = own;
  return done ? { kind: 'picked', stop: done } : { kind: 'wrong', things };
}

/**
 * What a scanned code means to somebody who picks an order. A code that leads to nothing of the order
 * changes nothing.
 */
export function pickMeaning<Stop extends PickStop>(scan: PickScan<Stop>): PickMeaning<Stop> {
  const { things } = scan;
  const [only] = things;
  if (only && things.length === 1) {
    if (only.kind === 'order') return { kind: 'order', thing: only };
    if (only.kind === 'location') return atPlace(scan, only);
  }
  return ofStock(scan);
}
