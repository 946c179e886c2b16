import type { Asked as Query } from '#store/search/found.ts';
import { device } from '../../device.ts';
import { startWorker } from '../trusted-worker.ts';
import type { Answer, Asked, Listed, ListSearch, Told } from './messages.ts';
import workerUrl from './search.worker.ts?worker&url';

type Waiting = (told: Extract<Told, { n: number }> | undefined) => void;

/** The one index of this window. It works beside the page, from when it is first wanted. */
class Finder {
  #worker: Worker | undefined;
  #asked = 0;
  #isReady = false;
  readonly #waiting = new Map<number, Waiting>();
  readonly #whenReady = new Set<() => void>();

  /** Makes it ready, so that it is when somebody types. */
  warm(): void {
    this.#started();
  }

  /** Whether the index has taken the place of the slower way. */
  get isReady(): boolean {
    return this.#isReady;
  }

  /** Tells when the index has taken the place of the slower way. */
  onready(listener: () => void): () => void {
    this.#whenReady.add(listener);
    return () => this.#whenReady.delete(listener);
  }

  /** What there is for a query, by the index or, as long as that is being made, the slower way. */
  async find(query: Query): Promise<Answer> {
    const told = await this.#ask((n) => ({ ask: 'find', n, query }));
    if (told?.tell === 'found') return told.answer;
    const { scanned } = await import('#store/search/scan.ts');
    return { ...(await scanned(device.db, query)), isSlow: true };
  }

  /** What has the query anywhere in any field. */
  async everywhere(query: Query): Promise<Answer> {
    const told = await this.#ask((n) => ({ ask: 'everywhere', n, query }));
    if (told?.tell === 'found') return told.answer;
    const { everywhere } = await import('#store/search/scan.ts');
    return { ...(await everywhere(device.db, query)), isSlow: true };
  }

  /** A page of a list; nothing, at once, as long as there is no index. */
  async listed(list: ListSearch): Promise<Listed | undefined> {
    this.warm();
    if (!this.#isReady) return undefined;
    const told = await this.#ask((n) => ({ ask: 'list', n, list }));
    return told?.tell === 'listed' ? told.listed : undefined;
  }

  #ask(question: (n: number) => Asked): Promise<Parameters<Waiting>[0]> {
    this.#asked += 1;
    const n = this.#asked;
    const worker = this.#started();
    return new Promise((resolve) => {
      this.#waiting.set(n, resolve);
      worker.postMessage(question(n));
    });
  }

  #started(): Worker {
    if (this.#worker) return this.#worker;
    const worker = startWorker(workerUrl, 'search');
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => this.#hear(data));
    worker.addEventListener('error', () => this.#giveUp());
    worker.postMessage({ ask: 'open', database: device.db.name } satisfies Asked);
    this.#worker = worker;
    return worker;
  }

  #hear(told: Told): void {
    if (told.tell === 'ready') {
      this.#isReady = true;
      for (const listener of this.#whenReady) listener();
      return;
    }
    this.#waiting.get(told.n)?.(told);
    this.#waiting.delete(told.n);
  }

  /** It could not be started or broke off: whoever waits is answered the slower way. */
  #giveUp(): void {
    this.#isReady = false;
    for (const resolve of this.#waiting.values()) resolve(undefined);
    this.#waiting.clear();
  }
}

export const finder = new Finder();
