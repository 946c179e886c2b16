import type { Moment } from '#domain/kernel/day.ts';
import { none, one, type Quantity } from '#domain/kernel/quantity.ts';
import { currencyIn, moneyIn, quantityIn } from './amounts.ts';
import { linkWithin } from './circles.ts';
import { ownId, readings, report, revise, skip, take } from './draft.ts';
import type { Draft, Reading } from './draft.ts';
import { statusIn, stockStatuses } from './statuses.ts';
import { dayIn, flagIn, idIn, linkIn, momentIn, neededIn, notesIn, textIn } from './values.ts';

function takeLocation(from: Reading): void {
  take(from, 'locations', {
    id: ownId(from),
    name: textIn(from, 'name', 100),
    description: textIn(from, 'description', 250),
    structural: flagIn(from, 'structural', false),
    external: flagIn(from, 'external', false)
  });
}

/** The places stock lies at. */
export function planLocations(draft: Draft): void {
  readings(draft, 'stock.stocklocation').forEach(takeLocation);
  linkWithin(draft, {
    model: 'stock.stocklocation',
    field: 'parent',
    kind: 'locations',
    as: 'parent'
  });
}

/** How much of it there is; nothing when the number makes no sense, 0 when it is below 0. */
function heldIn(from: Reading): Quantity | undefined {
  const held = quantityIn(from, 'quantity');
  if (held === undefined || held >= none) return held;
  report(from, 'negative-stock', { field: 'quantity', value: held });
  return none;
}

/** The serial number of a single piece; on a lot it is only a remark. */
function serialIn(from: Reading, held: Quantity): string | null {
  const serial = textIn(from, 'serial', 100);
  if (serial.trim() === '') return null;
  if (held === one) return serial;
  report(from, 'serial-on-many', { field: 'serial', value: serial });
  from.aside.push(`serial: ${serial}`);
  return null;
}

/** When it was last changed, or else made. */
function sinceIn(from: Reading): Moment | null {
  const made = momentIn(from, 'creation_date');
  return momentIn(from, 'updated') ?? made;
}

/** Where an item has gone, or what it is waiting for. */
const whereaboutsIn = (from: Reading) => ({
  location: idIn(from, 'location', 'stock.stocklocation'),
  customer: idIn(from, 'customer', 'company.company'),
  salesOrder: idIn(from, 'sales_order', 'order.salesorder'),
  build: idIn(from, 'build', 'build.build'),
  inProduction: flagIn(from, 'is_building', false),
  consumedBy: idIn(from, 'consumed_by', 'build.build')
});

/** The ledger of an item starts with what there was of it at the import. */
function open(draft: Draft, item: string, held: Quantity): void {
  const record = draft.records.stockItems.get(item);
  if (!record) return;
  const key = `imported:${item}`;
  draft.events.movements.set(key, {
    item: record.id,
    kind: 'imported',
    quantity: held,
    ...(record.location !== null && { to: record.location })
  });
  draft.withIts.set(key, item);
}

function takeItem(from: Reading): void {
  const part = neededIn(from, 'part', 'part.part');
  if (part === undefined) return;
  const held = heldIn(from);
  if (held === undefined) {
    skip(from, 'invalid', 'quantity');
    return;
  }
  const currency = currencyIn(from, 'purchase_price_currency') ?? from.draft.options.currency;
  const item = take(from, 'stockItems', {
    id: ownId(from),
    part,
    batch: textIn(from, 'batch', 100),
    serial: serialIn(from, held),
    ...whereaboutsIn(from),
    ...statusIn(from, stockStatuses, 'StockStatus'),
    expiry: dayIn(from, 'expiry_date'),
    since: sinceIn(from),
    packaging: textIn(from, 'packaging', 50),
    purchasePrice: moneyIn(from, 'purchase_price', currency),
    link: linkIn(from, 'link')
  });
  if (!item) return;
  revise(from.draft, 'stockItems', { id: item.id, notes: notesIn(from) });
  open(from.draft, item.id, held);
}

/** Two pieces of one part with the same serial number. */
function findTwins(draft: Draft): void {
  const known = new Set<string>();
  for (const from of readings(draft, 'stock.stockitem')) {
    const item = draft.records.stockItems.get(ownId(from));
    if (!item || item.serial === null) continue;
    const piece = `${item.part} ${item.serial}`;
    if (known.has(piece)) report(from, 'duplicate-serial', { field: 'serial', value: item.serial });
    known.add(piece);
  }
}

/** Stock items and what there is of each. */
export function planStock(draft: Draft): void {
  readings(draft, 'stock.stockitem').forEach(takeItem);
  const within = { model: 'stock.stockitem', kind: 'stockItems' } as const;
  linkWithin(draft, { ...within, field: 'belongs_to', as: 'belongsTo' });
  linkWithin(draft, { ...within, field: 'parent', as: 'parent' });
  findTwins(draft);
}
