import type { Build, BuildStatus } from '#domain/build/build.ts';
import type { ChipTone } from '#ui/kit/chip-tones.ts';
import { quantityText } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';

interface ChipWords {
  readonly text: string;
  readonly tone: ChipTone;
}

const statuses: Readonly<Record<BuildStatus, ChipWords>> = {
  pending: { text: say`Pending`, tone: 'pending' },
  production: { text: say`In production`, tone: 'building' },
  'on-hold': { text: say`On Hold`, tone: 'partial' },
  cancelled: { text: say`Cancelled`, tone: 'cancelled' },
  complete: { text: say`Complete`, tone: 'ready' },
  other: { text: say`Closed`, tone: 'plain' }
};

/** What a status is called. */
export const buildStatusWord = (status: BuildStatus) => statuses[status].text;

/** The status of a build as its chip shows it; in production with how far it has come. */
export function buildStatusChip(
  { status, statusText, quantity }: Pick<Build, 'status' | 'statusText' | 'quantity'>,
  completed: number
): ChipWords {
  if (status === 'other' && statusText !== '') return { ...statuses.other, text: statusText };
  if (status !== 'production') return statuses[status];
  return {
    ...statuses.production,
    text: say`In production ${quantityText(completed)} of ${quantityText(quantity)}`
  };
}

/** Whether a build could be completed now, as its chip shows it; nothing when that does not matter. */
export function readyChip(row: {
  readonly ready: boolean;
  readonly short: boolean;
}): ChipWords | undefined {
  if (row.ready) return { text: say`Ready`, tone: 'ready' };
  return row.short ? { text: say`Short parts`, tone: 'short' } : undefined;
}
