import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { createOrder } from '#commands/create-order.ts';
import { saveCompany } from '#commands/save-company.ts';
import { companyWords } from '#ui/company/refusal-words.ts';
import { newOrderRows } from '#ui/order/new-order-rows.ts';
import { orderWords } from '#ui/order/refusal-words.ts';
import { say } from '#ui/words/say.ts';
import { device } from '../../../../device.ts';
import { perform } from '../../../perform.ts';
import { aroundNow } from './around.svelte.ts';
import type { NewOrder } from './new-order.svelte.ts';

/** Makes the order that was entered: under way, refused, or done. */
export class Submitting {
  busy = $state(false);
  refusal = $state<string>();
  readonly #order: NewOrder;

  constructor(order: NewOrder) {
    this.#order = order;
  }

  async submit(): Promise<void> {
    if (this.busy || !this.#order.ready) return;
    this.busy = true;
    try {
      await this.#submit();
    } finally {
      this.busy = false;
    }
  }

  /** The prices and the stock are read afresh: the last key may be pressed just now. */
  async #submit(): Promise<void> {
    const { draft } = this.#order;
    const parts = draft.lines.map(({ part }) => part);
    const around = await aroundNow({ customer: draft.customer, parts });
    const currency = draft.unpriced ? undefined : around.currency;
    const rows = newOrderRows(draft.lines, {
      parts: { get: (id) => around.parts.get(id) ?? null },
      currency
    });
    this.refusal = this.#order.missing(rows);
    if (this.refusal !== undefined) return;
    const made = await perform(createOrder(device, this.#order.asked(rows)), {
      done: say`${draft.reference || around.next} created`,
      words: orderWords
    });
    this.refusal = made.ok ? undefined : made.refusal;
    if (!made.ok) return;
    if (made.action === undefined) {
      this.#order.change({ id: device.newId() });
      this.refusal = say`This draft was submitted in another window already. Submit again to make one more order.`;
      return;
    }
    await this.#order.clear();
    await goto(resolve('/sell/orders/[id]', { id: draft.id }), { replaceState: true });
  }

  /** A customer of that name, at once chosen; a refusal is said in words. */
  async createCustomer(name: string): Promise<boolean> {
    const id = device.newId();
    const made = await perform(saveCompany(device, { id, name, isCustomer: true }), {
      done: say`${name} created`,
      words: companyWords
    });
    this.refusal = made.ok ? undefined : made.refusal;
    if (made.ok) this.#order.customer(id);
    return made.ok;
  }
}
