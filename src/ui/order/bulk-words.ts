import { sum, type Quantity } from '#domain/kernel/quantity.ts';
import type { CoverKind } from '#domain/sales-order/cover.ts';
import { counted } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';

/** What can be done with several orders at once, one after the other. */
export type BulkDeed = 'allocate' | 'ship' | 'cancel';

/** An order that was chosen, as far as a confirmation counts it. */
interface Chosen {
  readonly isOpen: boolean;
  readonly cover: CoverKind | undefined;
  readonly held: Quantity;
  readonly builds: number;
}

/** What came of it for one order. */
export interface BulkRow {
  readonly id: string;
  readonly reference: string;
  readonly done: boolean;
  /** What was done, or why not. */
  readonly text: string;
}

/** What the deed is called, on its button and over its result. */
export const deedName: Readonly<Record<BulkDeed, string>> = {
  allocate: say`Allocate All`,
  ship: say`Ship Orders`,
  cancel: say`Cancel Orders`
};

/** What was done with one order. */
export const doneText: Readonly<Record<BulkDeed, string>> = {
  allocate: say`Allocated from free stock`,
  ship: say`Shipped`,
  cancel: say`Cancelled`
};

export const selectedText = (count: number, shown: number) =>
  say`${String(count)} of ${String(shown)} selected`;

export const bulkProgressText = (done: number, total: number) =>
  say`${String(done)} of ${counted(total, 'order')}`;

/** How it went, in a sentence. */
export function bulkSummary(rows: readonly BulkRow[]): string {
  const done = rows.filter((row) => row.done).length;
  const refused = rows.length - done;
  return refused === 0
    ? say`Done for ${counted(done, 'order')}.`
    : say`Done for ${counted(done, 'order')}, not for ${String(refused)}. Each says why.`;
}

const heldIn = (orders: readonly Chosen[]) => counted(sum(orders.map(({ held }) => held)), 'item');

/** What shipping the chosen orders would come to. */
export function shipConsequence(orders: readonly Chosen[]): string {
  const ready = orders.filter(({ cover }) => cover === 'ready');
  const rest = orders.length - ready.length;
  const leaving = say`Ships ${counted(ready.length, 'order')} with ${heldIn(ready)}. Shipped orders can not be edited any more, and this can not be undone.`;
  return rest === 0
    ? leaving
    : say`${leaving} Not ready to ship, and refused: ${counted(rest, 'order')}.`;
}

/** What cancelling the chosen orders would come to. */
export function cancelConsequence(orders: readonly Chosen[]): string {
  const open = orders.filter((order) => order.isOpen);
  const builds = open.reduce((count, order) => count + order.builds, 0);
  const closed = orders.length - open.length;
  return [
    say`Cancels ${counted(open.length, 'order')} and releases ${heldIn(open)}.`,
    ...(builds > 0 ? [say`Builds that go on: ${String(builds)}.`] : []),
    ...(closed > 0 ? [say`Closed already, and refused: ${counted(closed, 'order')}.`] : []),
    say`This can not be undone.`
  ].join(' ');
}
