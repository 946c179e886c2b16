import { defaultsOf, type RecordKind, type RecordOf } from '#domain/changes.ts';
import type { StockItem } from '#domain/stock/stock-item.ts';
import type { Allocation } from '#domain/sales-order/sales-order.ts';
import type { BuildAllocation } from '#domain/build/build.ts';
import { none } from '#domain/kernel/quantity.ts';
import type { StoredRecord } from './database.ts';

type Frozen = { readonly frozen?: Readonly<Record<string, unknown>> } | undefined;
type Shown = Readonly<Record<string, unknown>> & { readonly del?: boolean };

/**
 * The record of a row, without stamps and derived figures; nothing when there is none or it is
 * deleted. What belongs to a closed order is as it was closed, whatever was written unknowing.
 */
export function recordOf<K extends RecordKind>(
  kind: K,
  row: StoredRecord<K> | undefined
): RecordOf<K> | undefined {
  if (!row) return undefined;
  const { _: _origin, $: derived, ...kept } = row;
  const { del, ...fields } = { ...kept, ...(derived as Frozen)?.frozen } as Shown;
  if (del === true) return undefined;
  return { ...defaultsOf(kind), ...fields } as unknown as RecordOf<K>;
}

/** The records of rows, deleted ones left out. */
export const recordsOf = <K extends RecordKind>(
  kind: K,
  rows: readonly (StoredRecord<K> | undefined)[]
) => rows.map((row) => recordOf(kind, row)).filter((record) => record !== undefined);

export function stockItemOf(row: StoredRecord<'stockItems'> | undefined): StockItem | undefined {
  const record = recordOf('stockItems', row);
  return record && { ...record, quantity: row?.$?.quantity ?? none };
}

export const stockItemsOf = (rows: readonly (StoredRecord<'stockItems'> | undefined)[]) =>
  rows.map(stockItemOf).filter((item) => item !== undefined);

/** Shipped allocations are kept even when somebody released them unknowing: the parcel has left. */
function allocationOf(row: StoredRecord<'allocations'>): Allocation | undefined {
  const state = row.$?.state ?? 'void';
  const { del, ...kept } = row;
  const record = recordOf(
    'allocations',
    state === 'shipped' ? kept : { ...kept, ...(del && { del }) }
  );
  return record && { ...record, state };
}

export const allocationsOf = (rows: readonly StoredRecord<'allocations'>[]) =>
  rows.map(allocationOf).filter((allocation) => allocation !== undefined);

/** What was used up is kept even when somebody released it unknowing: it is in the product now. */
function buildAllocationOf(row: StoredRecord<'buildAllocations'>): BuildAllocation | undefined {
  const { consumed, left } = row.$ ?? { consumed: none, left: none };
  const { del, ...kept } = row;
  const record = recordOf(
    'buildAllocations',
    consumed > none ? kept : { ...kept, ...(del && { del }) }
  );
  return record && { ...record, consumed, left };
}

export const buildAllocationsOf = (rows: readonly StoredRecord<'buildAllocations'>[]) =>
  rows.map(buildAllocationOf).filter((allocation) => allocation !== undefined);
