import { customersToChoose } from '#store/customer-choice.ts';
import { live } from '#store/live.ts';
import { aroundDraft, orderWithCustomerReference, type DraftPart } from '#store/new-order.ts';
import { salableParts } from '#store/part-choice.ts';
import { newOrderRows, newOrderSummary } from '#ui/order/new-order-rows.ts';
import { device } from '../../../../device.ts';
import type { NewOrder } from './new-order.svelte.ts';

interface Named {
  readonly customer?: string | undefined;
  readonly parts: readonly string[];
}

/** What is known now of everything on the form. */
export const aroundNow = ({ customer, parts }: Named) =>
  aroundDraft(device.db, { customer, parts }, { today: device.today(), device: device.id });

type Known = Awaited<ReturnType<typeof aroundNow>>;

/** What a person sees around the order that is being entered, as the shop is now. */
export class Around {
  customerQuery = $state('');
  partQuery = $state('');
  readonly #order: NewOrder;
  /** What was known before the last change: it is shown until what holds after it is read. */
  #before: Known | undefined;

  constructor(order: NewOrder) {
    this.#order = order;
  }

  readonly #customers = $derived(
    live(this.customerQuery, (query) => customersToChoose(device.db, query))
  );
  readonly #parts = $derived(live(this.partQuery, (query) => salableParts(device.db, query)));
  /** What the answers depend on, as text: a quantity that changes asks nothing anew. */
  readonly #named = $derived.by(() => {
    const { customer, lines } = this.#order.draft;
    return JSON.stringify({ customer, parts: lines.map(({ part }) => part) });
  });
  readonly #around = $derived(live(this.#named, (named) => aroundNow(JSON.parse(named) as Named)));
  readonly #numbered = $derived.by(() => {
    const { customer, customerReference: reference } = this.#order.draft;
    return JSON.stringify({ customer, reference });
  });
  readonly #same = $derived(
    live(this.#numbered, (numbered) => {
      const asked = JSON.parse(numbered) as { customer?: string; reference: string };
      return orderWithCustomerReference(device.db, { customer: undefined, ...asked });
    })
  );

  get customers() {
    return this.#customers.current ?? [];
  }

  get parts() {
    return this.#parts.current;
  }

  /** An order with the same number of the customer. */
  get same() {
    return this.#same.current;
  }

  /** Null for a part that has gone; nothing for one that is still to be read. */
  #partOf(id: string): DraftPart | null | undefined {
    const now = this.#around.current;
    return now ? (now.parts.get(id) ?? null) : this.seen?.parts.get(id);
  }

  readonly seen = $derived.by(() => {
    this.#before = this.#around.current ?? this.#before;
    return this.#before;
  });
  readonly #currency = $derived.by(() =>
    this.#order.draft.unpriced ? undefined : this.seen?.currency
  );
  readonly rows = $derived.by(() =>
    newOrderRows(this.#order.draft.lines, {
      parts: { get: (id) => this.#partOf(id) },
      currency: this.#currency
    })
  );
  readonly summary = $derived(newOrderSummary(this.rows, this.#currency));
}
