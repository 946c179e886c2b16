import { counted } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';

type HandedOver = 'saved' | 'downloaded' | 'shared' | 'cancelled' | 'failed';

const words: Readonly<Record<HandedOver, { readonly ok: boolean; readonly text: string }>> = {
  saved: { ok: true, text: say`Saved, and read again to be sure.` },
  downloaded: { ok: true, text: say`It is among the downloads of this tablet now.` },
  shared: { ok: true, text: say`Handed to the other app.` },
  cancelled: { ok: false, text: say`Not saved: you closed the choice. The file is still here.` },
  failed: {
    ok: false,
    text: say`It could not be written there, or not completely. Choose another place, or make room first. The file is still here.`
  }
};

/** What came of saving or sharing a file. */
export const handedOverWords = (came: HandedOver) => words[came];

/** What is in a file that was written. */
export function writtenTitle(kind: 'full' | 'changes' | 'orders', count: number | undefined) {
  if (kind === 'orders') return say`${counted(count ?? 0, 'order')} for another workshop, ready`;
  if (count === 0) return say`The others have everything: this file only says so`;
  const many = count === undefined ? '' : `: ${counted(count, 'change')}`;
  return say`${kind === 'full' ? say`Everything` : say`Changes`}, ready${many}`;
}
