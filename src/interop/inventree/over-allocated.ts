import { isActive } from '#domain/build/status.ts';
import { keys } from '#domain/changes.ts';
import { minus, none, plus, type Quantity } from '#domain/kernel/quantity.ts';
import { isOpen } from '#domain/sales-order/status.ts';
import { ownId, readings, report, type Draft } from './draft.ts';

/** What open orders and active builds hold of each item. */
function claimsIn({ records, events }: Draft): Map<string, Quantity> {
  const waiting = [...records.allocations.values()].filter(
    ({ id, order }) =>
      isOpen(records.salesOrders.get(order)?.status ?? 'other') &&
      !events.movements.has(keys.shipped(id))
  );
  const building = [...records.buildAllocations.values()].filter(({ build }) =>
    isActive(records.builds.get(build)?.status ?? 'other')
  );
  const claims = new Map<string, Quantity>();
  for (const { item, quantity } of [...waiting, ...building])
    claims.set(item, plus(claims.get(item) ?? none, quantity));
  return claims;
}

/** Notes the items of which more is set aside than there is. */
export function findOverAllocated(draft: Draft): void {
  const claims = claimsIn(draft);
  for (const from of readings(draft, 'stock.stockitem')) {
    const id = ownId(from);
    const held = draft.events.movements.get(`imported:${id}`)?.quantity ?? none;
    const claimed = claims.get(id) ?? none;
    if (claimed > held)
      report(from, 'over-allocated', { field: 'quantity', value: String(minus(claimed, held)) });
  }
}
