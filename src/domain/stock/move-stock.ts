import { add, put, type Change } from '../changes.ts';
import { LocationId, MovementId, nth, Seed, StockItemId } from '../kernel/ids.ts';
import { none, PositiveQuantity, type Quantity } from '../kernel/quantity.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import { away, takeRefusal, type AtHand, type TakeRefusal } from './at-hand.ts';
import { placeRefusal, type StructuralLocation } from './place.ts';
import { because, Reason } from './reason.ts';
import { splitOff } from './split-off.ts';
import type { Location, Movement } from './stock-item.ts';

const once = (items: readonly { readonly item: string }[]) =>
  new Set(items.map(({ item }) => item)).size === items.length;

/** The user carries stock to another place. */
export const MoveStock = z.strictObject({
  seed: Seed,
  /** Without a quantity the whole item goes. */
  items: z
    .array(z.strictObject({ item: StockItemId, quantity: PositiveQuantity.optional() }))
    .min(1)
    .max(1_000)
    .refine(once, 'names an item twice'),
  to: LocationId,
  reason: Reason
});
export type MoveStock = z.infer<typeof MoveStock>;

export interface MoveStockFacts {
  readonly to: Location;
  /** The items in the order they were named. */
  readonly hands: readonly AtHand[];
}

export type MoveStockRefusal =
  StructuralLocation | TakeRefusal | { readonly code: 'already-there'; readonly item: StockItemId };

interface Carried {
  readonly hand: AtHand;
  /** How much of it goes; nothing when all of it does. */
  readonly part: Quantity | undefined;
}

function carried(hands: readonly AtHand[], { items }: MoveStock): Carried[] {
  const asked = new Map(items.map(({ item, quantity }) => [item, quantity]));
  return hands.map((hand) => {
    const quantity = asked.get(hand.item.id);
    return { hand, part: quantity === hand.item.quantity ? undefined : quantity };
  });
}

function refusalOf({ hand, part }: Carried, to: LocationId): MoveStockRefusal | undefined {
  if (part === undefined) return away(hand.item);
  if (hand.item.location === to) return { code: 'already-there', item: hand.item.id };
  return takeRefusal(hand, part);
}

/** All of an item changes its place; what holds it stays with it. Nothing when it is there already. */
function wholeMoved(item: AtHand['item'], why: Partial<Movement>, id: MovementId): Change[] {
  if (item.location === why.to) return [];
  return [
    put('stockItems', item.id, { location: why.to ?? null }),
    add('movements', id, { ...why, item: item.id, kind: 'moved', quantity: none })
  ];
}

/**
 * Stock changes its place: whole items keep their id, a part is split off, and what orders and
 * builds hold stays on the source (R-K7). All of it moves or nothing.
 */
export function decideMoveStock(
  { to, hands }: MoveStockFacts,
  asked: MoveStock
): Result<Change[], MoveStockRefusal> {
  const moved = carried(hands, asked);
  const refusal =
    placeRefusal(to) ?? moved.map((each) => refusalOf(each, to.id)).find((each) => each);
  if (refusal) return err(refusal);

  return ok(
    moved.flatMap(({ hand: { item }, part }, n) => {
      const from = item.location === null ? {} : { from: item.location };
      const why = { ...from, to: to.id, ...because(asked.reason) };
      if (part === undefined) return wholeMoved(item, why, nth(MovementId, asked.seed, 2 * n + 1));
      const into = nth(StockItemId, asked.seed, n + 1);
      const about = { location: to.id };
      return splitOff(item, { quantity: part, into, about, why, seed: asked.seed, after: 2 * n });
    })
  );
}
