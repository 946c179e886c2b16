import type { StorageProblem } from '#ui/shell/storage-problem.ts';
import { StorageError } from '#store/faults.ts';
import { Evicted } from '#store/open.ts';
import { openDevice } from '../device.ts';

/** Private windows and blocked cookies: there is no storage at all, or it refuses at once. */
const refused = /SecurityError|MissingAPI|InvalidState|not allowed|denied|insecure/i;

function textOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return `${error.name} ${error.message} ${error.cause ? textOf(error.cause) : ''}`;
}

function problemOf(error: unknown): StorageProblem {
  if (error instanceof Evicted) return 'evicted';
  if (typeof indexedDB !== 'object' || typeof caches !== 'object' || refused.test(textOf(error)))
    return 'unavailable';
  const fault = error instanceof StorageError ? error.fault : 'bug';
  return fault === 'downgrade' || fault === 'full' ? fault : 'broken';
}

/** Whether this tablet's data is open, and what stands in the way when it is not. */
class OwnStorage {
  problem = $state<StorageProblem>();

  /** Opens the data. Comes back when it is open, or when there is something to say about it. */
  async start(): Promise<void> {
    const opening = openDevice({
      onblocked: () => this.#waits(),
      onclosed: (why) => {
        if (why === 'newer')
          this.problem = why; // told twice: it is closed, and why
        else this.problem ??= why;
      }
    });
    const opened = opening.then(
      () => {
        if (this.problem === 'waiting') this.problem = undefined;
      },
      (error: unknown) => {
        this.problem = problemOf(error);
        if (this.problem === 'broken') console.error(error);
      }
    );
    await Promise.race([opened, this.#waiting]);
  }

  #waits: () => void = () => undefined;
  readonly #waiting = new Promise<void>((resolve) => {
    this.#waits = () => {
      this.problem = 'waiting';
      resolve();
    };
  });
}

export const storage = new OwnStorage();
