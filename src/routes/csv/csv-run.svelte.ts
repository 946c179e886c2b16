import type { ListWanted } from '#commands/export-csv.ts';
import { tableFailureWords, writtenText } from '#ui/csv/csv-words.ts';
import { announcer } from '#ui/kit/announcer.svelte.ts';
import { Beside } from '../beside.ts';
import { startWorker } from '../trusted-worker.ts';
import workerUrl from './csv.worker.ts?worker&url';
import type { Asked, Failed, Progress, Told, WrittenTable } from './messages.ts';

type Stage =
  | { readonly at: 'choosing' }
  | { readonly at: 'working'; readonly progress: Progress }
  | { readonly at: 'written'; readonly written: WrittenTable; readonly title: string };

/** The one table of this window that is being written. It can be cancelled at any time. */
class CsvRun {
  stage = $state.raw<Stage>({ at: 'choosing' });
  /** Why nothing came of the last wish, in words. */
  failure = $state<string>();

  readonly #helper = new Beside<Asked, Told>(() => startWorker(workerUrl, 'csv'), {
    hear: (told) => this.#hear(told),
    broke: () => this.#fail({ code: 'no-helper' })
  });
  #kind: ListWanted['kind'] = 'salesOrders';

  /** Writes a list, or what a filter shows of it. */
  write(wanted: ListWanted): void {
    this.rest();
    this.#kind = wanted.kind;
    this.stage = { at: 'working', progress: { phase: 'writing-file', done: 0, total: 0 } };
    this.#helper.work();
    announcer.say('Writing the table');
    this.#helper.ask({ ask: 'export', wanted });
  }

  /** Stops whatever it is busy with, and lets go of what was written. */
  rest(): void {
    this.#helper.stop();
    this.failure = undefined;
    this.stage = { at: 'choosing' };
  }

  #hear(told: Told): void {
    if (told.tell === 'progress') this.stage = { at: 'working', progress: told.progress };
    else if (told.tell === 'failed') this.#fail(told.failed);
    else {
      this.#helper.rest();
      const title = writtenText(this.#kind, told.written.rows);
      this.stage = { at: 'written', written: told.written, title };
      announcer.say(title);
    }
  }

  #fail(failed: Failed): void {
    this.rest();
    this.failure = tableFailureWords(failed);
  }
}

export const run = new CsvRun();
