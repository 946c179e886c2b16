import 'fake-indexeddb/auto';
import { bench, describe } from 'vitest';
import { shipOrder } from '#commands/ship-order.ts';
import { aCompany, aPart } from '#tests/support/builders.ts';
import { aDevice, given, had } from '#tests/support/device.ts';
import { manyAllocated } from '#tests/support/shipping.ts';

const orders = ['cold', 'one', 'two', 'three'];
const device = await aDevice();
await given(device, had('companies', aCompany()), had('parts', aPart()));
for (const order of orders) await given(device, manyAllocated(order, 1_000));
const waiting = [...orders];

/** Quality figure: at most 1 s. An in-memory database: read it on a machine with nothing else to run. */
describe('shipping', () => {
  bench(
    'an order with 1,000 allocations',
    async () => {
      const order = waiting.shift();
      if (order === undefined) throw new Error('no order left to ship');
      const shipped = await shipOrder(device, { id: `ship-${order}`, order });
      if (!shipped.ok) throw new Error(JSON.stringify(shipped.error));
    },
    { iterations: orders.length - 1, time: 0, warmupIterations: 1, warmupTime: 0, throws: true }
  );
});
