import { progressOf, scheduledFor, type RunningBuild } from '#domain/build/quantities.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { PartId, SalesOrderId, ShipmentId, StockItemId } from '#domain/kernel/ids.ts';
import type { Part } from '#domain/part/part.ts';
import { coverOfLines, coverOfOrder } from '#domain/sales-order/cover.ts';
import { isLineOverdue, isOverdue } from '#domain/sales-order/overdue.ts';
import { inPosition } from '#domain/sales-order/position.ts';
import { heldFor, shippedOf } from '#domain/sales-order/quantities.ts';
import type { Allocation, Line, SalesOrder, Shipment } from '#domain/sales-order/sales-order.ts';
import { orderTotal, rowTotal } from '#domain/sales-order/total.ts';
import type { StockItem } from '#domain/stock/stock-item.ts';
import { buildableParts } from './buildable.ts';
import { buildsForOrder } from './builds.ts';
import type { Database } from './database.ts';
import { freeByPart, stockOfParts } from './free-stock.ts';
import { placeNames } from './places.ts';
import { allocationsOf, recordOf, recordsOf, stockItemsOf } from './records.ts';
import { rowsAt } from './rows-with.ts';
import { settingsOf } from './settings.ts';
import { shipmentsOf } from './shipments.ts';

const byId = <Id extends string, Row extends { readonly id: Id }>(rows: readonly Row[]) =>
  new Map(rows.map((row) => [row.id, row]));

/** Everything that belongs to an order, read in bulk. */
async function around(db: Database, order: SalesOrder) {
  const { id } = order;
  const [lineRows, extraRows, allocationRows, shipments, dispatches, builds] = await Promise.all([
    db.lines.where('order').equals(id).toArray(),
    db.extraLines.where('order').equals(id).toArray(),
    db.allocations.where('order').equals(id).toArray(),
    shipmentsOf(db, id),
    db.dispatches.where('order').equals(id).toArray(),
    buildsForOrder(db, id)
  ]);
  const lines = inPosition(recordsOf('lines', lineRows));
  const allocations = allocationsOf(allocationRows);
  const partIds = new Set([
    ...lines.flatMap(({ part }) => part ?? []),
    ...builds.map(({ build }) => build.part)
  ]);
  const [partRows, itemRows] = await Promise.all([
    rowsAt(db.parts, [...partIds]),
    rowsAt(db.stockItems, [...new Set(allocations.map(({ item }) => item))])
  ]);
  return {
    lines,
    extraLines: inPosition(recordsOf('extraLines', extraRows)),
    allocations,
    shipments,
    dispatches,
    builds,
    parts: byId<PartId, Part>(recordsOf('parts', partRows)),
    items: byId<StockItemId, StockItem>(stockItemsOf(itemRows))
  };
}
type Around = Awaited<ReturnType<typeof around>>;

/** Who ordered, and whom and where the order names. */
async function partiesOf(db: Database, { customer, contact, address }: SalesOrder) {
  const [company, person, place] = await Promise.all([
    customer === null ? undefined : db.companies.get(customer),
    contact === null ? undefined : db.contacts.get(contact),
    address === null ? undefined : db.addresses.get(address)
  ]);
  return {
    customer: recordOf('companies', company),
    contact: recordOf('contacts', person),
    address: recordOf('addresses', place)
  };
}

/** What of the stock the lines could still take, and which of their parts can be made. */
async function supplyFor(db: Database, { lines, parts }: Around, today: Day) {
  const wanted = [...new Set(lines.flatMap(({ part }) => part ?? []))];
  const [settings, stock, buildable] = await Promise.all([
    settingsOf(db),
    stockOfParts(db, wanted),
    buildableParts(db, [...parts.values()])
  ]);
  return { free: freeByPart(stock, { ...settings, today }), buildable, settings };
}

