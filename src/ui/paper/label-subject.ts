import type { Build } from '#domain/build/build.ts';
import type { Part } from '#domain/part/part.ts';
import type { SalesOrder } from '#domain/sales-order/sales-order.ts';
import type { Location, StockItem } from '#domain/stock/stock-item.ts';

/** Something that a label can be printed for. */
export type LabelSubject =
  | { readonly kind: 'part'; readonly part: Part }
  | { readonly kind: 'item'; readonly item: StockItem; readonly part: Part }
  | { readonly kind: 'location'; readonly location: Location; readonly path: string }
  | { readonly kind: 'order'; readonly order: SalesOrder; readonly customer: string }
  | { readonly kind: 'build'; readonly build: Build; readonly part: Part | undefined };
