import type { Day } from '#domain/kernel/day.ts';
import type { OrderPromise } from '#domain/planning/order-promise.ts';
import type { Promised } from '#domain/planning/promise.ts';
import type { LineCover } from '#domain/sales-order/cover.ts';
import type { ChipTone } from '#ui/kit/chip-tones.ts';
import { dayText, quantityText } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';

interface ChipWords {
  readonly text: string;
  readonly tone: ChipTone;
}

/** When something is expected: on a day, or why nobody knows. */
function expectedText({ on, waits }: Pick<Promised, 'on' | 'waits'>, today: Day): string {
  if (on !== null)
    return on === today ? say`Expected today` : say`Expected on ${dayText(on, today)}`;
  return waits === 'components' ? say`Expected, components short` : say`Expected, no date`;
}

/** What can be promised to somebody who wants a part, as a chip shows it. */
export function promiseChip(promise: Promised, today: Day): ChipWords {
  switch (promise.kind) {
    case 'stock':
      return { text: say`In stock`, tone: 'ready' };
    case 'expected':
      return { text: expectedText(promise, today), tone: promise.late ? 'overdue' : 'building' };
    case 'short':
      return { text: say`Short by ${quantityText(promise.short)}`, tone: 'short' };
  }
}

/** The chip beside the cover of a line: only when it says more than the cover does. */
export function linePromiseChip(
  promise: Promised | undefined,
  cover: LineCover,
  today: Day
): ChipWords | undefined {
  if (!promise || cover.kind === 'ready') return undefined;
  if (promise.kind === 'short' && cover.kind === 'short' && promise.short === cover.short)
    return undefined;
  return promiseChip(promise, today);
}

/** When an open order can go whole, in a sentence for its header. */
export function canShipText({ kind, on, waits, short, late }: OrderPromise, today: Day): string {
  if (kind === 'short') return say`Can not ship whole: short by ${quantityText(short.quantity)}`;
  if (on === null)
    return waits === 'components'
      ? say`Nobody knows when it can ship: a build lacks components`
      : say`Nobody knows when it can ship: a build has no target date`;
  if (on === today) return late ? say`Can ship today, after its target date` : say`Can ship today`;
  const day = dayText(on, today);
  return late ? say`Can ship on ${day}, after its target date` : say`Can ship on ${day}`;
}
