import { remove, type Change } from '../changes.ts';
import { inUse, type InUse, type Use } from '../in-use.ts';
import { StockItemId } from '../kernel/ids.ts';
import { none, type Quantity } from '../kernel/quantity.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import type { StockItem } from './stock-item.ts';

/** The user wants an item out of the lists. */
export const RemoveStockItem = z.strictObject({ item: StockItemId });
export type RemoveStockItem = z.infer<typeof RemoveStockItem>;

export interface RemoveStockItemFacts {
  readonly item: StockItem;
  /** What points at the item beside its own ledger. */
  readonly uses: readonly Use[];
}

export type RemoveStockItemRefusal =
  { readonly code: 'not-empty'; readonly quantity: Quantity } | InUse;

/** Only an empty item that no order, build or other item points at may go (R-K3, R-D5). */
export function decideRemoveStockItem({
  item,
  uses
}: RemoveStockItemFacts): Result<Change[], RemoveStockItemRefusal> {
  if (item.quantity !== none) return err({ code: 'not-empty', quantity: item.quantity });
  const used = inUse(uses);
  return used ? err(used) : ok([remove('stockItems', item.id)]);
}
