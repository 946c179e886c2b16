import { allocateAll } from '#commands/allocate-all.ts';
import { cancelOrder } from '#commands/cancel-order.ts';
import { shipOrder } from '#commands/ship-order.ts';
import type { SalesOrderId } from '#domain/kernel/ids.ts';
import type { Committed } from '#store/commit.ts';
import type { SelectedOrder } from '#store/selected-orders.ts';
import { doneText, type BulkDeed, type BulkRow } from '#ui/order/bulk-words.ts';
import { orderWords } from '#ui/order/refusal-words.ts';
import { say } from '#ui/words/say.ts';
import { device } from '../../../device.ts';
import { perform, undoAction, type Performed } from '../../perform.ts';

/** Each order by the ordinary command: its own rule, its own entry in the history, its own undo. */
const deeds: Readonly<
  Record<BulkDeed, (order: SalesOrderId, reason: string) => Promise<Performed>>
> = {
  allocate: (order) =>
    perform(allocateAll(device, { order, seed: device.newId() }), { words: orderWords }),
  ship: (order) => perform(shipOrder(device, { id: device.newId(), order }), { words: orderWords }),
  cancel: (order, reason) => perform(cancelOrder(device, { order, reason }), { words: orderWords })
};

const saidOf = (deed: BulkDeed, performed: Performed) => {
  if (!performed.ok) return performed.refusal;
  return performed.action ? doneText[deed] : say`Nothing to allocate, or nothing in stock`;
};

/** Something done with several orders, one after the other; a refused one stops none of the others. */
class Bulk {
  deed = $state.raw<BulkDeed>();
  rows = $state.raw<readonly BulkRow[]>([]);
  total = $state(0);
  running = $state(false);
  refusal = $state<string>();
  #actions: Committed[] = [];
  #stopped = false;

  /** Only setting aside can be taken back. */
  get undoable(): boolean {
    return this.deed === 'allocate' && this.rows.some(({ done }) => done);
  }

  async run(
    deed: BulkDeed,
    orders: readonly Pick<SelectedOrder, 'id' | 'reference'>[],
    reason = ''
  ): Promise<void> {
    if (this.running) return;
    this.#begin(deed, orders.length);
    try {
      for (const order of orders) {
        if (this.#stopped) break;
        await this.#one(deed, order, reason);
      }
    } finally {
      this.running = false;
    }
  }

  async #one(
    deed: BulkDeed,
    { id, reference }: Pick<SelectedOrder, 'id' | 'reference'>,
    reason: string
  ) {
    const performed = await deeds[deed](id, reason);
    if (performed.ok && performed.action) this.#actions.push(performed.action);
    const done = performed.ok && performed.action !== undefined;
    this.rows = [...this.rows, { id, reference, done, text: saidOf(deed, performed) }];
  }

  #begin(deed: BulkDeed, total: number): void {
    this.deed = deed;
    this.rows = [];
    this.total = total;
    this.running = true;
    this.refusal = undefined;
    this.#actions = [];
    this.#stopped = false;
  }

  /** Stops after the order that is being worked on; what was done stays. */
  stop(): void {
    this.#stopped = true;
  }

  /** Takes all of it back, the last first; says why where that does not go. */
  async undo(): Promise<void> {
    for (let action = this.#actions.pop(); action; action = this.#actions.pop()) {
      const why = await undoAction(action);
      if (why !== undefined) {
        this.refusal = why;
        return;
      }
    }
    this.close();
  }

  close(): void {
    this.deed = undefined;
    this.rows = [];
  }
}

export const bulk = new Bulk();
