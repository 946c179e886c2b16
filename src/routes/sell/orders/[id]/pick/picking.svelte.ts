import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { pickShort } from '#commands/pick-short.ts';
import { pickStock } from '#commands/pick-stock.ts';
import { pickUnallocated } from '#commands/pick-unallocated.ts';
import type { SalesOrderId } from '#domain/kernel/ids.ts';
import type { Quantity } from '#domain/kernel/quantity.ts';
import { pickMeaning, type PickMeaning } from '#domain/sales-order/pick-scan.ts';
import type { Committed } from '#store/commit.ts';
import { pickPage, scannedForPick } from '#store/pick-page.ts';
import { announcer } from '#ui/kit/announcer.svelte.ts';
import { feedback } from '#ui/scan/feedback.ts';
import { orderWords } from '#ui/order/refusal-words.ts';
import { currentOf, type PickResult, type StopView } from '#ui/pick/pick-view.ts';
import {
  codeWords,
  meaningWords,
  shortWords,
  tookWords,
  type Untaken
} from '#ui/pick/pick-words.ts';
import { quantityText } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';
import { device } from '../../../../../device.ts';
import { perform, undoAction, type Performed } from '../../../../perform.ts';

/** What the person is asked in between. */
type Asked =
  | { readonly kind: 'quantity' | 'short'; readonly stop: StopView }
  | { readonly kind: 'camera' }
  | { readonly kind: 'place'; readonly stops: readonly StopView[] }
  | { readonly kind: 'elsewhere'; readonly part: string; readonly name: string };

type Meaning<Kind extends PickMeaning<StopView>['kind']> = Extract<
  PickMeaning<StopView>,
  { readonly kind: Kind }
>;

/** How loud a scan is that took nothing. */
const tones: Readonly<Record<Untaken['kind'], PickResult['tone']>> = {
  'ask-quantity': 'note',
  'ask-place': 'note',
  'ask-stock': 'bad',
  here: 'note',
  'nothing-here': 'bad',
  picked: 'note',
  order: 'note',
  wrong: 'bad'
};

/** What was in the hand and belongs to no stop: another order may want it. */
function elsewhereOf(meaning: Untaken): PickResult['elsewhere'] {
  if (meaning.kind !== 'wrong') return undefined;
  const [found] = meaning.things.flatMap(({ part, name }) => (part ? [{ part, name }] : []));
  return found;
}

/** Picking one order: what was scanned or tapped, what came of it, and what can be taken back. */
export class Picking {
  result = $state.raw<PickResult>();
  asked = $state.raw<Asked>();
  skipped = $state.raw<readonly string[]>([]);
  /** The stop that somebody went to by hand. */
  chosen = $state<string>();
  canUndo = $state(false);

  readonly #order: SalesOrderId;
  #done: Committed[] = [];
  /** One scan after the other: each must see what the one before it took. */
  #scans: Promise<unknown> = Promise.resolve();
  /** One pick after the other: what is taken back is the one that was made last, kept or still being kept. */
  #picks: Promise<unknown> = Promise.resolve();

  constructor(order: SalesOrderId) {
    this.#order = order;
  }

  /** The stop to take from now. */
  currentIn<Stop extends StopView>(stops: readonly Stop[]): Stop | undefined {
    const chosen = stops.find(({ id, left }) => id === this.chosen && left > 0);
    return chosen ?? currentOf(stops, this.skipped);
  }

