import type { Day } from '#domain/kernel/day.ts';
import { buildIds, type BuildsAsked } from './build-list.ts';
import { companyIds, type CompaniesAsked } from './company-list.ts';
import type { Database } from './database.ts';
import { orderIds, type OrdersAsked } from './orders-asked.ts';
import { partIds, type PartsAsked } from './parts-list.ts';
import { stockIds, type StockAsked } from './stock.ts';

/** A list with what is asked of it: its filter, its search, its order. */
export type ListAsked =
  | { readonly kind: 'salesOrders'; readonly asked: OrdersAsked }
  | { readonly kind: 'parts'; readonly asked: PartsAsked }
  | { readonly kind: 'stockItems'; readonly asked: StockAsked }
  | { readonly kind: 'companies'; readonly asked: CompaniesAsked }
  | { readonly kind: 'builds'; readonly asked: BuildsAsked };

/** The ids of everything that a list shows on all its pages, in its order. */
export function idsAsked(db: Database, wanted: ListAsked, today: Day): Promise<string[]> {
  switch (wanted.kind) {
    case 'salesOrders':
      return orderIds(db, wanted.asked, today);
    case 'parts':
      return partIds(db, wanted.asked, today);
    case 'stockItems':
      return stockIds(db, wanted.asked, today);
    case 'companies':
      return companyIds(db, wanted.asked);
    case 'builds':
      return buildIds(db, wanted.asked, today);
  }
}
