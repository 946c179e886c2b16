import { quantityText } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';

type Phase = 'reading' | 'planning' | 'comparing' | 'writing' | 'done';

interface Progress {
  readonly phase: Phase;
  readonly done?: number;
  readonly total?: number;
}

const texts: Readonly<Record<Phase, string>> = {
  reading: say`Reading the file`,
  planning: say`Checking the records`,
  comparing: say`Comparing with what is on this tablet`,
  writing: say`Writing`,
  done: say`Done`
};

/** What an import is busy with, with its numbers where it counts: "Checking 1,200 of 2,261". */
export function progressText({ phase, done, total }: Progress): string {
  if (total === undefined) return texts[phase];
  if (phase === 'writing') return say`Writing ${quantityText(total)} records`;
  return done === undefined
    ? texts[phase]
    : say`Checking ${quantityText(done)} of ${quantityText(total)}`;
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
