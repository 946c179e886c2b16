import { Output, type BuildAllocation } from '#domain/build/build.ts';
import type { Component, Standing } from '#domain/build/component.ts';
import { records, type RecordKind, type RecordOf } from '#domain/changes.ts';
import type { z } from '#domain/kernel/zod.ts';
import { PartId } from '#domain/kernel/ids.ts';
import { Day } from '#domain/kernel/day.ts';
import { quantity } from '#domain/kernel/quantity.ts';
import type { Allocation, Shipment } from '#domain/sales-order/sales-order.ts';
import type { StockItem } from '#domain/stock/stock-item.ts';

/** What a test names of a record: only what it is about, ids and quantities as plain values. */
export type About<K extends RecordKind> = Partial<z.input<(typeof records)[K]>>;

const builder =
  <K extends RecordKind>(kind: K, plainest: About<K>) =>
  (about: About<K> = {}): RecordOf<K> =>
    records[kind].parse({ ...plainest, ...about }) as RecordOf<K>;

export const aCompany = builder('companies', { id: 'company-1', name: 'ABC Co', isCustomer: true });
export const aContact = builder('contacts', { id: 'contact-1', company: 'company-1', name: 'Kim' });
export const anAddress = builder('addresses', {
  id: 'address-1',
  company: 'company-1',
  title: 'Works',
  place: {}
});
export const aCategory = builder('categories', { id: 'category-1', name: 'Tools' });
export const aPart = builder('parts', { id: 'part-1', name: 'Spanner', salable: true });
export const aBomLine = builder('bomLines', {
  id: 'bom-1',
  part: 'part-1',
  subPart: 'part-2',
  quantity: 1
});
export const aPriceBreak = builder('priceBreaks', {
  id: 'break-1',
  part: 'part-1',
  quantity: 1,
  price: { amount: '1', currency: 'EUR' }
});
export const aCustomerPrice = builder('customerPrices', {
  id: 'customer-price-1',
  company: 'company-1',
  part: 'part-1',
  quantity: 1,
  price: { amount: '1', currency: 'EUR' }
});
export const aLocation = builder('locations', { id: 'location-1', name: 'Shelf 1' });
export const aSalesOrder = builder('salesOrders', {
  id: 'order-1',
  reference: 'SO-0001',
  customer: 'company-1',
  currency: 'EUR',
  createdOn: '2026-01-01'
});
export const aLine = builder('lines', {
  id: 'line-1',
  order: 'order-1',
  part: 'part-1',
  quantity: 50
});
export const anExtraLine = builder('extraLines', {
  id: 'extra-1',
  order: 'order-1',
  description: 'Freight',
  quantity: 1
});
export const aShipmentRecord = builder('shipments', {
  id: 'shipment-1',
  order: 'order-1',
  reference: '1'
});
export const aBuild = builder('builds', {
  id: 'build-1',
  reference: 'BO-0001',
  part: 'part-1',
  quantity: 10,
  createdOn: '2026-01-01'
});
const aStockItemRecord = builder('stockItems', { id: 'stock-1', part: 'part-1' });
const anAllocationRecord = builder('allocations', {
  id: 'allocation-1',
  order: 'order-1',
  line: 'line-1',
  item: 'stock-1',
  quantity: 1
});

export function aStockItem(about: About<'stockItems'> & { quantity?: number } = {}): StockItem {
  const { quantity: held = 100, ...record } = about;
  return { ...aStockItemRecord(record), quantity: quantity(held) };
}

export const aShipment = (about: About<'shipments'> & { sentOn?: string } = {}): Shipment => {
  const { sentOn, ...record } = about;
  return { ...aShipmentRecord(record), sentOn: sentOn === undefined ? null : Day.parse(sentOn) };
};

export function anAllocation(
  about: About<'allocations'> & { state?: Allocation['state'] } = {}
): Allocation {
  const { state = 'open', ...record } = about;
  return { ...anAllocationRecord(record), state };
}

export const aLinkedCode = builder('codes', {
  id: 'code:1',
  text: 'ABC 1',
  subject: 'part-1'
});
export const aSubstitute = builder('substitutes', {
  id: 'substitute-1',
  bomLine: 'bom-1',
  part: 'part-9'
});
const aBuildAllocationRecord = builder('buildAllocations', {
  id: 'held-1',
  build: 'build-1',
  bomLine: 'bom-1',
  item: 'stock-1',
  quantity: 10
});

/** An allocation of an active build: what is not used up still holds stock. */
export function aBuildAllocation(
  about: About<'buildAllocations'> & { consumed?: number; left?: number } = {}
): BuildAllocation {
  const { consumed = 0, left, ...fields } = about;
  const record = aBuildAllocationRecord(fields);
  return {
    ...record,
    consumed: quantity(consumed),
    left: quantity(left ?? record.quantity - consumed)
  };
}

export const anOutput = (about: Partial<z.input<typeof Output>> = {}): Output =>
  Output.parse({
    build: 'build-1',
    number: 1,
    item: 'build-1.1',
    quantity: 1,
    outcome: 'good',
    on: '2026-01-15',
    ...about
  });

/** A component of a build: its BOM line, the part, and the parts whose stock will do. */
export function aComponent(
  about: {
    bomLine?: About<'bomLines'>;
    part?: About<'parts'>;
    variants?: readonly string[];
    substitutes?: readonly string[];
  } = {}
): Component {
  const bomLine = aBomLine(about.bomLine);
  const part = aPart({ id: bomLine.subPart, name: 'Component', ...about.part });
  const standing = (parts: readonly string[], as: Standing) =>
    parts.map((id) => ({ part: PartId.parse(id), as }));
  return {
    bomLine,
    part,
    choices: [
      { part: bomLine.subPart, as: 'direct' },
      ...standing(about.variants ?? [], 'variant'),
      ...standing(about.substitutes ?? [], 'substitute')
    ]
  };
}
