import { lastSource } from '#store/facts/import-inventree.ts';
import type { Imported } from '#commands/import-inventree.ts';
import { importWords } from '#ui/import/refusal-words.ts';
import { progressText } from '#ui/import/progress-words.ts';
import { announcer } from '#ui/kit/announcer.svelte.ts';
import { toasts } from '#ui/kit/toasts.svelte.ts';
import { recordsIn, recordsText } from '#ui/import/counts.ts';
import { say } from '#ui/words/say.ts';
import { device } from '../../device.ts';
import { Beside } from '../beside.ts';
import { startImporter } from './importer.ts';
import type { Asked, Preview, Progress, Refused, Told } from './messages.ts';

type Stage =
  | { readonly at: 'choosing' }
  | { readonly at: 'working'; readonly progress: Progress }
  | { readonly at: 'previewed'; readonly preview: Preview }
  | { readonly at: 'done'; readonly imported: Imported };

/** The name that is offered when nothing was imported before. */
const usual = 'InvenTree';

/**
 * The one import of this window. It goes on when the page is left, and is found again when the page
 * is come back to. Until it writes it can be cancelled, and then leaves no trace.
 */
class ImportRun {
  stage = $state.raw<Stage>({ at: 'choosing' });
  /** Why the last file was not taken, in words. */
  refusal = $state<string>();
  source = $state(usual);
  /** The name of the last import: another name makes everything a second time. */
  lastSource = $state('');
  /** Whether the page is open: where it is not, the end is told in a toast. */
  watched = false;

  readonly #importer = new Beside<Asked, Told>(startImporter, {
    hear: (told) => this.#hear(told),
    broke: () => this.#hear({ tell: 'refused', refusal: { code: 'no-importer' } })
  });
  /** What is being written: shown again when that fails. */
  #last: Preview | undefined;

  /** Offers the name of the last import, the first time. */
  async offerSource(): Promise<void> {
    this.lastSource = await lastSource(device.db);
    if (this.source === usual && this.lastSource !== '') this.source = this.lastSource;
  }

  /** Reads files or pasted text, and writes nothing. */
  preview(from: readonly File[] | string): void {
    if (this.stage.at === 'working') return;
    this.refusal = undefined;
    this.#stop();
    this.#work({ phase: 'reading' });
    const source = this.source.trim() || usual;
    this.#importer.ask({ ask: 'preview', from, source, person: device.person() });
  }

  /** Writes what the preview showed. From here on it cannot be cancelled. */
  write(): void {
    if (this.stage.at !== 'previewed') return;
    this.refusal = undefined;
    this.#last = this.stage.preview;
    this.#work({ phase: 'writing', total: recordsIn(this.#last.fresh.made) });
    this.#importer.ask({ ask: 'import' });
  }

  /** Back to the choice of a file. Nothing has been written. */
  cancel(): void {
    if (!this.cancellable) return;
    this.#stop();
    this.refusal = undefined;
    this.stage = { at: 'choosing' };
    announcer.say(say`Cancelled. Nothing was written.`);
  }

  /** Whether it can still be stopped without a trace. */
  get cancellable(): boolean {
    return this.stage.at !== 'working' || this.stage.progress.phase !== 'writing';
  }

  /** Ready for another file. */
  again(): void {
    if (this.stage.at === 'done') this.stage = { at: 'choosing' };
  }

  #stop(): void {
    this.#importer.stop();
    this.#last = undefined;
  }

  #work(progress: Progress): void {
    const before = this.stage.at === 'working' ? this.stage.progress.phase : undefined;
    this.stage = { at: 'working', progress };
    this.#importer.work();
    if (progress.phase !== before) announcer.say(progressText(progress));
  }

  #hear(told: Told): void {
    if (told.tell === 'progress') {
      const { phase } = told.progress;
      if (phase !== 'writing' && phase !== 'done') this.#work(told.progress);
      return;
    }
    this.#importer.rest();
    if (told.tell === 'previewed') this.stage = { at: 'previewed', preview: told.preview };
    else if (told.tell === 'imported') this.#finish(told.imported);
    else this.#refuse(told.refusal);
  }

  #finish(imported: Imported): void {
    this.#stop();
    this.lastSource = this.source.trim() || usual;
    this.stage = { at: 'done', imported };
    if (!this.watched)
      toasts.show(say`Imported ${recordsText(imported.fresh.made)} from InvenTree.`);
  }

  #refuse(refusal: Refused): void {
    if (refusal.code === 'not-saved' && this.#last) {
      this.stage = { at: 'previewed', preview: this.#last };
    } else {
      this.#stop();
      this.stage = { at: 'choosing' };
    }
    this.refusal = importWords(refusal);
    if (!this.watched) toasts.show(this.refusal);
  }
}

export const run = new ImportRun();
