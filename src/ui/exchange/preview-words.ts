import { counted, momentText, quantityText } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';
import type { FileView } from './exchange-view.ts';

/** A device as people know it: its name, and its letter when it has one. */
export const deviceText = ({ name, letter }: { readonly name: string; readonly letter: string }) =>
  letter === '' ? name : `${name} (${letter})`;

/** Whose file it is and when it was written. */
export const originText = ({ from, createdAt }: Pick<FileView, 'from' | 'createdAt'>) =>
  say`From ${deviceText(from)}, ${momentText(Date.parse(createdAt))}`;

const listed = (names: readonly string[]) =>
  names.length > 3 ? say`${names.slice(0, 3).join(', ')} and others` : names.join(', ');

/** How many actions are new here, and by whom. */
export function changesText({ changes, people }: Pick<FileView, 'changes' | 'people'>): string {
  const by = people.length > 0 ? say` by ${listed(people)}` : '';
  return `${counted(changes, 'change')}${by}`;
}

const hour = 3_600_000;
const day = 24 * hour;

function spanText(length: number): string {
  if (length >= 2 * day) return counted(Math.round(length / day), 'day');
  if (length >= 2 * hour) return counted(Math.round(length / hour), 'hour');
  return counted(Math.max(1, Math.round(length / 60_000)), 'minute');
}

/** That two clocks disagree; either of them may be wrong, so both are to be looked at. */
export const clockText = ({ from, clockAhead }: Pick<FileView, 'from' | 'clockAhead'>) =>
  clockAhead > 0
    ? say`The clock of ${from.name} is ahead of this one by ${spanText(clockAhead)}. Look at both. Nothing is lost by it.`
    : undefined;

/** What a count of new and changed records says. */
export function countText({
  fresh,
  changed
}: {
  readonly fresh: number;
  readonly changed: number;
}) {
  const parts = [
    ...(fresh > 0 ? [say`${quantityText(fresh)} new`] : []),
    ...(changed > 0 ? [say`${quantityText(changed)} changed`] : [])
  ];
  return parts.join(', ');
}

/** How many findings a file brings that somebody has to decide. */
export function decideText({ toDecide }: Pick<FileView, 'toDecide'>): string | undefined {
  const all = toDecide.red + toDecide.amber;
  if (all === 0) return undefined;
  const blocking =
    toDecide.red > 0
      ? say` ${counted(toDecide.red, 'of them holds', 'of them hold')} up shipping.`
      : '';
  return say`${counted(all, 'finding')} to decide afterwards.${blocking}`;
}
