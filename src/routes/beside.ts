/** Asks, in the browser's own words, before the window is closed on running work. */
function keepOpen(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

interface Listener<Told> {
  readonly hear: (told: Told) => void;
  /** The program could not be loaded, or broke. */
  readonly broke: () => void;
}

/**
 * A program of ours beside the page, one at a time: started when it is first asked something, gone
 * when it is stopped. What an earlier one still says is not heard.
 */
export class Beside<Asked, Told> {
  readonly #start: () => Worker;
  readonly #listener: Listener<Told>;
  #worker: Worker | undefined;

  constructor(start: () => Worker, listener: Listener<Told>) {
    this.#start = start;
    this.#listener = listener;
  }

  ask(asked: Asked): void {
    this.#worker ??= this.#started();
    this.#worker.postMessage(asked);
  }

  /** Ends it, whatever it is busy with. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.rest();
  }

  /** From here on the window asks before it is closed. */
  work(): void {
    addEventListener('beforeunload', keepOpen);
  }

  rest(): void {
    removeEventListener('beforeunload', keepOpen);
  }

  #started(): Worker {
    const worker = this.#start();
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if (worker === this.#worker) this.#listener.hear(data);
    });
    worker.addEventListener('error', () => {
      if (worker === this.#worker) this.#listener.broke();
    });
    return worker;
  }
}
