import { add, create, keys, put, type Change } from '../changes.ts';
import { nth, StockItemId, type ShipmentId } from '../kernel/ids.ts';
import { minus, negative, none, plus, type Quantity } from '../kernel/quantity.ts';
import type { Claim } from '../stock/availability.ts';
import type { Movement, StockItem, StockItemRecord } from '../stock/stock-item.ts';
import type { Allocation, SalesOrder } from './sales-order.ts';

/** An allocation, and the shipment it leaves in. */
export interface Leaving {
  readonly allocation: Allocation;
  readonly shipment: ShipmentId;
}

/** A stock item, and everything of it that leaves in one action. */
export interface StockLeaving {
  readonly item: StockItem;
  readonly leaving: readonly Leaving[];
  /** Everything that holds stock of the item, the leaving allocations among it. */
  readonly claims: readonly Claim[];
}

/** Everything that leaves, by the item it is taken from. */
export function leavingByItem(
  leaving: readonly Leaving[]
): ReadonlyMap<StockItemId, readonly Leaving[]> {
  const byItem = new Map<StockItemId, Leaving[]>();
  for (const each of leaving) {
    const known = byItem.get(each.allocation.item);
    if (known) known.push(each);
    else byItem.set(each.allocation.item, [each]);
  }
  return byItem;
}

/** Where stock of an order is once it has left. */
const withCustomer = ({ id, customer }: SalesOrder) => ({
  customer,
  salesOrder: id,
  location: null
});

function movementOf(order: SalesOrder, { location }: StockItem, { allocation, shipment }: Leaving) {
  return {
    order: order.id,
    line: allocation.line,
    allocation: allocation.id,
    shipment,
    ...(location !== null && { from: location })
  } satisfies Partial<Movement>;
}

/** What left was packed in the shipment it left in. */
const packed = ({ allocation, shipment }: Leaving): Change[] =>
  allocation.shipment === shipment ? [] : [put('allocations', allocation.id, { shipment })];

/** The item itself leaves, with everything that is left of it. */
const leavesWhole = (order: SalesOrder, item: StockItem, each: Leaving): Change[] => [
  put('stockItems', item.id, withCustomer(order)),
  add('movements', keys.shipped(each.allocation.id), {
    item: item.id,
    kind: 'shipped',
    quantity: none,
    ...movementOf(order, item, each)
  })
];

/** A piece of the item, as it was: what it is, where it came from and how old it is (R-SH5). */
function pieceOf(order: SalesOrder, item: StockItem, id: StockItemId): StockItemRecord {
  const { quantity: _quantity, ...record } = item;
  return { ...record, ...withCustomer(order), id, parent: item.id, serial: null, notes: '' };
}

/** A piece is split off for the customer; the rest keeps its id and its place (R-SH5, R-SH10). */
function leavesInPart(order: SalesOrder, item: StockItem, each: Leaving): Change[] {
  const { id, quantity } = each.allocation;
  const piece = nth(StockItemId, id, 1);
  const movement = movementOf(order, item, each);
  return [
    create('stockItems', pieceOf(order, item, piece)),
    add('movements', keys.shipped(id), {
      item: item.id,
      kind: 'shipped',
      quantity: negative(quantity),
      other: piece,
      ...movement
    }),
    add('movements', keys.arrived(id), {
      item: piece,
      kind: 'split-from',
      quantity,
      other: item.id,
      ...movement
    })
  ];
}

/**
 * The stock of one item leaves for the order's customer. Allocations take their pieces in turn;
 * the one that takes all that is left takes the item itself, unless somebody else still claims it.
 * The item holds at least what leaves.
 */
export function shipStock(order: SalesOrder, { item, leaving, claims }: StockLeaving): Change[] {
  const own = new Set<string>(leaving.map(({ allocation }) => allocation.id));
  const isClaimed = claims.some(({ id }) => !own.has(id));
  let taken: Quantity = none;
  return leaving.flatMap((each) => {
    const rest = minus(item.quantity, taken);
    taken = plus(taken, each.allocation.quantity);
    const isWhole = each.allocation.quantity === rest && !isClaimed;
    const leave = isWhole ? leavesWhole : leavesInPart;
    return [...packed(each), ...leave(order, item, each)];
  });
}
