import type { StockItemId } from '#domain/kernel/ids.ts';
import type { Claim } from '#domain/stock/availability.ts';
import type { Database } from './database.ts';
import { rowsWith } from './rows-with.ts';

/** Everything that holds stock of these items: open allocations and what builds have left. */
export async function claimsOn(
  db: Database,
  items: readonly StockItemId[]
): Promise<Map<StockItemId, Claim[]>> {
  const each = [...new Set(items)];
  const open = each.map((item) => [item, 'open'] as [string, string]);
  const [allocations, buildAllocations] = await Promise.all([
    rowsWith(db.allocations, '[item+$.state]', open),
    rowsWith(db.buildAllocations, 'item', each)
  ]);
  const holding = buildAllocations.filter((row) => (row.$?.left ?? 0) > 0);
  const [orders, builds] = await Promise.all([
    db.salesOrders.bulkGet([...new Set(allocations.map(({ order }) => order))]),
    db.builds.bulkGet([...new Set(holding.map(({ build }) => build))])
  ]);
  const references = new Map(
    [...orders, ...builds].flatMap((row) => (row ? [[row.id as string, row.reference]] : []))
  );
  const claims = new Map<StockItemId, Claim[]>(items.map((item) => [item, []]));
  for (const { id, item, order, quantity } of allocations) {
    const by = { kind: 'order', id: order, reference: references.get(order) ?? '' } as const;
    claims.get(item)?.push({ id, by, quantity });
  }
  for (const { id, item, build, $ } of holding) {
    const by = { kind: 'build', id: build, reference: references.get(build) ?? '' } as const;
    if ($) claims.get(item)?.push({ id, by, quantity: $.left });
  }
  return claims;
}
