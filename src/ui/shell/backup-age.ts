import type { ChipTone } from '#ui/kit/chip-tones.ts';
import type { IconName } from '#ui/kit/icons.ts';
import { agoText } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';

const day = 86_400_000;
const amberAfter = 3 * day;
const redAfter = 7 * day;

interface BackupAge {
  readonly text: string;
  readonly tone: ChipTone;
  readonly icon: IconName;
}

/** How old the last copy outside this tablet is: amber from 3 days and when there is none, red from 7. */
export function backupAge(at: number | undefined, now: number): BackupAge {
  if (at === undefined) return { text: say`No backup yet`, tone: 'partial', icon: 'warning' };
  const text = say`Backup ${agoText(at, now)}`;
  if (now - at >= redAfter) return { text, tone: 'overdue', icon: 'warning' };
  if (now - at >= amberAfter) return { text, tone: 'partial', icon: 'warning' };
  return { text, tone: 'plain', icon: 'check' };
}