  #say(tone: PickResult['tone'], text: string, elsewhere?: PickResult['elsewhere']): void {
    this.result = { tone, text, elsewhere };
    if (tone === 'bad') feedback.failure(text);
    else if (tone === 'good') feedback.success(text);
    else announcer.say(text);
  }

  /** Makes a pick when those before it are kept. What is asked meanwhile stays: a quick hand is ahead of it. */
  async #pick(ask: () => Promise<Performed>, text: string): Promise<string | undefined> {
    const { asked } = this;
    const running = this.#picks.then(ask).then((performed) => this.#told(performed, text, asked));
    this.#picks = running.catch(() => undefined);
    return running;
  }

  #told(performed: Performed, text: string, asked: Asked | undefined): string | undefined {
    if (!performed.ok) {
      this.#say('bad', performed.refusal);
      return performed.refusal;
    }
    if (performed.action) this.#done.push(performed.action);
    this.canUndo = this.#done.length > 0;
    if (this.asked === asked && asked?.kind !== 'camera') this.asked = undefined;
    this.#say('good', text);
    return undefined;
  }

  /** Takes so much of a stop, or says why not. */
  async take(stop: StopView, quantity: Quantity): Promise<string | undefined> {
    const asked = { allocation: stop.id, quantity };
    return this.#pick(
      () => perform(pickStock(device, asked), { words: orderWords }),
      tookWords(stop, quantity)
    );
  }

  /** Less was found: what is not there is free again, and the line short by it. */
  async short(stop: StopView, reason: string): Promise<string | undefined> {
    const asked = { allocation: stop.id, reason };
    const refusal = await this.#pick(
      () => perform(pickShort(device, asked), { words: orderWords }),
      shortWords(stop, stop.picked)
    );
    if (refusal === undefined && this.result) this.result = { ...this.result, count: stop.item };
    return refusal;
  }

  async #add({ line, thing, quantity }: Meaning<'add'>): Promise<void> {
    const asked = { id: device.newId(), line, item: thing.id, quantity };
    await this.#pick(
      () => perform(pickUnallocated(device, asked), { words: orderWords }),
      say`${thing.name} +${quantityText(quantity)}, allocated and picked.`
    );
  }

  /** Puts a stop at the end; when all were put there, begins again with the first. */
  skip(stop: StopView, stops: readonly StopView[]): void {
    const skipped = [...this.skipped, stop.id];
    const all = stops.every(({ id, left }) => left <= 0 || skipped.includes(id));
    this.skipped = all ? [] : skipped;
    this.chosen = undefined;
    this.result = undefined;
  }

  go(stop: StopView): void {
    if (stop.left > 0) this.chosen = stop.id;
  }

  /** Takes the newest pick back. */
  async undo(): Promise<void> {
    const running = this.#picks.then(() => this.#undoLast());
    this.#picks = running.catch(() => undefined);
    return running;
  }

  async #undoLast(): Promise<void> {
    const last = this.#done.pop();
    this.canUndo = this.#done.length > 0;
    if (!last) return;
    const refusal = await undoAction(last);
    if (refusal === undefined) this.#say('note', say`The last pick was taken back.`);
    else this.#say('bad', refusal);
  }

  /** A code was read. @returns true: while somebody picks, no scan opens anything else. */
  scan(text: string): boolean {
    this.#scans = this.#scans.then(() => this.#understand(text));
    return true;
  }

  async #understand(text: string): Promise<void> {
    const today = device.today();
    const [page, found] = await Promise.all([
      pickPage(device.db, this.#order, today),
      scannedForPick(device.db, text, today)
    ]);
    if (!page) return;
    const current = this.currentIn(page.stops);
    if (found.kind !== 'found') {
      this.#say('bad', codeWords(found, current));
      return;
    }
    await this.#follow(pickMeaning({ ...page, current, things: found.things }), current);
  }

  async #follow(meaning: PickMeaning<StopView>, current: StopView | undefined): Promise<void> {
    if (meaning.kind === 'take') {
      await this.take(meaning.stop, meaning.quantity);
    } else if (meaning.kind === 'add') {
      await this.#add(meaning);
    } else {
      this.#answer(meaning, current);
    }
  }

  #answer(meaning: Untaken, current: StopView | undefined): void {
    this.#say(tones[meaning.kind], meaningWords(meaning, current), elsewhereOf(meaning));
    if (meaning.kind === 'ask-quantity') this.asked = { kind: 'quantity', stop: meaning.stop };
    if (meaning.kind === 'ask-place') this.asked = { kind: 'place', stops: meaning.stops };
    if (meaning.kind === 'here') this.go(meaning.stop);
    if (meaning.kind === 'order' && meaning.thing.id !== this.#order)
      void goto(resolve('/sell/orders/[id]/pick', { id: meaning.thing.id }));
  }
}
