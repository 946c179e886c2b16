import type { Shipment } from './sales-order.ts';

/** The next number among an order's shipments: 1, 2, …; references that are no number do not count (R-SH2). */
export function nextShipmentReference(shipments: readonly Pick<Shipment, 'reference'>[]): string {
  const numbers = shipments
    .filter(({ reference }) => /^\d{1,15}$/.test(reference))
    .map(({ reference }) => Number(reference));
  return String(numbers.reduce((highest, number) => Math.max(highest, number), 0) + 1);
}
