import { counted } from '#ui/words/format.ts';

type HandedOver = 'saved' | 'downloaded' | 'shared' | 'cancelled' | 'failed';

const words: Readonly<Record<HandedOver, { readonly ok: boolean; readonly text: string }>> = {
  saved: { ok: true, text: 'Saved, and read again to be sure.' },
  downloaded: { ok: true, text: 'It is among the downloads of this tablet now.' },
  shared: { ok: true, text: 'Handed to the other app.' },
  cancelled: { ok: false, text: 'Not saved: you closed the choice. The file is still here.' },
  failed: {
    ok: false,
    text: 'It could not be written there, or not completely. Choose another place, or make room first. The file is still here.'
  }
};

/** What came of saving or sharing a file. */
export const handedOverWords = (came: HandedOver) => words[came];

/** What is in a file that was written. */
export function writtenTitle(kind: 'full' | 'changes' | 'orders', count: number | undefined) {
  if (kind === 'orders') return `${counted(count ?? 0, 'order')} for another workshop, ready`;
  if (count === 0) return 'The others have everything: this file only says so';
  const many = count === undefined ? '' : `: ${counted(count, 'change')}`;
  return `${kind === 'full' ? 'Everything' : 'Changes'}, ready${many}`;
}
