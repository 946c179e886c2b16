import type { RecordKind, RecordOf } from '#domain/changes.ts';
import type { Build } from '#domain/build/build.ts';
import type { Address, Company, Contact, CustomerPrice } from '#domain/company/company.ts';
import type { Quantity } from '#domain/kernel/quantity.ts';
import type { BomLine, Category, Part, PriceBreak } from '#domain/part/part.ts';
import type { ExtraLine, Line, SalesOrder, Shipment } from '#domain/sales-order/sales-order.ts';
import type { OrderTotal } from '#domain/sales-order/total.ts';
import type { Location, Movement, StockItem } from '#domain/stock/stock-item.ts';

/** Every list that can leave as a table, and what a row of it is. */
export interface ListRows {
  readonly salesOrders: SalesOrder & { readonly total: OrderTotal };
  readonly lines: Line & { readonly allocated: Quantity; readonly shipped: Quantity };
  readonly extraLines: ExtraLine;
  readonly shipments: Shipment;
  readonly companies: Company;
  readonly contacts: Contact;
  readonly addresses: Address;
  readonly customerPrices: CustomerPrice;
  readonly parts: Part;
  readonly categories: Category;
  readonly bomLines: BomLine;
  readonly priceBreaks: PriceBreak;
  readonly stockItems: StockItem;
  readonly locations: Location;
  /** With when and by whom. */
  readonly movements: Movement & {
    readonly id: string;
    readonly at: string;
    readonly person: string;
  };
  readonly builds: Build & { readonly completed: Quantity };
}

export type ListKind = keyof ListRows;

/** The other records that rows point at. */
export interface Others {
  readonly record: <K extends RecordKind>(
    kind: K,
    id: string | null | undefined
  ) => RecordOf<K> | undefined;
  /** A category or location with all it stands in: "Hall 1 / Shelf 2"; '' when there is none. */
  readonly path: (kind: 'categories' | 'locations', id: string | null | undefined) => string;
}
