import type { Day } from '#domain/kernel/day.ts';
import { dayText } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';

/** What orders are called, by order. */
export type OrderNames = ReadonlyMap<
  string,
  {
    readonly reference: string;
    readonly customer: string;
    readonly targetDate: Day | null;
    readonly shippedOn: Day | null;
  }
>;

/** An order as a row of an answer: whose it is, when it was due and when it left. */
export function orderWords(id: string, orders: OrderNames) {
  const order = orders.get(id);
  const href = `/sell/orders/${id}`;
  if (!order) return { title: say`Sales order`, detail: say`Not on this tablet`, href };
  const { reference, customer, targetDate, shippedOn } = order;
  const detail = [
    customer === '' ? say`No customer` : customer,
    shippedOn === null ? '' : say`shipped ${dayText(shippedOn)}`,
    targetDate === null ? '' : say`due ${dayText(targetDate)}`
  ];
  return { title: reference, detail: detail.filter(Boolean).join(' · '), href };
}
