import { add, put, type Change } from '../changes.ts';
import { MovementId, nth, Seed, StockItemId } from '../kernel/ids.ts';
import { none } from '../kernel/quantity.ts';
import { ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import { because, Reason } from './reason.ts';
import { StockStatus, type StockItem } from './stock-item.ts';

/** The user says what state stock is in. */
export const ChangeStatus = z.strictObject({
  seed: Seed,
  items: z.array(StockItemId).min(1).max(1_000),
  status: StockStatus.exclude(['other']),
  reason: Reason
});
export type ChangeStatus = z.infer<typeof ChangeStatus>;

/**
 * The state is what somebody sees, so nothing refuses it, not even an order that holds the item.
 * Items that are in that state already are left alone (scenario 96).
 */
export function decideChangeStatus(
  { items }: { readonly items: readonly StockItem[] },
  { seed, status, reason }: ChangeStatus
): Result<Change[], never> {
  const others = items.filter((item) => item.status !== status);
  return ok(
    others.flatMap(({ id }, n) => [
      put('stockItems', id, { status, statusText: '' }),
      add('movements', nth(MovementId, seed, n + 1), {
        item: id,
        kind: 'status-changed',
        quantity: none,
        status,
        ...because(reason)
      })
    ])
  );
}
