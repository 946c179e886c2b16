import { Output } from './build/build.ts';
import { add, keys, type Change, type RecordKind } from './changes.ts';
import { Ack } from './findings/ack.ts';
import { MovementId, type LineId, type StockItemId } from './kernel/ids.ts';
import { minus, negative, none, plus, type Quantity } from './kernel/quantity.ts';
import { closed, type OrderClosed } from './sales-order/order-closed.ts';
import type { SalesOrder } from './sales-order/sales-order.ts';
import { claimed, type Claim } from './stock/availability.ts';
import { Movement, type StockItem } from './stock/stock-item.ts';

/** An event as an action recorded it: its kind, its key and what it says. */
export interface RecordedEvent {
  readonly kind: string;
  readonly key: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** A stock item that the action touched, as it would be once the action is taken back. */
export interface ItemAfterUndo {
  readonly item: StockItem;
  /** Everything that would hold stock of it then. */
  readonly claims: readonly Claim[];
  /** Somebody has counted it since the action moved its quantity. */
  readonly countedSince: boolean;
}

/** A line that the action touched, or whose allocations it did, as it would be then. */
export interface LineAfterUndo {
  readonly line: LineId;
  /** What would be ordered; 0 when the line would be gone. */
  readonly quantity: Quantity;
  readonly held: Quantity;
  readonly shipped: Quantity;
}

/** What taking an action back depends on. */
export interface UndoneFacts {
  /** What the person wanted with the action. */
  readonly intent: string;
  /** The action was taken back before; what took it back may be undone in its turn. */
  readonly alreadyUndone: boolean;
  /** How many of its fields somebody has written since. */
  readonly changedSince: number;
  /** Other things that use what it made, by kind. */
  readonly usedSince: readonly { readonly kind: RecordKind; readonly count: number }[];
  /** The orders of which the action wrote something, as they stand before it is taken back. */
  readonly orders: readonly Pick<SalesOrder, 'reference' | 'status'>[];
  /** What the action recorded beside what it wrote. */
  readonly events: readonly RecordedEvent[];
  readonly items: readonly ItemAfterUndo[];
  readonly lines: readonly LineAfterUndo[];
  readonly allowOverAllocation: boolean;
}

export type UndoRefusal =
  | { readonly code: 'already-undone' }
  /** What has left can come back as a return only. */
  | { readonly code: 'shipped-cannot-be-undone' }
  | (OrderClosed & { readonly reference: string })
  /** Somebody has written some of it since. */
  | { readonly code: 'changed-since'; readonly count: number }
  /** What it made is used by other things now. */
  | { readonly code: 'used-since'; readonly kind: RecordKind; readonly count: number }
  /** Something happened that is not a movement of stock, and has no counterpart. */
  | { readonly code: 'cannot-be-undone'; readonly kind: string }
  /** A count says how many there are: what came before it no longer matters. */
  | { readonly code: 'counted-since'; readonly item: StockItemId }
  | {
      readonly code: 'below-allocated';
      readonly item: StockItemId;
      readonly quantity: Quantity;
      readonly held: Quantity;
    }
  /** It would be held again, and is with a customer, built in or used up. */
  | { readonly code: 'no-longer-here'; readonly item: StockItemId }
  | {
      readonly code: 'line-below-shipped';
      readonly line: LineId;
      readonly quantity: Quantity;
      readonly shipped: Quantity;
    }
  | {
      readonly code: 'line-below-allocated';
      readonly line: LineId;
      readonly quantity: Quantity;
      readonly covered: Quantity;
    };

const isShipping = ({ kind, value }: RecordedEvent) =>
  kind === 'dispatches' || (kind === 'movements' && value['kind'] === 'shipped');

/** Shipping, also of an order from which nothing leaves: without lines, or closed short later. */
const shipping = 'order.ship';

/** Kinds of events that another event of their kind takes back. */
const reversible: readonly string[] = ['movements', 'outputs', 'acks'];

/** Actions in many parts, of which one alone must not go; and what a device says of itself. */
const final: readonly string[] = ['inventree.import', 'demo.remove', 'device.introduce'];

function eventRefusal({ intent, events, orders }: UndoneFacts): UndoRefusal | undefined {
  if (final.includes(intent)) return { code: 'cannot-be-undone', kind: intent };
  if (intent === shipping || events.some(isShipping)) return { code: 'shipped-cannot-be-undone' };
  for (const { reference, status } of orders) {
    const refusal = closed({ status });
    if (refusal) return { ...refusal, reference };
  }
  const other = events.find(({ kind }) => !reversible.includes(kind));
  return other && { code: 'cannot-be-undone', kind: other.kind };
}

const isElsewhere = ({ customer, salesOrder, belongsTo, consumedBy }: StockItem) =>
  [customer, salesOrder, belongsTo, consumedBy].some((holder) => holder !== null);

function itemRefusal({ item, claims, countedSince }: ItemAfterUndo): UndoRefusal | undefined {
  if (countedSince) return { code: 'counted-since', item: item.id };
  const held = claimed(claims);
  if (item.quantity < held || item.quantity < none)
    return { code: 'below-allocated', item: item.id, quantity: item.quantity, held };
  return held > none && isElsewhere(item) ? { code: 'no-longer-here', item: item.id } : undefined;
}

function lineRefusal(after: LineAfterUndo, allowOverAllocation: boolean): UndoRefusal | undefined {
  const { line, quantity, held, shipped } = after;
  if (quantity < shipped) return { code: 'line-below-shipped', line, quantity, shipped };
  const covered = plus(held, shipped);
  const isOver = covered > quantity && (!allowOverAllocation || quantity === none);
  return isOver ? { code: 'line-below-allocated', line, quantity, covered } : undefined;
}

const firstOf = <T>(rows: readonly T[], refusal: (row: T) => UndoRefusal | undefined) => {
  for (const row of rows) {
    const found = refusal(row);
    if (found) return found;
  }
  return undefined;
};

function sinceRefusal({ changedSince, usedSince }: UndoneFacts): UndoRefusal | undefined {
  const used = usedSince.find(({ count }) => count > 0);
  if (used) return { code: 'used-since', ...used };
  return changedSince > 0 ? { code: 'changed-since', count: changedSince } : undefined;
}

/**
 * Why an action cannot be taken back, or nothing when it can. A lock holds against undo as against
 * everything else, also when the undo would be what opens the order:
 * a cancel stands, what left stays gone, no line falls below what was shipped of it, and no stock
 * below what is held of it.
 */
export function refusedUndo(facts: UndoneFacts): UndoRefusal | undefined {
  if (facts.alreadyUndone) return { code: 'already-undone' };
  return (
    eventRefusal(facts) ??
    sinceRefusal(facts) ??
    firstOf(facts.items, itemRefusal) ??
    firstOf(facts.lines, (line) => lineRefusal(line, facts.allowOverAllocation))
  );
}

/** What a movement added to its item: for a count, how far it was from what was there before. */
function effectOf({ quantity, counted }: Movement, before: Quantity | undefined) {
  if (counted === undefined) return quantity;
  return before === undefined ? undefined : minus(counted, before);
}

/** An output that counts against the one it takes back, so that the build has it to make again. */
function reversedOutput(key: string, value: RecordedEvent['value']): Change | undefined {
  const output = Output.safeParse(value);
  if (!output.success) return undefined;
  const back = { ...output.data, quantity: negative(output.data.quantity) };
  return add('outputs', keys.reversed(key), back);
}

/**
 * The movement that takes a movement back: what it added leaves again, where it went it comes from.
 * A count is taken back by the difference it made, not by a second count, so that what moved since
 * stays. Nothing for what has no counter-event.
 * @param before what the item held just before, when the movement is a count.
 */
function reversedMovement(
  key: string,
  value: RecordedEvent['value'],
  before: Quantity | undefined
): Change | undefined {
  const movement = Movement.safeParse(value);
  const reverses = MovementId.safeParse(key);
  if (!movement.success || !reverses.success) return undefined;
  const effect = effectOf(movement.data, before);
  if (effect === undefined) return undefined;

  const { from, to, counted: _counted, reason: _reason, ...same } = movement.data;
  return add('movements', keys.reversed(key), {
    ...same,
    kind: 'reversed',
    quantity: negative(effect),
    ...(to && { from: to }),
    ...(from && { to: from }),
    reverses: reverses.data
  });
}

const reversal = keys.reversed('');

/** The finding is asked about again; when that is taken back in its turn, it is left as it is once more. */
function reversedAck(key: string, value: RecordedEvent['value']): Change | undefined {
  const ack = Ack.safeParse(value);
  if (!ack.success) return undefined;
  const back = key.startsWith(reversal) ? key.slice(reversal.length) : keys.reversed(key);
  return add('acks', back, ack.data);
}

/** The event that takes an event back; nothing for a kind that has no counter-event. */
export function reversedEvent(
  { kind, key, value }: RecordedEvent,
  before: Quantity | undefined
): Change | undefined {
  if (kind === 'outputs') return reversedOutput(key, value);
  if (kind === 'acks') return reversedAck(key, value);
  return kind === 'movements' ? reversedMovement(key, value, before) : undefined;
}
