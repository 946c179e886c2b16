import { quantityIn } from '#domain/code/act-code.ts';
import { fullName } from '#domain/part/part.ts';
import type { OrderDraft } from '#store/order-draft.ts';
import { soldByCode } from '#store/sold-by-code.ts';
import { feedback } from '#ui/scan/feedback.ts';
import { unanswered } from '#ui/scan/unanswered.svelte.ts';
import { say } from '#ui/words/say.ts';
import { device } from '../../../../device.ts';
import type { NewOrder } from './new-order.svelte.ts';

/**
 * Scans while an order is entered: a part or a piece of it goes on the order, a customer is chosen, a quantity
 * is given to the line of the last part.
 */
export class Scanned {
  readonly #order: NewOrder;
  /** The draft before each scan, the last one at the end. */
  #before: OrderDraft[] = [];

  constructor(order: NewOrder) {
    this.#order = order;
  }

  /** @returns false for a code that an order can take nothing from. */
  async take(text: string): Promise<boolean> {
    if (!this.#order.ready) return false;
    const quantity = quantityIn(text);
    if (quantity !== undefined) return this.#give(String(quantity));
    const found = await soldByCode(device.db, text);
    if (!found) return false;
    if (found.kind === 'not-sold')
      unanswered.say(say`${found.name} can not be sold. Switch on “Salable” for the part first.`);
    else if (found.kind === 'part')
      this.#change(fullName(found.part), () => this.#order.addPiece(found.part.id));
    else this.#change(found.name, () => this.#order.customer(found.id));
    return true;
  }

  /** Takes the last scan back. */
  undo(): void {
    const draft = this.#before.pop();
    if (draft && draft.id === this.#order.draft.id) this.#order.restore(draft);
    else unanswered.say(say`No scan is left to take back.`);
  }

  #change(what: string, make: () => void): void {
    this.#before.push(this.#order.draft);
    make();
    feedback.success(what);
  }

  #give(quantity: string): true {
    if (this.#order.chosen === undefined)
      unanswered.say(say`Scan a part first, then how many of it.`);
    else this.#change(quantity, () => this.#order.quantity(quantity));
    return true;
  }
}