/** Allocations as one reads them: where the stock lies and how it is marked. */
async function heldStock(db: Database, { items, shipments }: Around) {
  const places = await placeNames(
    db,
    [...items.values()].map(({ location }) => location)
  );
  const shipmentById = byId<ShipmentId, Shipment>(shipments);
  const marksOf = (item: StockItem | undefined) => {
    const { location, batch, serial } = item ?? { location: null, batch: '', serial: null };
    return { place: location === null ? '' : (places.get(location) ?? ''), batch, serial };
  };
  return (allocation: Allocation) => {
    const { item, shipment } = allocation;
    const packedIn = shipment === null ? undefined : shipmentById.get(shipment)?.reference;
    return { ...allocation, ...marksOf(items.get(item)), packedIn };
  };
}

const buildRow =
  (parts: Around['parts']) =>
  ({ build, outputs }: RunningBuild) => ({
    build,
    part: parts.get(build.part),
    progress: progressOf(build, outputs)
  });

function covers(
  { lines, allocations, builds, parts }: Around,
  free: ReadonlyMap<PartId, Line['quantity']>
) {
  return coverOfLines({
    allocations,
    free,
    lines: lines.map((line) => ({
      line,
      virtual: line.part !== null && parts.get(line.part)?.virtual === true,
      building: scheduledFor({ line: line.id }, builds)
    }))
  });
}

async function lineRows(db: Database, order: SalesOrder, surroundings: Around & { today: Day }) {
  const { lines, allocations, parts, today } = surroundings;
  const { free, buildable, settings } = await supplyFor(db, surroundings, today);
  const coverByLine = covers(surroundings, free);
  const described = await heldStock(db, surroundings);
  const byLine = new Map(lines.map(({ id }) => [id, [] as Allocation[]]));
  for (const each of allocations) if (each.state !== 'void') byLine.get(each.line)?.push(each);
  const rows = lines.flatMap((line) => {
    const cover = coverByLine.get(line.id);
    if (!cover) return [];
    const own = byLine.get(line.id) ?? [];
    const shipped = shippedOf(line, own);
    return {
      line,
      part: line.part === null ? undefined : parts.get(line.part),
      cover,
      held: heldFor(line, own),
      shipped,
      free: line.part === null ? undefined : free.get(line.part),
      buildable: line.part !== null && buildable.has(line.part),
      overdue: isLineOverdue(line, { order, shipped }, today),
      total: rowTotal(line)?.net,
      allocations: own.map(described)
    };
  });
  return { rows, settings, cover: coverOfOrder(coverByLine.values()) };
}

async function pageOf(db: Database, id: SalesOrderId, today: Day) {
  const order = recordOf('salesOrders', await db.salesOrders.get(id));
  if (!order) return null;
  const [parties, surroundings] = await Promise.all([partiesOf(db, order), around(db, order)]);
  const { lines, extraLines, shipments, dispatches, builds, parts } = surroundings;
  const { rows, settings, cover } = await lineRows(db, order, { ...surroundings, today });
  const dispatchOf = new Map(dispatches.map((each) => [each.shipment, each]));
  return {
    order,
    ...parties,
    lines: rows,
    extraLines: extraLines.map((line) => ({ line, total: rowTotal(line)?.net })),
    total: orderTotal(order, [...lines, ...extraLines]),
    cover,
    overdue: isOverdue(order, today),
    shipments: shipments
      .map((shipment) => ({ shipment, dispatch: dispatchOf.get(shipment.id) }))
      .sort((a, b) => (a.shipment.id < b.shipment.id ? -1 : 1)),
    builds: builds.map(buildRow(parts)),
    shipmentNeedsCheck: settings.shipmentNeedsCheck
  };
}

/**
 * A sales order with everything its page shows; null when it is not on this device. One transaction:
 * each of a thousand reads would begin one of its own, and might see another moment.
 */
export const orderPage = (db: Database, id: SalesOrderId, today: Day) =>
  db.transaction('r', db.tables, () => pageOf(db, id, today));
