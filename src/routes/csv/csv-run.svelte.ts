import type { ListWanted } from '#commands/export-csv.ts';
import type { CsvPreview } from '#commands/import-csv/import-csv.ts';
import type { ImportKind } from '#interop/csv/fields.ts';
import type { InventreeKind } from '#interop/csv/inventree-tables.ts';
import type { Mapping } from '#interop/csv/mapping.ts';
import { importedText, tableFailureWords, writtenText } from '#ui/csv/csv-words.ts';
import { announcer } from '#ui/kit/announcer.svelte.ts';
import { device } from '../../device.ts';
import { Beside } from '../beside.ts';
import { startWorker } from '../trusted-worker.ts';
import workerUrl from './csv.worker.ts?worker&url';
import type { Asked, Failed, Progress, ReadTable, Told } from './messages.ts';

type Stage =
  | { readonly at: 'choosing' }
  | { readonly at: 'working'; readonly progress: Progress }
  | {
      readonly at: 'written';
      readonly written: { readonly file: Blob; readonly name: string };
      readonly title: string;
    }
  | { readonly at: 'mapping'; readonly read: ReadTable }
  | { readonly at: 'previewed'; readonly preview: CsvPreview }
  | { readonly at: 'imported'; readonly imported: CsvPreview };

/** The one table of this window that is being written or read. Until it is taken it can be cancelled. */
class CsvRun {
  stage = $state.raw<Stage>({ at: 'choosing' });
  /** Why nothing came of the last wish, in words. */
  failure = $state<string>();
  /** Which list the table is taken for. */
  kind = $state<ImportKind>('parts');
  headers: readonly string[] = [];

  readonly #helper = new Beside<Asked, Told>(() => startWorker(workerUrl, 'csv'), {
    hear: (told) => this.#hear(told),
    broke: () => this.#fail({ code: 'no-helper' })
  });
  #list: ListWanted['kind'] = 'salesOrders';
  #read: ReadTable | undefined;

  /** Writes a list, or what a filter shows of it. */
  write(wanted: ListWanted): void {
    this.rest();
    this.#list = wanted.kind;
    this.#work('writing-file', { ask: 'export', wanted });
  }

  /** Writes a table for InvenTree's import wizard. */
  writeForInventree(kind: InventreeKind): void {
    this.rest();
    this.#list = kind;
    this.#work('writing-file', { ask: 'export-inventree', kind });
  }

  /** Reads a table, and writes nothing. */
  read(from: File | string): void {
    this.rest();
    this.#work('reading', { ask: 'read', from });
  }

  /** Works out what the table would do, as this list and with these columns. */
  preview(mapping: Mapping, order: string | undefined): void {
    const { kind } = this;
    this.failure = undefined;
    this.#work('checking', { ask: 'preview', kind, mapping, order, person: device.person() });
  }

  /** Writes what the preview showed: all of it or nothing. From here on it cannot be cancelled. */
  take(): void {
    this.#work('writing', { ask: 'import' });
  }

  /** Back to the columns of the table that was read. */
  back(): void {
    this.failure = undefined;
    this.stage = this.#read ? { at: 'mapping', read: this.#read } : { at: 'choosing' };
  }

  /** Offers a file that was made here, such as a template. */
  offer(file: Blob, { name, title }: { readonly name: string; readonly title: string }): void {
    this.stage = { at: 'written', written: { file, name }, title };
  }

  /** Stops whatever it is busy with, and lets go of what was read or written. */
  rest(): void {
    this.#helper.stop();
    this.#read = undefined;
    this.failure = undefined;
    this.stage = { at: 'choosing' };
  }

  get cancellable(): boolean {
    return this.stage.at !== 'working' || this.stage.progress.phase !== 'writing';
  }

  #work(phase: Progress['phase'], asked: Asked): void {
    this.stage = { at: 'working', progress: { phase, done: 0, total: 0 } };
    this.#helper.work();
    this.#helper.ask(asked);
  }

  #hear(told: Told): void {
    if (told.tell === 'progress') {
      this.stage = { at: 'working', progress: told.progress };
      return;
    }
    this.#helper.rest();
    if (told.tell === 'failed') this.#fail(told.failed);
    else if (told.tell === 'read') this.#mapping(told.read);
    else if (told.tell === 'previewed') this.stage = { at: 'previewed', preview: told.preview };
    else if (told.tell === 'written')
      this.offer(told.written.file, {
        name: told.written.name,
        title: writtenText(this.#list, told.written.rows)
      });
    else this.#imported(told.imported);
  }

  #mapping(read: ReadTable): void {
    this.#read = read;
    this.kind = read.kind;
    this.headers = read.headers;
    this.stage = { at: 'mapping', read };
  }

  #imported(imported: CsvPreview): void {
    this.stage = { at: 'imported', imported };
    announcer.say(importedText(imported));
  }

  #fail(failed: Failed): void {
    if (this.#read) this.back();
    else this.rest();
    this.failure = tableFailureWords(failed);
  }
}

export const run = new CsvRun();
