import type { Replacing } from '#exchange/replace.ts';
import type { Wanted } from '#exchange/send.ts';
import type { Done } from '#exchange/session.ts';
import type { Verdict } from '#exchange/verdict.ts';
import { exchangeProgressText } from '#ui/exchange/exchange-words.ts';
import { announcer } from '#ui/kit/announcer.svelte.ts';
import { say } from '#ui/words/say.ts';
import { device } from '../../device.ts';
import { startWorker } from '../trusted-worker.ts';
import workerUrl from './exchange.worker.ts?worker&url';
import type {
  Asked,
  ChosenOrders,
  Failed,
  From,
  Progress,
  Seen,
  Told,
  Wrapping,
  WrittenFile
} from './messages.ts';

type Question = Asked extends infer Each
  ? Each extends Asked
    ? Omit<Each, 'person'>
    : never
  : never;

type Stage =
  | { readonly at: 'idle' }
  | { readonly at: 'working'; readonly progress: Progress }
  | { readonly at: 'written'; readonly written: WrittenFile }
  | { readonly at: 'looked'; readonly verdict: Verdict; readonly preview: Seen }
  | { readonly at: 'taken'; readonly done: Done }
  | { readonly at: 'replaced'; readonly kept: number }
  | { readonly at: 'kept' };

/**
 * The one exchange of this window: writing an order file, or looking at one and taking it. It works
 * beside the page, goes on when the page is left, and is found again when the page is come back to.
 */
class ExchangeRun {
  stage = $state.raw<Stage>({ at: 'idle' });
  /** Why nothing came of the last wish. */
  failure = $state.raw<Failed>();
  /** What was asked to be read last: asked again once its passphrase is known. */
  from = $state.raw<From>();

  #worker: Worker | undefined;

  /** Puts a file together: what others lack, everything, or chosen orders for another workshop. */
  write(wanted: Wanted | ChosenOrders, wrapping: Wrapping): void {
    this.#ask({ ask: 'write', wanted, wrapping }, { phase: 'packing' });
  }

  /** Reads a file and shows what it would do. Nothing is taken yet. */
  look(from: From, passphrase?: string): void {
    this.from = from;
    const asked = { ask: 'look' as const, from };
    this.#ask(passphrase === undefined ? asked : { ...asked, passphrase }, { phase: 'reading' });
  }

  /** Takes what was looked at: all of it or nothing. */
  take(): void {
    this.#ask({ ask: 'take' }, { phase: 'copying' });
  }

  /** Puts what was looked at into the inbox, for later. */
  keep(): void {
    this.#ask({ ask: 'keep' }, { phase: 'copying' });
  }

  /** Puts what was looked at in the place of everything on this device. */
  replace(to: Replacing): void {
    this.#ask({ ask: 'replace', to }, { phase: 'copying' });
  }

  /** Shows a safety copy, made at a moment in milliseconds, as a file that may be saved elsewhere. */
  offerCopy(file: Blob, at: number): void {
    if (this.stage.at === 'working') return;
    this.failure = undefined;
    const name = `Docket_safety-copy_${new Date(at).toISOString().slice(0, 16).replace(':', '')}_full.json.gz`;
    this.stage = {
      at: 'written',
      written: { name, file, kind: 'full', changes: undefined, isCopy: false }
    };
  }

  /** Reads what could not be read without a passphrase once more, with one. */
  open(passphrase: string): void {
    if (this.from) this.look(this.from, passphrase);
  }

  /** Stops whatever is going on. What was not finished has left no trace. */
  cancel(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.rest();
    announcer.say(say`Cancelled. Nothing was changed.`);
  }

  /** Ready for something else. */
  rest(): void {
    removeEventListener('beforeunload', keepOpen);
    this.failure = undefined;
    this.from = undefined;
    this.stage = { at: 'idle' };
  }

  #ask(asked: Question, progress: Progress): void {
    if (this.stage.at === 'working') return;
    this.failure = undefined;
    this.#work(progress);
    addEventListener('beforeunload', keepOpen);
    this.#started().postMessage({ ...asked, person: device.person() } satisfies Asked);
  }

  #work(progress: Progress): void {
    const before = this.stage.at === 'working' ? this.stage.progress.phase : undefined;
    this.stage = { at: 'working', progress };
    if (progress.phase !== before) announcer.say(exchangeProgressText({ phase: progress.phase }));
  }

  #started(): Worker {
    if (this.#worker) return this.#worker;
    const worker = startWorker(workerUrl, 'exchange');
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if (worker === this.#worker) this.#hear(data);
    });
    worker.addEventListener('error', () => {
      if (worker === this.#worker) this.#fail({ code: 'no-exchange' });
    });
    this.#worker = worker;
    return worker;
  }

  #fail(failure: Failed): void {
    this.failure = failure;
    this.stage = { at: 'idle' };
  }

  #hear(told: Told): void {
    if (told.tell === 'progress') {
      this.#work(told.progress);
      return;
    }
    removeEventListener('beforeunload', keepOpen);
    if (told.tell === 'failed') this.#fail(told.failure);
    else {
      const { tell, ...rest } = told;
      this.stage = { at: tell, ...rest } as Stage;
    }
  }
}

/** Asks, in the browser's own words, before the window is closed on running work. */
function keepOpen(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

export const exchange = new ExchangeRun();
