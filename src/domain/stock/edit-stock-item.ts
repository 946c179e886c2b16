import { put, type Change } from '../changes.ts';
import { differing, someOf } from '../kernel/edit.ts';
import { StockItemId } from '../kernel/ids.ts';
import { Price } from '../kernel/price.ts';
import { one, type Quantity } from '../kernel/quantity.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import { away, type StockAway } from './at-hand.ts';
import { StockItemRecord, type StockItem } from './stock-item.ts';

/** The user wants other words on a stock item; only named fields change. */
export const EditStockItem = z.strictObject({
  item: StockItemId,
  ...someOf(StockItemRecord, ['batch', 'serial', 'expiry', 'packaging', 'link', 'notes']),
  purchasePrice: Price.nullable().optional()
});
export type EditStockItem = z.infer<typeof EditStockItem>;

export interface EditStockItemFacts {
  readonly item: StockItem;
  readonly trackable: boolean;
  /** The serial number that was asked for belongs to another item of the part's family. */
  readonly serialTaken: boolean;
}

export type EditStockItemRefusal =
  | StockAway
  | { readonly code: 'not-trackable' }
  | { readonly code: 'serial-needs-one'; readonly quantity: Quantity }
  | { readonly code: 'serials-exist'; readonly serials: readonly string[] };

function serialRefusal(
  { item, trackable, serialTaken }: EditStockItemFacts,
  serial: string | null | undefined
): EditStockItemRefusal | undefined {
  if (serial === undefined || serial === null) return undefined;
  if (!trackable && item.serial === null) return { code: 'not-trackable' };
  if (item.quantity !== one) return { code: 'serial-needs-one', quantity: item.quantity };
  return serialTaken ? { code: 'serials-exist', serials: [serial] } : undefined;
}

/**
 * What is written on an item. The batch and the serial number of what has left stay as they are:
 * they stand on its papers. A serial number is for one piece and unique (R-K2).
 */
export function decideEditStockItem(
  facts: EditStockItemFacts,
  { item: id, ...asked }: EditStockItem
): Result<Change[], EditStockItemRefusal> {
  const changed = differing(facts.item, asked);
  const onPaper = changed.batch !== undefined || changed.serial !== undefined;
  const refusal = (onPaper ? away(facts.item) : undefined) ?? serialRefusal(facts, changed.serial);
  if (refusal) return err(refusal);
  return ok(Object.keys(changed).length === 0 ? [] : [put('stockItems', id, changed)]);
}
