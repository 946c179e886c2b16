import { counted } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';

/** The lists in the order a person knows them, and what each is called. */
export const lists = [
  { kind: 'salesOrders', title: say`Sales Orders` },
  { kind: 'lines', title: say`Order Lines` },
  { kind: 'extraLines', title: say`Extra Lines` },
  { kind: 'shipments', title: say`Shipments` },
  { kind: 'companies', title: say`Companies` },
  { kind: 'contacts', title: say`Contacts` },
  { kind: 'addresses', title: say`Addresses` },
  { kind: 'customerPrices', title: say`Customer Prices` },
  { kind: 'parts', title: say`Parts` },
  { kind: 'categories', title: say`Categories` },
  { kind: 'bomLines', title: say`Bills of Materials` },
  { kind: 'priceBreaks', title: say`Price Breaks` },
  { kind: 'stockItems', title: say`Stock` },
  { kind: 'locations', title: say`Locations` },
  { kind: 'movements', title: say`Stock Ledger` },
  { kind: 'builds', title: say`Build Orders` }
] as const;

export type ListKind = (typeof lists)[number]['kind'];

const rowsOf: Readonly<Record<ListKind, (rows: number) => string>> = {
  salesOrders: (rows) => counted(rows, 'order'),
  lines: (rows) => counted(rows, 'line'),
  extraLines: (rows) => counted(rows, 'extra line'),
  shipments: (rows) => counted(rows, 'shipment'),
  companies: (rows) => counted(rows, 'company', 'companies'),
  contacts: (rows) => counted(rows, 'contact'),
  addresses: (rows) => counted(rows, 'address', 'addresses'),
  customerPrices: (rows) => counted(rows, 'price'),
  parts: (rows) => counted(rows, 'part'),
  categories: (rows) => counted(rows, 'category', 'categories'),
  bomLines: (rows) => counted(rows, 'BOM line'),
  priceBreaks: (rows) => counted(rows, 'price break'),
  stockItems: (rows) => counted(rows, 'stock item'),
  locations: (rows) => counted(rows, 'location'),
  movements: (rows) => counted(rows, 'entry', 'entries'),
  builds: (rows) => counted(rows, 'build order')
};

/** "42 orders". */
export const rowsText = (kind: ListKind, rows: number): string => rowsOf[kind](rows);
