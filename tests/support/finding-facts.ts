import { BuildAllocationRecord } from '#domain/build/build.ts';
import {
  add,
  create,
  keys,
  put,
  type Change,
  type RecordKind,
  type RecordOf
} from '#domain/changes.ts';
import type { Finding } from '#domain/findings/audit.ts';
import { settlementOf } from '#domain/findings/settlement.ts';
import { SalesOrderId } from '#domain/kernel/ids.ts';
import {
  AllocationRecord,
  Dispatch,
  type Frozen,
  type SalesOrderStatus
} from '#domain/sales-order/sales-order.ts';
import { Movement } from '#domain/stock/stock-item.ts';
import type { InMemoryDevice } from '#tests/support/in-memory-device.ts';

/** A record as everybody knew it before the devices went apart. */
export const had = <K extends RecordKind>(kind: K, record: RecordOf<K>): Change[] => [
  create(kind, record)
];

/** Stock of the item set aside for the line. */
export const aHeld = (about: { id: string; quantity: number; order?: string; line?: string }) =>
  create(
    'allocations',
    AllocationRecord.parse({ order: 'order-1', line: 'line-1', item: 'stock-1', ...about })
  );

/** Stock of the item set aside for the build. */
export const aHeldByBuild = (about: { id: string; quantity: number }) =>
  create(
    'buildAllocations',
    BuildAllocationRecord.parse({ build: 'build-1', bomLine: 'bom-1', item: 'stock-1', ...about })
  );

/** An entry of the item’s ledger. */
export const aMovement = (key: string, about: Partial<typeof Movement._zod.input>) =>
  add(
    'movements',
    key,
    Movement.parse({ item: 'stock-1', kind: 'removed', quantity: 0, ...about })
  );

/** The parcel of an allocation leaves: stock, papers and status, as one action. */
export const aShipping = (
  allocation: string,
  about: { quantity: number; shipment?: string; status?: SalesOrderStatus; frozen?: Frozen }
): Change[] => {
  const { quantity, shipment = 'shipment-1', status = 'shipped', frozen } = about;
  const header = {
    reference: 'SO-0001',
    customer: '',
    customerReference: '',
    shipTo: '',
    shipmentReference: '1'
  };
  return [
    aMovement(keys.shipped(allocation), {
      kind: 'shipped',
      quantity: quantity === 0 ? 0 : -quantity,
      order: 'order-1',
      allocation,
      shipment
    }),
    add(
      'dispatches',
      keys.dispatched(shipment),
      Dispatch.parse({
        ...{ order: 'order-1', shipment, on: '2026-02-01', header },
        ...{ lines: [], ...(frozen && { frozen }) }
      })
    ),
    put('salesOrders', SalesOrderId.parse('order-1'), { status })
  ];
};

/** What a button on each of these findings writes, as a device with a new id and a new name does it. */
export const settledBy = (
  { view }: InMemoryDevice,
  findings: readonly Finding[],
  action?: string
): Change[] =>
  findings.flatMap((each) => settlementOf(view, each, { seed: 'new', name: 'N-1' }, action));
