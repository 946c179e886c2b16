import { expect, it } from 'vitest';
import { SalesOrderId } from '#domain/kernel/ids.ts';
import { selectedOrders } from '#store/selected-orders.ts';
import {
  aBuild,
  aLine,
  anAllocation,
  aPart,
  aSalesOrder,
  aStockItem
} from '#tests/support/builders.ts';
import { aDevice, given, had, hadStock } from '#tests/support/device.ts';

it('tells of each chosen order what it holds, how it is covered and what is built for it', async () => {
  const device = await aDevice();
  const { state: _state, ...allocation } = anAllocation({
    order: 'order-1',
    line: 'line-1',
    quantity: 4
  });
  await given(
    device,
    had('parts', aPart()),
    hadStock(aStockItem({ quantity: 4 })),
    had('salesOrders', aSalesOrder({ id: 'order-1', reference: 'SO-1' })),
    had('lines', aLine({ id: 'line-1', order: 'order-1', quantity: 4 })),
    had('salesOrders', aSalesOrder({ id: 'order-2', reference: 'SO-2' })),
    had('lines', aLine({ id: 'line-2', order: 'order-2', quantity: 9 })),
    had('salesOrders', aSalesOrder({ id: 'order-3', reference: 'SO-3', status: 'shipped' })),
    had('builds', aBuild({ salesOrder: 'order-2', status: 'production' })),
    had('allocations', allocation)
  );
  const ids = ['order-2', 'order-1', 'order-3', 'order-4'].map((id) => SalesOrderId.parse(id));
  expect(await selectedOrders(device.db, ids, device.today())).toMatchObject([
    { reference: 'SO-2', isOpen: true, cover: 'short', held: 0, builds: 1 },
    { reference: 'SO-1', isOpen: true, cover: 'ready', held: 4, builds: 0 },
    { reference: 'SO-3', isOpen: false, cover: undefined, held: 0 }
  ]);
});
