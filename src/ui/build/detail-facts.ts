import type { Day } from '#domain/kernel/day.ts';
import { fullName } from '#domain/part/part.ts';
import { dayText, quantityText } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';
import type { BuildPageView } from './build-view.ts';
import { buildStatusWord } from './build-words.ts';

const day = (value: Day | null) => (value === null ? undefined : dayText(value));

interface Hrefs {
  readonly part: string;
  readonly order: string | undefined;
  readonly parent: string | undefined;
}

/** The order, and the line of it that gets what is made. */
const orderText = ({ order }: BuildPageView) =>
  order && order.reference + (order.line > 0 ? say` line ${String(order.line)}` : '');

const priorityText = (priority: number) => (priority === 0 ? '' : String(priority));

/** All that is written over a build, as names and values. */
export function detailFacts(view: BuildPageView, hrefs: Hrefs) {
  const { build, part, parent } = view;
  return [
    { label: say`Part`, value: part && fullName(part), href: hrefs.part },
    { label: say`Quantity`, value: quantityText(build.quantity, part?.units) },
    { label: say`Reference`, value: build.reference },
    { label: say`Title`, value: build.title },
    { label: say`Status`, value: build.statusText || buildStatusWord(build.status) },
    { label: say`Sales order`, value: orderText(view), href: hrefs.order },
    { label: say`For build`, value: parent?.reference, href: hrefs.parent },
    { label: say`Components from`, value: view.takeFrom },
    { label: say`Destination`, value: view.destination },
    { label: say`Batch`, value: build.batch },
    { label: say`Priority`, value: priorityText(build.priority) },
    { label: say`Created`, value: dayText(build.createdOn) },
    { label: say`Start date`, value: day(build.startDate) },
    { label: say`Target date`, value: day(build.targetDate) },
    { label: say`Completed`, value: day(build.completedOn) },
    { label: say`Responsible`, value: build.responsible },
    { label: say`Link`, value: build.link, href: build.link || undefined },
    { label: say`Notes`, value: build.notes }
  ];
}
