import type { Day } from '#domain/kernel/day.ts';
import { fullName } from '#domain/part/part.ts';
import { dayText, quantityText } from '#ui/words/format.ts';
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
  order && order.reference + (order.line > 0 ? ` line ${String(order.line)}` : '');

const priorityText = (priority: number) => (priority === 0 ? '' : String(priority));

/** All that is written over a build, as names and values. */
export function detailFacts(view: BuildPageView, hrefs: Hrefs) {
  const { build, part, parent } = view;
  return [
    { label: 'Part', value: part && fullName(part), href: hrefs.part },
    { label: 'Quantity', value: quantityText(build.quantity, part?.units) },
    { label: 'Reference', value: build.reference },
    { label: 'Title', value: build.title },
    { label: 'Status', value: build.statusText || buildStatusWord(build.status) },
    { label: 'Sales order', value: orderText(view), href: hrefs.order },
    { label: 'For build', value: parent?.reference, href: hrefs.parent },
    { label: 'Components from', value: view.takeFrom },
    { label: 'Destination', value: view.destination },
    { label: 'Batch', value: build.batch },
    { label: 'Priority', value: priorityText(build.priority) },
    { label: 'Created', value: dayText(build.createdOn) },
    { label: 'Start date', value: day(build.startDate) },
    { label: 'Target date', value: day(build.targetDate) },
    { label: 'Completed', value: day(build.completedOn) },
    { label: 'Responsible', value: build.responsible },
    { label: 'Link', value: build.link, href: build.link || undefined },
    { label: 'Notes', value: build.notes }
  ];
}
