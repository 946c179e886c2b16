import { describe, expect, it } from 'vitest';
import { nextShipmentReference } from '#domain/sales-order/shipment-reference.ts';

const after = (...references: string[]) =>
  nextShipmentReference(references.map((reference) => ({ reference })));

describe('the next reference of a shipment', () => {
  it('is 1 on an order without shipments (R-SH1)', () => expect(after()).toBe('1'));

  it('is one more than the highest number, by value (R-SH2)', () => {
    expect(after('2', '10', '9')).toBe('11');
  });

  it('does not count references that are no number', () => {
    expect(after('1', 'by-hand-7', '')).toBe('2');
  });
});
