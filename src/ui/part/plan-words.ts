import type { Day } from '#domain/kernel/day.ts';
import type { Quantity } from '#domain/kernel/quantity.ts';
import { wantKey } from '#domain/planning/plan.ts';
import type { PlannedStep, RunningStock } from '#domain/planning/running-stock.ts';
import { dayText, quantityText } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';

/** What a step of the plan is, beside its number. */
export function stepWhat({ by, on }: PlannedStep): string {
  switch (by.kind) {
    case 'stock':
      return say`Free in stock and allocated to what follows`;
    case 'order':
      return say`Sales order`;
    case 'build':
      return say`Build that uses it`;
    case 'made':
      return on === null ? say`Build that makes it, day not known` : say`Build that makes it`;
  }
}

/** What tells one step from the others of a part. */
export function stepKey({ by }: PlannedStep): string {
  switch (by.kind) {
    case 'stock':
      return 'stock';
    case 'made':
      return `made/${by.build.id}`;
    default:
      return wantKey(by);
  }
}

/** Whether the stock of a part will do, and if not, from when on and by how many. */
export function outlookText(wanted: Quantity, running: RunningStock | undefined, today: Day) {
  const start = say`${quantityText(wanted)} wanted`;
  if (!running) return start;
  const { firstShort } = running;
  if (!firstShort) return say`${start}, all covered`;
  const missing = quantityText(firstShort.quantity);
  if (firstShort.on === null) return say`${start}, short ${missing} in the end`;
  return firstShort.on <= today
    ? say`${start}, short ${missing} today`
    : say`${start}, short ${missing} from ${dayText(firstShort.on, today)} on`;
}
