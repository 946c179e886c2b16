import { SalesOrderId } from '#domain/kernel/ids.ts';
import { quantity } from '#domain/kernel/quantity.ts';
import type { AtHand } from '#domain/stock/at-hand.ts';
import type { Claim } from '#domain/stock/availability.ts';
import { aStockItem } from './builders.ts';

/** An order that holds so much of a stock item. */
export const aClaim = (many: number): Claim => ({
  id: 'allocation-9',
  by: { kind: 'order', id: SalesOrderId.parse('order-9'), reference: 'SO-0009' },
  quantity: quantity(many)
});

/** A stock item of a part without serial numbers, held by nobody unless the test says so. */
export const atHand = (
  item: Parameters<typeof aStockItem>[0] = {},
  about: Partial<Omit<AtHand, 'item'>> = {}
): AtHand => ({ item: aStockItem(item), claims: [], trackable: false, ...about });
