import { describe, expect, it } from 'vitest';
import type { Day } from '#domain/kernel/day.ts';
import { aroundDraft, orderWithCustomerReference } from '#store/new-order.ts';
import {
  aCompany,
  aContact,
  aCustomerPrice,
  anAddress,
  aPart,
  aPriceBreak,
  aSalesOrder,
  aStockItem
} from '#tests/support/builders.ts';
import { aDevice, given, had, hadStock } from '#tests/support/device.ts';

const today = '2026-02-01' as Day;

describe('what stands around a new order', () => {
  it('is the next number, the customer’s own currency, people and places, and each part’s free stock and prices', async () => {
    const device = await aDevice();
    await given(
      device,
      had('companies', aCompany({ currency: 'USD' })),
      had('contacts', aContact()),
      had('addresses', anAddress()),
      had('parts', aPart({ ipn: 'SP-1', units: 'pcs' })),
      had('priceBreaks', aPriceBreak()),
      had('customerPrices', aCustomerPrice({ company: 'company-2' })),
      hadStock(aStockItem({ quantity: 12 }))
    );
    const asked = { customer: 'company-1', parts: ['part-1', 'part-1'] };
    const around = await aroundDraft(device.db, asked, { today, device: device.id });
    expect(around.next).toMatch(/0001$/);
    expect(around.customer?.name).toBe('ABC Co');
    expect(around.currency).toBe('USD');
    expect(around.contacts.map(({ name }) => name)).toEqual(['Kim']);
    expect(around.addresses).toHaveLength(1);
    expect([...around.parts]).toMatchObject([
      ['part-1', { name: 'SP-1 | Spanner', units: 'pcs', free: 12, virtual: false }]
    ]);
    const { prices } = around.parts.get('part-1') ?? {};
    expect(prices?.part).toHaveLength(1);
    expect(prices?.customer).toEqual([]); // another customer's
  });

  it('is the shop’s currency while nobody is chosen', async () => {
    const device = await aDevice();
    const asked = { customer: undefined, parts: [] };
    const around = await aroundDraft(device.db, asked, { today, device: device.id });
    expect(around.currency).toBe('EUR');
    expect(around.customer).toBeUndefined();
  });
});

describe('the customer’s own number', () => {
  const numbered = async () => {
    const device = await aDevice();
    await given(
      device,
      had('salesOrders', aSalesOrder({ customerReference: 'PO 4711', reference: 'SO-0001' }))
    );
    return device.db;
  };
  const found = async (reference: string, customer?: string) =>
    (await orderWithCustomerReference(await numbered(), { customer, reference }))?.reference;

  it('is known when an order bears it already, in capitals or not', async () => {
    expect(await found('PO 4711', 'company-1')).toBe('SO-0001');
    expect(await found(' po 4711 ')).toBe('SO-0001');
  });

  it('is another customer’s business, and not found by a part of it', async () => {
    expect(await found('PO 4711', 'company-2')).toBeUndefined();
    expect(await found('4711', 'company-1')).toBeUndefined();
    expect(await found('', 'company-1')).toBeUndefined();
    expect(await found('–', 'company-1')).toBeUndefined();
  });
});
