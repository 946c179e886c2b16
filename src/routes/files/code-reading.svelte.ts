import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { FrameReader } from '#exchange/code-frames.ts';
import { readingText } from '#ui/exchange/codes-words.ts';
import { announcer } from '#ui/kit/announcer.svelte.ts';
import { feedback } from '#ui/scan/feedback.ts';
import { say } from '#ui/words/say.ts';
import { exchange } from './exchange-run.svelte.ts';

/** A file that is being read from another tablet's screen, code by code. */
class CodeReading {
  progress = $state.raw<{ readonly seen: number; readonly total: number }>();
  #reader = new FrameReader();

  /** Takes one code. @returns the file, once all of its codes were read. */
  take(text: string): Blob | undefined {
    const read = this.#reader.take(text);
    if (!read) return undefined;
    const { file, ...progress } = read;
    if (!this.progress) announcer.say(readingText(progress));
    this.progress = file ? undefined : progress;
    return file;
  }

  /** Lets go what was read so far. */
  forget(): void {
    this.#reader = new FrameReader();
    this.progress = undefined;
  }
}

export const reading = new CodeReading();

/** What would be lost or left undone if the file was opened now; nothing when nothing would. */
function hindrance(): string | undefined {
  if (exchange.stage.at === 'working')
    return say`Another file is being worked on. Scan again when it is done.`;
  return document.querySelector('dialog[open]')
    ? say`Close what is open first, then scan again.`
    : undefined;
}

/** Codes come several times a second: what is in their way is said once in so many milliseconds. */
const silence = 3_000;
let told = -Infinity;

function refuse(why: string): void {
  if (performance.now() - told < silence) return;
  told = performance.now();
  feedback.failure(why);
}

/** Takes one code of a file; with the last of them the file is looked at, as one that was chosen. */
export async function takeFrame(text: string): Promise<void> {
  const why = hindrance();
  if (why !== undefined) refuse(why);
  const file = why === undefined ? reading.take(text) : undefined;
  if (!file) return;
  feedback.success(say`The file was read from the screen.`);
  await goto(resolve('/files'));
  reading.forget(); // the camera has seen more of it meanwhile
  exchange.look({ file });
}
