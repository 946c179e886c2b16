import { CheckShipment, decideCheckShipment } from '#domain/sales-order/check-shipment.ts';
import { checkShipmentFacts } from '#store/facts/shipment.ts';
import { command } from './command.ts';

export const checkShipment = command('shipment.check', {
  input: CheckShipment,
  facts: checkShipmentFacts,
  decide: decideCheckShipment,
  args: ({ checked }, { order, shipment }) => ({
    reference: order.reference,
    shipment: shipment.reference,
    checked
  })
});
