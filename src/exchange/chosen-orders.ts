import { schemaVersion } from '#journal/schema-version.ts';
import { chosenOrders } from '#store/chosen-orders.ts';
import { looking, type Device } from '#store/device-context.ts';
import type { Header, OrderRecord } from './order-file.ts';
import { headerFor } from './send.ts';

/** A file of chosen orders, ready to be written. */
export interface OrdersParcel {
  readonly header: Header;
  readonly records: readonly OrderRecord[];
}

/**
 * Puts a file together for another workshop: these orders as they stand, with their lines and all
 * that they refer to. It is never part of merging, so it says nothing of what this device knows.
 */
export async function ordersParcel(
  device: Device,
  orders: readonly string[]
): Promise<OrdersParcel> {
  const chosen = await looking(device, () => chosenOrders(device.db, orders));
  const records = chosen.map(([kind, record]): OrderRecord => {
    const { id, ...fields } = record;
    return [kind, id, JSON.parse(JSON.stringify(fields)) as OrderRecord[2]];
  });
  const empty = { base: {}, head: {}, heard: {} };
  const schema = { written: schemaVersion, minReader: 1 };
  return { header: await headerFor(device, { kind: 'orders', schema, ...empty }), records };
}
