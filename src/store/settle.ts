import { buildAllocationState } from '#domain/build/build-allocation-state.ts';
import type { BuildStatus } from '#domain/build/build.ts';
import { marksOf } from '#domain/derived.ts';
import type { Quantity } from '#domain/kernel/quantity.ts';
import { keys } from '#domain/changes.ts';
import {
  freezeOf,
  frozenFields,
  isFrozenKind,
  late,
  type Freeze
} from '#domain/sales-order/frozen.ts';
import { allocationState } from '#domain/sales-order/allocation-state.ts';
import type { Dispatch, SalesOrderStatus } from '#domain/sales-order/sales-order.ts';
import { balance, type LedgerEntry } from '#domain/stock/ledger.ts';
import { shelfOf } from '#domain/stock/shelf.ts';
import { versions } from '#journal/event.ts';
import { plain, type EventRow, type RecordRow, type Row } from '#journal/row.ts';
import type { StoredRecord } from './database.ts';
import { stockItemOf } from './records.ts';

/** The rows that one settling looks at, found in memory. */
export interface Related {
  row(kind: string, id: string): Row | undefined;
  /** The ledger of a stock item. */
  movementsOf(item: string): readonly EventRow[];
  /** The movements that used up a build allocation. */
  consumptionOf(buildAllocation: string): readonly EventRow[];
  /** What of an order stays as it was, by its parcels; worked out once for all that is on the order. */
  freezeOf(order: string): Freeze | undefined;
}

/** A movement's place in the ledger of its item. */
export const entryOf = (row: EventRow): LedgerEntry => ({
  device: row._.c[0],
  sequence: row._.c[1],
  time: row._.c[2],
  quantity: row['quantity'] as Quantity,
  counted: row['counted'] as Quantity | undefined
});

type Settle = (row: RecordRow, related: Related) => Record<string, unknown>;

/** Figures that depend on other rows, by kind. */
const settled: Readonly<Record<string, Settle>> = {
  stockItems: (row, related) => {
    const quantity = balance(related.movementsOf(row.id).map(entryOf));
    const item = stockItemOf({ ...row, $: { quantity } } as StoredRecord<'stockItems'>);
    return item ? { quantity, shelf: shelfOf(item) } : { quantity };
  },
  allocations: (row, related) => ({
    state: allocationState({
      deleted: row['del'] === true,
      shipped: related.row('movements', keys.shipped(row.id)) !== undefined,
      order: related.row('salesOrders', String(row['order']))?.['status'] as
        SalesOrderStatus | undefined
    })
  }),
  buildAllocations: (row, related) => ({
    ...buildAllocationState({
      quantity: row['quantity'] as Quantity,
      deleted: row['del'] === true,
      build: related.row('builds', String(row['build']))?.['status'] as BuildStatus | undefined,
      movements: related.consumptionOf(row.id).map((each) => each['quantity'] as Quantity)
    })
  })
};

/** What of an order stays as it was, whoever recorded these parcels of it. */
export const freezeBy = (dispatches: readonly EventRow[]): Freeze | undefined =>
  freezeOf(
    dispatches.flatMap((row) =>
      versions(row).map(({ c, value }) => ({ time: c, value: value as unknown as Dispatch }))
    )
  );

/**
 * The fields that a closed order keeps although somebody, not knowing that it was closed, wrote
 * others: these are what everybody is shown (R-L1). Nothing for almost every row.
 */
function frozenOf(kind: string, row: RecordRow, related: Related) {
  if (!isFrozenKind(kind)) return undefined;
  const order = kind === 'salesOrders' ? row.id : String(row['order']);
  const freeze = related.freezeOf(order);
  const stays = freeze && frozenFields(freeze, kind, row.id);
  return stays && late(kind, row, stays);
}

/** The row with everything derived from it and its kin. */
export function settle(kind: string, row: RecordRow, related: Related): RecordRow {
  const { $: _before, ...bare } = row;
  const frozen = frozenOf(kind, row, related);
  const own = marksOf(kind, plain(frozen ? { ...row, ...frozen } : row));
  const kin = settled[kind]?.(row, related);
  return own || kin || frozen ? { ...row, $: { ...own, ...kin, ...(frozen && { frozen }) } } : bare;
}
