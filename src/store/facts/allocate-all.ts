import type { PartId } from '#domain/kernel/ids.ts';
import { none } from '#domain/kernel/quantity.ts';
import type { AllocateAll, AllocateAllFacts } from '#domain/sales-order/allocate-all.ts';
import type {
  ProposalFacts,
  ProposalOptions,
  Wanted
} from '#domain/sales-order/propose-allocation.ts';
import type { Line } from '#domain/sales-order/sales-order.ts';
import type { StockItem } from '#domain/stock/stock-item.ts';
import { claimsOn } from '../claims.ts';
import type { Database } from '../database.ts';
import type { Context } from '../device-context.ts';
import { locationWithInside } from '../locations.ts';
import { linesOf, orderOf, partsOf } from '../order-rows.ts';
import { partWithVariants } from '../parts.ts';
import { allocationsOf, recordsOf, stockItemsOf } from '../records.ts';
import { rowsWith } from '../rows-with.ts';
import { shipmentOf } from '../shipments.ts';

/** What somebody asks to be proposed: as in the command, which then does it. */
export type ProposalAsked = Omit<AllocateAll, 'seed'>;

async function wantedBy(db: Database, lines: readonly Line[]): Promise<Map<PartId, Wanted>> {
  const parts = await partsOf(db, lines);
  const wanted = [...parts.values()].map(async (part) => {
    const all = part.isTemplate ? await partWithVariants(db, part.id) : [];
    return [part.id, { part, variants: all.filter((id) => id !== part.id) }] as const;
  });
  return new Map(await Promise.all(wanted));
}

/** What is or was in the shop: what has gone to customers or into builds is no stock to be found. */
const isHere = ({ customer, salesOrder, consumedBy, quantity }: StockItem) =>
  customer === null && salesOrder === null && consumedBy === null && quantity > none;

async function stockFor(db: Database, wanted: Iterable<Wanted>): Promise<StockItem[]> {
  const stocked = [...wanted].filter(({ part }) => !part.virtual);
  const parts = new Set(stocked.flatMap(({ part, variants }) => [part.id, ...variants]));
  const rows = await rowsWith(db.stockItems, 'part', [...parts]);
  return stockItemsOf(rows).filter(isHere);
}

async function proposalFacts(
  db: Database,
  lines: readonly Line[],
  { settings, today }: Context
): Promise<ProposalFacts> {
  const parts = await wantedBy(db, lines);
  const stock = await stockFor(db, parts.values());
  const ids = lines.map(({ id }) => id);
  return {
    lines,
    parts,
    stock,
    allocations: allocationsOf(await rowsWith(db.allocations, 'line', ids)),
    claims: await claimsOn(
      db,
      stock.map(({ id }) => id)
    ),
    rules: { ...settings, today }
  };
}

async function optionsOf(
  db: Database,
  asked: ProposalAsked,
  { settings }: Context
): Promise<ProposalOptions> {
  return {
    order: asked.stockOrder ?? settings.stockOrder,
    inside: asked.location ? await locationWithInside(db, asked.location) : undefined,
    outside: asked.without ? await locationWithInside(db, asked.without) : undefined,
    serials: asked.serials,
    interchangeable: asked.interchangeable
  };
}

/** Everything that filling an order from stock looks at; nothing when something named has gone. */
export async function allocateAllFacts(
  db: Database,
  asked: ProposalAsked,
  context: Context
): Promise<AllocateAllFacts | undefined> {
  const order = await orderOf(db, asked.order);
  const shipment = asked.shipment ? await shipmentOf(db, asked.shipment) : undefined;
  if (!order || (asked.shipment && !shipment)) return undefined;
  const lines =
    asked.lines.length === 0
      ? await linesOf(db, order.id)
      : recordsOf('lines', await db.lines.bulkGet([...new Set(asked.lines)]));
  return {
    order,
    shipment,
    proposal: await proposalFacts(db, lines, context),
    options: await optionsOf(db, asked, context)
  };
}
