import type { SalesOrderStatus } from '#domain/sales-order/sales-order.ts';
import { say, locale } from '#ui/words/say.ts';

/** An action as the list draws it. */
export interface ShownAction {
  readonly key: string;
  readonly kind: string;
  readonly at: number;
  readonly person: string;
  readonly deviceName: string;
  readonly subject:
    { readonly kind: string; readonly id: string; readonly name: string } | undefined;
  readonly undone: boolean;
  /** What was noted with it. */
  readonly args?: Readonly<Record<string, unknown>> | undefined;
  /** The order that keeps it from being undone. */
  readonly lockedOrder?: { readonly status: SalesOrderStatus } | undefined;
}

interface OneDay {
  /** "Today", "Yesterday", "Monday 3 March". */
  readonly day: string;
  readonly actions: readonly ShownAction[];
}

const midnight = (at: number) => new Date(at).setHours(0, 0, 0, 0);

function dayName(at: number, now: number): string {
  const days = Math.round((midnight(now) - midnight(at)) / 86_400_000);
  if (days === 0) return say`Today`;
  if (days === 1) return say`Yesterday`;
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(locale(), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(!sameYear && { year: 'numeric' })
  }).format(at);
}

/** The actions in groups of one day each, in the order they came. */
export function byDay(actions: readonly ShownAction[], now: number): readonly OneDay[] {
  const days = new Map<string, ShownAction[]>();
  for (const action of actions) {
    const day = dayName(action.at, now);
    const group = days.get(day);
    if (group) group.push(action);
    else days.set(day, [action]);
  }
  return [...days].map(([day, actions]) => ({ day, actions }));
}
