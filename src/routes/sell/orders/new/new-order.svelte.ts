import type { Day } from '#domain/kernel/day.ts';
import { enteredQuantity } from '#domain/kernel/entered.ts';
import { one, plus } from '#domain/kernel/quantity.ts';
import { emptyDraft, isEmptyDraft, keepDraft, type OrderDraft } from '#store/order-draft.ts';
import type { NewRow } from '#ui/order/new-order-rows.ts';
import { say } from '#ui/words/say.ts';
import { device } from '../../../../device.ts';

/** A part that was picked again, and the line on which it stands already. */
interface Twice {
  readonly part: string;
  readonly key: number;
}

const orNull = (text: string) => (text === '' ? null : text);

/** The order that is being entered: every change is kept at once, so that a crash loses nothing. */
export class NewOrder {
  draft = $state.raw<OrderDraft>(emptyDraft(''));
  /** Whether what was kept is here; nothing can be entered before. */
  ready = $state(false);
  /** The key of the line whose quantity the keys write. */
  chosen = $state<number>();
  /** Counts how often a quantity was asked for: each time the first digit replaces what is there. */
  turn = $state(0);
  /** On a phone, whether the keys lie over the page. */
  keysOpen = $state(false);
  /** Asks whether a part that is picked again is to be added to its line. */
  twice = $state.raw<Twice>();
  keeping = $state<'nothing' | 'under-way' | 'kept' | 'failed'>('nothing');
  #last: Promise<unknown> = Promise.resolve();

  start(draft: OrderDraft): void {
    this.draft = draft;
    this.chosen = draft.lines.at(-1)?.key;
    this.keeping = isEmptyDraft(draft) ? 'nothing' : 'kept';
    this.ready = true;
  }

  change(change: Partial<OrderDraft>): void {
    this.draft = { ...this.draft, ...change };
    const draft = this.draft;
    this.keeping = 'under-way';
    this.#last = this.#last.then(() => this.#keep(draft));
  }

  async #keep(draft: OrderDraft): Promise<void> {
    try {
      await keepDraft(device.db, draft, device.now());
      if (draft === this.draft) this.keeping = isEmptyDraft(draft) ? 'nothing' : 'kept';
    } catch (cause) {
      console.warn('the draft was not kept', cause);
      this.keeping = 'failed';
    }
  }

  /** Another customer: whom to ask for and where to send it were the other's. */
  customer(customer: string | undefined): void {
    this.change({ customer, contact: '', address: '' });
  }

  /**
   * Puts one of a part on the order and asks how many. A part that is on it already is not added:
   * `twice` then asks what was meant.
   */
  add(part: string): void {
    const there = this.draft.lines.find((line) => line.part === part);
    if (there) this.twice = { part, key: there.key };
    else this.addLine(part);
  }

  /** One piece that was scanned: on the line of its part when there is one, because a scan is no slip. */
  addPiece(part: string): void {
    const there = this.draft.lines.find((line) => line.part === part);
    if (there) this.addTo(there.key);
    else this.addLine(part);
  }

  /** A line of its own, whether the part is on the order already or not. */
  addLine(part: string): void {
    const { lines } = this.draft;
    const key = Math.max(-1, ...lines.map((line) => line.key)) + 1;
    this.change({ lines: [...lines, { key, part, quantity: '1' }] });
    this.choose(key);
  }

  /** One more on a line, which is then asked how many there are in all. */
  addTo(key: number): void {
    const line = this.draft.lines.find((each) => each.key === key);
    const read = enteredQuantity(line?.quantity ?? '');
    this.choose(key);
    this.quantity(String(read.ok ? plus(read.value, one) : 1));
  }

  choose(key: number): void {
    this.twice = undefined;
    this.chosen = key;
    this.turn += 1;
  }

  quantity(text: string): void {
    const lines = this.draft.lines.map((line) =>
      line.key === this.chosen ? { ...line, quantity: text } : line
    );
    this.change({ lines });
  }

  remove(key: number): void {
    const lines = this.draft.lines.filter((line) => line.key !== key);
    this.change({ lines });
    this.twice = undefined;
    if (this.chosen === key) this.chosen = lines.at(-1)?.key;
  }

  /** Takes back that it was forgotten. */
  restore(draft: OrderDraft): void {
    this.start(draft);
    this.change({});
  }

  /** Forgets what was entered, here and on disk; the next order has an id of its own. */
  async clear(): Promise<void> {
    this.change(emptyDraft(device.newId()));
    this.chosen = undefined;
    this.twice = undefined;
    this.keysOpen = false;
    await this.#last;
  }

  /** What must still be said before it can be submitted; nothing when all is there. */
  missing(rows: readonly NewRow[]): string | undefined {
    if (this.draft.customer === undefined) return say`Choose the customer first.`;
    const wrong = rows.findIndex(({ quantity }) => quantity === undefined);
    const row = rows[wrong];
    if (!row) return undefined;
    this.choose(row.key);
    return say`Line ${String(wrong + 1)}, ${row.name}: ${row.error ?? say`Enter a quantity.`}`;
  }

  /** The order as the command wants it, its lines at the prices that were shown. */
  asked(rows: readonly NewRow[]) {
    const { id, customer = '', reference, customerReference, description, notes } = this.draft;
    const { contact, address, targetDate } = this.draft;
    return {
      id,
      customer,
      reference,
      customerReference,
      description,
      notes,
      contact: orNull(contact),
      address: orNull(address),
      targetDate: targetDate === '' ? null : (targetDate as Day),
      lines: rows.flatMap(({ part, quantity, price }) =>
        quantity === undefined ? [] : [{ part, quantity, price: price?.price ?? null }]
      )
    };
  }
}
