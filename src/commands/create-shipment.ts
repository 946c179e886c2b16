import { CreateShipment, decideCreateShipment } from '#domain/sales-order/create-shipment.ts';
import { createShipmentFacts } from '#store/facts/shipment.ts';
import { command } from './command.ts';

export const createShipment = command('shipment.create', {
  input: CreateShipment,
  facts: createShipmentFacts,
  decide: decideCreateShipment,
  args: (_asked, { order }) => ({ reference: order.reference })
});
