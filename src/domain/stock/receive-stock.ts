import { add, create, type Change } from '../changes.ts';
import { Day, daysAfter, type Moment } from '../kernel/day.ts';
import { MovementId, nth, StockItemId } from '../kernel/ids.ts';
import { Price } from '../kernel/price.ts';
import { isWhole, one, PositiveQuantity, type Quantity } from '../kernel/quantity.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { text } from '../kernel/text.ts';
import { z } from '../kernel/zod.ts';
import type { Part } from '../part/part.ts';
import { placeRefusal, type StructuralLocation } from './place.ts';
import { because, Reason } from './reason.ts';
import { newSerials, type NewSerialsRefusal } from './serials.ts';
import { StockItemRecord, StockStatus, type Location } from './stock-item.ts';

/** The user has new stock in hand. */
export const ReceiveStock = z.strictObject({
  ...StockItemRecord.pick({
    part: true,
    location: true,
    batch: true,
    packaging: true,
    link: true,
    notes: true
  }).shape,
  /** The new item; further pieces with serial numbers are counted on from it. */
  id: StockItemId,
  quantity: PositiveQuantity,
  /** Serial numbers as typed, for a trackable part; then every piece is an item of its own. */
  serials: text(10_000),
  /** Left out, the part's default; `null`, never. */
  expiry: Day.nullable().optional(),
  status: StockStatus.exclude(['other']).default('ok'),
  purchasePrice: Price.nullable().default(null),
  reason: Reason
});
export type ReceiveStock = z.infer<typeof ReceiveStock>;

export interface ReceiveStockFacts {
  readonly part: Part;
  /** Where it goes; none when no place was named. */
  readonly place: Location | null;
  /** The serial numbers of the part, its template and its variants. */
  readonly serials: readonly string[];
  readonly today: Day;
  readonly now: Moment;
}

export type ReceiveStockRefusal =
  | { readonly code: 'virtual-part' }
  | StructuralLocation
  | { readonly code: 'whole-number-needed' }
  | { readonly code: 'not-trackable' }
  | NewSerialsRefusal;

interface Piece {
  readonly serial: string | null;
  readonly quantity: Quantity;
}

/** One lot, or one piece for each serial number. */
function piecesOf(
  { part, serials: taken }: ReceiveStockFacts,
  { quantity, serials: entered }: ReceiveStock
): Result<Piece[], ReceiveStockRefusal> {
  if (entered.trim() === '') return ok([{ serial: null, quantity }]);
  if (!part.trackable) return err({ code: 'not-trackable' });
  const serials = newSerials(entered, quantity, taken);
  return serials.ok ? ok(serials.value.map((serial) => ({ serial, quantity: one }))) : serials;
}

const defaultExpiry = ({ part, today }: ReceiveStockFacts) =>
  part.defaultExpiry > 0 ? daysAfter(today, part.defaultExpiry) : null;

/** New stock enters the ledger; expiry falls to the part's default (R-K8, scenarios 8 and 104). */
export function decideReceiveStock(
  facts: ReceiveStockFacts,
  asked: ReceiveStock
): Result<Change[], ReceiveStockRefusal> {
  const { part, place, now } = facts;
  if (part.virtual) return err({ code: 'virtual-part' });
  const misplaced = placeRefusal(place);
  if (misplaced) return err(misplaced);
  if (part.trackable && !isWhole(asked.quantity)) return err({ code: 'whole-number-needed' });
  const pieces = piecesOf(facts, asked);
  if (!pieces.ok) return pieces;

  const { id, quantity: _quantity, serials: _serials, reason, ...named } = asked;
  const expiry = asked.expiry === undefined ? defaultExpiry(facts) : asked.expiry;
  return ok(
    pieces.value.flatMap(({ serial, quantity }, n) => {
      const item = n === 0 ? id : nth(StockItemId, id, n);
      const record = StockItemRecord.parse({ ...named, id: item, serial, expiry, since: now });
      const to = place === null ? {} : { to: place.id };
      return [
        create('stockItems', record),
        add('movements', nth(MovementId, id, n + 1), {
          item,
          kind: 'received',
          quantity,
          ...to,
          ...because(reason)
        })
      ];
    })
  );
}
