import { counted } from '#ui/words/format.ts';

/** The lists in the order a person knows them, and what each is called. */
export const lists = [
  { kind: 'salesOrders', title: 'Sales Orders', one: 'order', many: 'orders' },
  { kind: 'lines', title: 'Order Lines', one: 'line', many: 'lines' },
  { kind: 'extraLines', title: 'Extra Lines', one: 'extra line', many: 'extra lines' },
  { kind: 'shipments', title: 'Shipments', one: 'shipment', many: 'shipments' },
  { kind: 'companies', title: 'Companies', one: 'company', many: 'companies' },
  { kind: 'contacts', title: 'Contacts', one: 'contact', many: 'contacts' },
  { kind: 'addresses', title: 'Addresses', one: 'address', many: 'addresses' },
  { kind: 'customerPrices', title: 'Customer Prices', one: 'price', many: 'prices' },
  { kind: 'parts', title: 'Parts', one: 'part', many: 'parts' },
  { kind: 'categories', title: 'Categories', one: 'category', many: 'categories' },
  { kind: 'bomLines', title: 'Bills of Materials', one: 'BOM line', many: 'BOM lines' },
  { kind: 'priceBreaks', title: 'Price Breaks', one: 'price break', many: 'price breaks' },
  { kind: 'stockItems', title: 'Stock', one: 'stock item', many: 'stock items' },
  { kind: 'locations', title: 'Locations', one: 'location', many: 'locations' },
  { kind: 'movements', title: 'Stock Ledger', one: 'entry', many: 'entries' },
  { kind: 'builds', title: 'Build Orders', one: 'build order', many: 'build orders' }
] as const;

export type ListKind = (typeof lists)[number]['kind'];

/** "42 orders". */
export function rowsText(kind: ListKind, rows: number): string {
  const list = lists.find((each) => each.kind === kind);
  return counted(rows, list?.one ?? 'row', list?.many);
}
