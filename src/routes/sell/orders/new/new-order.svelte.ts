import { enteredQuantity } from '#domain/kernel/entered.ts';
import { keepDraft, emptyDraft, type OrderDraft } from '#store/new-order.ts';
import { device } from '../../../../device.ts';

/** The order that is being entered: every change is kept at once, so that a crash loses nothing. */
export class NewOrder {
  draft = $state.raw<OrderDraft>(emptyDraft);
  /** The line whose quantity the keys write. */
  chosen = $state(-1);
  #keeping: Promise<unknown> = Promise.resolve();

  start(draft: OrderDraft): void {
    this.draft = draft;
    this.chosen = draft.lines.length - 1;
  }

  change(change: Partial<OrderDraft>): void {
    this.draft = { ...this.draft, ...change };
    const draft = this.draft;
    this.#keeping = this.#keeping.then(() => keepDraft(device.db, draft, device.now()));
  }

  /** Puts a part on the order, or goes to its line when it is there already. */
  add(part: string): void {
    const { lines } = this.draft;
    const at = lines.findIndex((line) => line.part === part);
    if (at < 0) this.change({ lines: [...lines, { part, quantity: '1' }] });
    this.chosen = at < 0 ? lines.length : at;
  }

  quantity(text: string): void {
    const lines = this.draft.lines.map((line, at) =>
      at === this.chosen ? { ...line, quantity: text } : line
    );
    this.change({ lines });
  }

  remove(at: number): void {
    this.change({ lines: this.draft.lines.filter((_, each) => each !== at) });
    this.chosen = Math.min(this.chosen, this.draft.lines.length - 1);
  }

  /** Forgets what was entered, here and on disk. */
  async clear(): Promise<void> {
    this.change(emptyDraft);
    this.chosen = -1;
    await this.#keeping;
  }

  /** The lines as the command wants them, or the first that has no proper quantity. */
  lines() {
    const read = this.draft.lines.map(({ part, quantity }) => ({
      part,
      quantity: enteredQuantity(quantity)
    }));
    const wrong = read.findIndex(({ quantity }) => !quantity.ok || quantity.value <= 0);
    return {
      wrong,
      lines: read.flatMap(({ part, quantity }) =>
        quantity.ok ? [{ part, quantity: quantity.value }] : []
      )
    };
  }
}
