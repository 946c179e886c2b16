import { quantityText } from '#ui/words/format.ts';

type Phase = 'reading' | 'planning' | 'comparing' | 'writing' | 'done';

interface Progress {
  readonly phase: Phase;
  readonly done?: number;
  readonly total?: number;
}

const texts: Readonly<Record<Phase, string>> = {
  reading: 'Reading the file',
  planning: 'Checking the records',
  comparing: 'Comparing with what is on this tablet',
  writing: 'Writing',
  done: 'Done'
};

/** What an import is busy with, with its numbers where it counts: "Checking 1,200 of 2,261". */
export function progressText({ phase, done, total }: Progress): string {
  if (total === undefined) return texts[phase];
  if (phase === 'writing') return `Writing ${quantityText(total)} records`;
  return done === undefined
    ? texts[phase]
    : `Checking ${quantityText(done)} of ${quantityText(total)}`;
}

const starts: Readonly<Record<Phase, number>> = {
  reading: 0,
  planning: 20,
  comparing: 60,
  writing: 80,
  done: 100
};

/** How far the whole of it has come, of 100. */
export const progressOf = ({ phase, done, total }: Progress): number =>
  phase === 'planning' && done !== undefined && total
    ? starts.planning + ((starts.comparing - starts.planning) * done) / total
    : starts[phase];
