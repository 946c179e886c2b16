import { records, type RecordKind, type RecordOf } from '#domain/changes.ts';
import type { z } from '#domain/kernel/zod.ts';
import { quantity } from '#domain/kernel/quantity.ts';
import type { Allocation } from '#domain/sales-order/sales-order.ts';
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

export function anAllocation(
  about: About<'allocations'> & { state?: Allocation['state'] } = {}
): Allocation {
  const { state = 'open', ...record } = about;
  return { ...anAllocationRecord(record), state };
}
