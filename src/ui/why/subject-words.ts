import type { Day } from '#domain/kernel/day.ts';
import { isMonth, type Month } from '#domain/planning/calendar.ts';
import type { Figure } from '#domain/why/figure.ts';
import { stageNames } from '#ui/report/stage-words.ts';
import type { CauseNames } from '#ui/why/cause-words.ts';
import { fullDayText, monthText } from '#ui/words/calendar.ts';
import { dayText } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';

const spanText = (span: Day | Month) =>
  isMonth(span) ? monthText(span) : say`Week of ${dayText(span)}`;

/** What a figure that counts no part is about; nothing where the rows say it. */
export function subjectText(
  asked: Figure,
  { orders, places }: Pick<CauseNames, 'orders' | 'places'>
): string {
  switch (asked.of) {
    case 'location':
      return places.get(asked.id) ?? '';
    case 'stage':
    case 'value':
      return stageNames[asked.id];
    case 'shipped':
      return spanText(asked.id);
    case 'due':
      return asked.id === 'overdue' ? say`Overdue` : fullDayText(asked.id);
    case 'money':
      return orders.get(asked.id)?.reference ?? '';
    default:
      return '';
  }
}
