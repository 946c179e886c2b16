import { keys, put } from '../changes.ts';
import { LineId } from '../kernel/ids.ts';
import { sum, type Quantity } from '../kernel/quantity.ts';
import { frozenFields, type Freeze } from '../sales-order/frozen.ts';
import { freezeFor } from './frozen-order.ts';
import { leaving, offer, type Offer } from './offer.ts';
import { findingKey, stampText, type FindingOf } from './finding.ts';
import {
  compareStamps,
  isLive,
  knew,
  stampOf,
  type FindingsView,
  type MergedEvent,
  type MergedRecord
} from './view.ts';

export interface LineBelowShipped extends FindingOf<'line-below-shipped'> {
  readonly line: string;
  readonly ordered: Quantity;
  readonly shipped: Quantity;
  /** The order is closed, so that its line stays as it is. */
  readonly closed: boolean;
}

/** A line with what it keeps when its order is closed. */
const asClosed = (freeze: Freeze | undefined, line: MergedRecord<'lines'>) => ({
  ...line,
  ...(freeze && frozenFields(freeze, 'lines', line.id))
});

interface Shipped {
  readonly quantity: Quantity;
  readonly movement: MergedEvent<'movements'>;
}

/** What has left of an order, by line. An allocation says so before its movement is looked for. */
function shippedByLine(view: FindingsView, order: string): ReadonlyMap<string, Shipped[]> {
  const byLine = new Map<string, Shipped[]>();
  for (const { id, line, quantity } of view.recordsBy('allocations', 'order', order)) {
    if (view.stateOf(id) !== 'shipped') continue;
    const movement = view.event('movements', keys.shipped(id));
    if (movement) byLine.set(line, [...(byLine.get(line) ?? []), { quantity, movement }]);
  }
  return byLine;
}

/** Whether whoever shipped last knew what was ordered and what had been shipped: it was meant so. */
function isMeant(line: MergedRecord<'lines'>, shipped: readonly Shipped[]): boolean {
  const movements = shipped
    .map(({ movement }) => movement)
    .sort((a, b) => compareStamps(a._.c, b._.c));
  const last = movements.at(-1);
  if (!last) return true;
  return knew(last._, stampOf(line, 'quantity')) && movements.every(({ _ }) => knew(last._, _.c));
}

/**
 * More of a line was shipped than it asks for, and nobody meant it: it was made smaller or shipped
 * twice over by people who did not know of each other (C9).
 */
export function lineBelowShipped(view: FindingsView, order: string): LineBelowShipped[] {
  const byLine = shippedByLine(view, order);
  const freeze = freezeFor(view, order);
  return view
    .recordsBy('lines', 'order', order)
    .map((line) => asClosed(freeze, line))
    .filter(isLive)
    .flatMap((line) => {
      const shipped = byLine.get(line.id) ?? [];
      const all = sum(shipped.map(({ quantity }) => quantity));
      if (all <= line.quantity || isMeant(line, shipped)) return [];
      return [
        {
          code: 'line-below-shipped',
          key: findingKey('line-below-shipped', line.id, [
            String(line.quantity),
            stampText(stampOf(line, 'quantity')),
            ...shipped.map(({ movement }) => `${movement.id}@${stampText(movement._.c)}`)
          ]),
          severity: 'red',
          about: [order, line.id],
          line: line.id,
          ordered: line.quantity,
          shipped: all,
          closed: freeze !== undefined
        }
      ];
    });
}

/** The line asks for what was shipped; a closed order says that more was shipped than it asks for. */
export const offersLineBelowShipped = (finding: LineBelowShipped): Offer[] =>
  finding.closed
    ? [leaving('leave', finding)]
    : [offer('raise', [put('lines', LineId.parse(finding.line), { quantity: finding.shipped })])];
