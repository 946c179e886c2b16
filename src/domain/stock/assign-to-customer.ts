import { add, put, type Change } from '../changes.ts';
import type { Company } from '../company/company.ts';
import { CompanyId, MovementId, nth, Seed, StockItemId } from '../kernel/ids.ts';
import { none, PositiveQuantity, type Quantity } from '../kernel/quantity.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import type { Part } from '../part/part.ts';
import { held, takeRefusal, type AtHand, type TakeRefusal } from './at-hand.ts';
import { unavailable, type StockRules, type Unavailable } from './availability.ts';
import { because, Reason } from './reason.ts';
import { splitOff } from './split-off.ts';
import type { Movement, StockStatus } from './stock-item.ts';

/** The user hands stock to a customer without an order. */
export const AssignToCustomer = z.strictObject({
  seed: Seed,
  item: StockItemId,
  /** Left out, all of it. */
  quantity: PositiveQuantity.optional(),
  customer: CompanyId,
  reason: Reason
});
export type AssignToCustomer = z.infer<typeof AssignToCustomer>;

export interface AssignToCustomerFacts {
  readonly hand: AtHand;
  readonly part: Part;
  readonly customer: Company;
  readonly rules: StockRules;
}

export type AssignToCustomerRefusal =
  | { readonly code: 'not-a-customer' }
  | { readonly code: 'not-salable' }
  | { readonly code: 'not-available'; readonly why: Unavailable; readonly status: StockStatus }
  | TakeRefusal;

function assignRefusal(
  { hand, part, customer, rules }: AssignToCustomerFacts,
  taken: Quantity | undefined
): AssignToCustomerRefusal | undefined {
  const { item } = hand;
  if (!customer.isCustomer) return { code: 'not-a-customer' };
  if (!part.salable) return { code: 'not-salable' };
  const why = unavailable(item, rules);
  if (why) return { code: 'not-available', why, status: item.status };
  return taken === undefined ? held(hand, item.quantity) : takeRefusal(hand, taken);
}

/** Stock in hand goes to a customer: all of it, or a part split off (R-K4, scenario 94). */
export function decideAssignToCustomer(
  facts: AssignToCustomerFacts,
  { seed, quantity, customer, reason }: AssignToCustomer
): Result<Change[], AssignToCustomerRefusal> {
  const { item } = facts.hand;
  const taken = quantity === item.quantity ? undefined : quantity;
  const refusal = assignRefusal(facts, taken);
  if (refusal) return err(refusal);

  const from = item.location === null ? {} : { from: item.location };
  const why: Partial<Movement> = { customer, ...from, ...because(reason) };
  const about = { customer, location: null };
  if (taken !== undefined) {
    const into = nth(StockItemId, seed, 1);
    return ok(splitOff(item, { quantity: taken, into, about, why, seed }));
  }
  return ok([
    put('stockItems', item.id, about),
    add('movements', nth(MovementId, seed, 1), {
      ...why,
      item: item.id,
      kind: 'assigned',
      quantity: none
    })
  ]);
}
