import type { NeedyLine, PickStop } from '#domain/sales-order/pick-scan.ts';
import type { StockItemId } from '#domain/kernel/ids.ts';
import { none, type Quantity } from '#domain/kernel/quantity.ts';
import { inWalkingOrder } from '#ui/paper/packed.ts';

/** A stop as the screen shows it. */
export interface StopView extends PickStop {
  readonly code: string;
  readonly name: string;
  readonly batch: string;
  readonly serial: string | null;
  readonly quantity: Quantity;
  readonly picked: Quantity;
}

/** A line of which something is not allocated, as the screen shows it. */
export interface NeedyView extends NeedyLine {
  readonly code: string;
  readonly name: string;
  readonly units: string;
}

/** What happened last: a scan, a tap, or why not. */
export interface PickResult {
  readonly tone: 'good' | 'bad' | 'note';
  readonly text: string;
  /** The stock item of which there was less than it says: its shelf can be counted. */
  readonly count?: StockItemId | undefined;
  /** The part that was in the hand, when it belongs elsewhere. */
  readonly elsewhere?: { readonly part: string; readonly name: string } | undefined;
}

/** Stops in the order in which one walks past them. */
export const walked = <Stop extends StopView>(stops: readonly Stop[]): Stop[] =>
  inWalkingOrder(stops);

/** The stop to go to: the first with something left; those that were skipped come last. */
export function currentOf<Stop extends StopView>(
  stops: readonly Stop[],
  skipped: readonly string[]
): Stop | undefined {
  const open = walked(stops).filter(({ left }) => left > none);
  return open.find(({ id }) => !skipped.includes(id)) ?? open[0];
}

/** What a person calls a stop's stock: number and name. */
export const stopName = ({ code, name }: Pick<StopView, 'code' | 'name'>): string =>
  [code, name].filter((text) => text !== '').join(' ');
