import { ShipOrder, decideShipOrder } from '#domain/sales-order/ship-order.ts';
import { shipOrderFacts } from '#store/facts/ship-order.ts';
import { command } from './command.ts';

export const shipOrder = command('order.ship', {
  input: ShipOrder,
  facts: shipOrderFacts,
  decide: decideShipOrder,
  args: ({ mode }, { order }) => ({ reference: order.reference, mode })
});
