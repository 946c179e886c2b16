import { daysBetween, type Day } from '#domain/kernel/day.ts';
import type { OrderCover } from '#domain/sales-order/cover.ts';
import type { ChipTone } from '#ui/kit/chip-tones.ts';
import { quantityText } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';

interface NeedChip {
  readonly text: string;
  readonly tone: ChipTone;
}

/** How an order is covered, in two words. */
export function coverChip({ kind, building, short }: OrderCover): NeedChip {
  switch (kind) {
    case 'none':
      return { text: say`Not allocated`, tone: 'pending' };
    case 'partial':
      return { text: say`Part allocated`, tone: 'partial' };
    case 'ready':
      return { text: say`Ready to ship`, tone: 'ready' };
    case 'building':
      return { text: say`Building ${quantityText(building.quantity)}`, tone: 'building' };
    case 'short':
      return { text: say`Short ${quantityText(short.quantity)}`, tone: 'short' };
  }
}

/** When an order is late or due today; nothing when it has time. */
export function dueChip(targetDate: Day | null, today: Day): NeedChip | undefined {
  if (targetDate === null || targetDate > today) return undefined;
  if (targetDate === today) return { text: say`Due today`, tone: 'plain' };
  const late = daysBetween(targetDate, today);
  return { text: say`${quantityText(late)} d overdue`, tone: 'overdue' };
}
