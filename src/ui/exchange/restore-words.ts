import { counted } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';
import type { FileView } from './exchange-view.ts';
import type { VerdictView } from './verdict-words.ts';

/** The three things that can be done with a backup. */
export type Way = 'merge' | 'recover' | 'go-back';

interface WayWords {
  readonly title: string;
  readonly text: string;
  readonly label: string;
  readonly consequence: string;
  readonly keep: string;
}

const lost = ({ onlyHere }: Pick<FileView, 'onlyHere'>) =>
  onlyHere > 0
    ? say`${counted(onlyHere, 'change on this tablet is', 'changes on this tablet are')} not in the file and will be gone from it.`
    : say`Everything on this tablet is in the file too.`;

/** What a way does and what it costs, before somebody takes it. */
export function wayWords(way: Way, file: Pick<FileView, 'onlyHere' | 'changes'>): WayWords {
  switch (way) {
    case 'merge':
      return {
        title: say`Merge`,
        text: say`Adds what the file knows and this tablet does not. Nothing is taken away.`,
        label: say`Merge`,
        consequence: say`${counted(file.changes, 'change')} of the file will be added. What was done since stays as it is.`,
        keep: say`Do not merge`
      };
    case 'recover':
      return {
        title: say`Recover this tablet`,
        text: say`For a tablet whose data is lost or wrong. It begins again from the file and goes on with the other tablets.`,
        label: say`Recover this tablet`,
        consequence: say`Everything on this tablet is replaced by the file. ${lost(file)} What other tablets know of it comes back with their next file. A safety copy is made first, and the tablet gets a new letter.`,
        keep: say`Keep what is here`
      };
    case 'go-back':
      return {
        title: say`Go back to this backup`,
        text: say`For a workshop that wants to undo what happened since. It becomes a new workshop.`,
        label: say`Go back to this backup`,
        consequence: say`Everything on this tablet is replaced by the file. ${lost(file)} This is a new workshop afterwards: files of the other tablets are refused until they are recovered from a file of this one. A safety copy is made first.`,
        keep: say`Keep what is here`
      };
  }
}

/** Which ways a file can go; none for one that is no full file, or that this app does not read. */
export function waysFor(verdict: VerdictView, { kind }: Pick<FileView, 'kind'>): readonly Way[] {
  const isUnread = verdict.code === 'park' && verdict.parking.code === 'newer-app';
  if (kind !== 'full' || isUnread) return [];
  return verdict.code === 'apply'
    ? ['merge', 'recover', 'go-back']
    : verdict.code === 'join'
      ? []
      : ['recover', 'go-back'];
}

type Occasion = 'import' | 'restore' | 'update';

const occasions: Readonly<Record<Occasion, string>> = {
  import: say`Before an import`,
  restore: say`Before a restore`,
  update: say`Before an update of the app`
};

/** What a safety copy was made before. */
export const occasionWords = (before: Occasion): string => occasions[before];
