import { none } from '../kernel/quantity.ts';
import type { StockItem } from './stock-item.ts';
import { isInStock } from './availability.ts';

/**
 * Where an item is listed: with the stock that can be used, with what is looked at first, with what
 * is here and of no use, with customers, or nowhere because nothing of it is left.
 */
export type Shelf = 'stock' | 'quarantined' | 'unusable' | 'customer' | 'gone';

/** Where an item is listed. An expired item is still stock: that changes by itself overnight. */
export function shelfOf(item: StockItem): Shelf {
  if (item.customer !== null || item.salesOrder !== null) return 'customer';
  if (item.belongsTo !== null || item.consumedBy !== null || item.quantity === none) return 'gone';
  if (item.status === 'quarantined') return 'quarantined';
  return isInStock(item) ? 'stock' : 'unusable';
}
