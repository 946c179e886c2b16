import { EditShipment, decideEditShipment } from '#domain/sales-order/edit-shipment.ts';
import { editShipmentFacts } from '#store/facts/shipment.ts';
import { command } from './command.ts';

export const editShipment = command('shipment.edit', {
  input: EditShipment,
  facts: editShipmentFacts,
  decide: decideEditShipment,
  args: (_asked, { order, shipment }) => ({
    reference: order.reference,
    shipment: shipment.reference
  })
});
