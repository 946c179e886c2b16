import { undo } from '#commands/undo.ts';
import type { CommandRefusal } from '#commands/command.ts';
import type { Result } from '#domain/kernel/result.ts';
import type { Committed } from '#store/commit.ts';
import { toasts } from '#ui/kit/toasts.svelte.ts';
import { undoWords } from '#ui/words/undo-words.ts';
import { say } from '#ui/words/say.ts';
import { device } from '../device.ts';

/** Takes an action back and says so, or says why not. */
export async function undoAction(action: Committed): Promise<string | undefined> {
  const undone = await undo(device, action);
  if (!undone.ok) {
    const why = undoWords(undone.error);
    toasts.show(why);
    return why;
  }
  toasts.show(say`Undone`);
  return undefined;
}

interface Said<Refusal> {
  /** What to say when it is done; nothing when the screen shows it anyway. */
  readonly done?: string;
  /** False for an action that no undo can take back. */
  readonly undoable?: boolean;
  readonly words: (refusal: Refusal) => string;
}

export type Performed =
  | { readonly ok: true; readonly action: Committed | undefined }
  /** Why not, in the user's words: to be shown where the person looks. */
  | { readonly ok: false; readonly refusal: string };

/** Runs a command: says that it is done and offers to undo it, or gives the refusal in words. */
export async function perform<Refusal extends { readonly code: string }>(
  running: Promise<Result<Committed | undefined, Refusal | CommandRefusal>>,
  { done, undoable = true, words }: Said<Refusal | CommandRefusal>
): Promise<Performed> {
  const result = await running;
  if (!result.ok) return { ok: false, refusal: words(result.error) };
  const action = result.value;
  if (done !== undefined)
    toasts.show(
      done,
      action && undoable ? { label: say`Undo`, onpress: () => void undoAction(action) } : undefined
    );
  return { ok: true, action };
}
