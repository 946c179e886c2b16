import { PackShipment, decidePackShipment } from '#domain/sales-order/pack-shipment.ts';
import { packShipmentFacts } from '#store/facts/shipment.ts';
import { command } from './command.ts';

export const packShipment = command('shipment.pack', {
  input: PackShipment,
  facts: packShipmentFacts,
  decide: decidePackShipment,
  args: ({ allocations }, { order, named }) => ({
    reference: order.reference,
    shipment: named?.reference ?? '',
    packed: allocations.length
  })
});
