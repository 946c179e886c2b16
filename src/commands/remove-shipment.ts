import { RemoveShipment, decideRemoveShipment } from '#domain/sales-order/remove-shipment.ts';
import { removeShipmentFacts } from '#store/facts/shipment.ts';
import { command } from './command.ts';

export const removeShipment = command('shipment.remove', {
  input: RemoveShipment,
  facts: removeShipmentFacts,
  decide: decideRemoveShipment,
  args: (_asked, { order, shipment }) => ({
    reference: order.reference,
    shipment: shipment.reference
  })
});
