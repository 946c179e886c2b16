import type { Day } from '#domain/kernel/day.ts';
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

  /** What must still be said before it can be submitted; nothing when all is there. */
  missing(): string | undefined {
    if (this.draft.customer === undefined) return 'Choose the customer first.';
    const wrong = this.draft.lines.findIndex(({ quantity }) => {
      const read = enteredQuantity(quantity);
      return !read.ok || read.value <= 0;
    });
    if (wrong < 0) return undefined;
    this.chosen = wrong;
    return `Line ${String(wrong + 1)} has no quantity above 0. Enter one or remove the line.`;
  }

  /** The order as the command wants it. */
  asked(id: string) {
    const { customer = '', targetDate, lines, ...rest } = this.draft;
    return {
      id,
      customer,
      ...rest,
      targetDate: targetDate === '' ? null : (targetDate as Day),
      lines: lines.flatMap(({ part, quantity }) => {
        const read = enteredQuantity(quantity);
        return read.ok ? [{ part, quantity: read.value }] : [];
      })
    };
  }
}
