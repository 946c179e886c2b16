import type { FindingsView } from '#domain/findings/view.ts';
import { none, type Quantity } from '#domain/kernel/quantity.ts';
import type { AllocationState } from '#domain/sales-order/sales-order.ts';
import type { RowMap } from '#journal/fold.ts';
import type { Row } from '#journal/row.ts';
import { RowIndex } from './row-index.ts';

/** Where the rows come from that findings look at; each with what is derived from it. */
export interface RowSource {
  row(kind: string, id: string): Row | undefined;
  rowsBy(kind: string, field: string, value: string): readonly Row[];
}

/** Rows as the findings want them. Stored rows are merged rows: their types say the same twice. */
export function viewOver(source: RowSource): FindingsView {
  const figure = (kind: string, id: string, name: string): unknown =>
    (source.row(kind, id)?.['$'] as Readonly<Record<string, unknown>> | undefined)?.[name];
  return {
    record: (kind, id) => source.row(kind, id) as never,
    event: (kind, key) => source.row(kind, key) as never,
    recordsBy: (kind, field, value) => source.rowsBy(kind, field, value) as never,
    eventsBy: (kind, field, value) => source.rowsBy(kind, field, value) as never,
    quantityOf: (item) => (figure('stockItems', item, 'quantity') as Quantity | undefined) ?? none,
    stateOf: (id) => (figure('allocations', id, 'state') as AllocationState | undefined) ?? 'void',
    leftOf: (id) => (figure('buildAllocations', id, 'left') as Quantity | undefined) ?? none
  };
}

/** All rows there are, settled, in memory. */
export function viewOfAll(rows: RowMap): FindingsView {
  const index = new RowIndex(rows);
  return viewOver({
    row: (kind, id) => rows.get(kind, id),
    rowsBy: (kind, field, value) => index.by(kind, field, value)
  });
}
