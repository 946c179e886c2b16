import { expect, it } from 'vitest';
import { CustomerPrice } from '#domain/company/company.ts';
import { CompanyId, PartId } from '#domain/kernel/ids.ts';
import { quantity } from '#domain/kernel/quantity.ts';
import { priceSuggestion } from '#store/price-suggestion.ts';
import { aPriceBreak } from '#tests/support/builders.ts';
import { aDevice, given, had } from '#tests/support/device.ts';

it('offers a customer its own price, and others the part’s (R-P4)', async () => {
  const device = await aDevice();
  const own = { amount: '2', currency: 'EUR' };
  await given(
    device,
    had('priceBreaks', aPriceBreak({ price: { amount: '3', currency: 'EUR' } })),
    had('priceBreaks', aPriceBreak({ id: 'break-2', part: 'part-2' })),
    had(
      'customerPrices',
      CustomerPrice.parse({
        id: 'price-1',
        company: 'company-1',
        part: 'part-1',
        quantity: 1,
        price: own
      })
    )
  );
  const offered = async (customer: string | null) =>
    (
      await priceSuggestion(device.db, {
        customer: customer === null ? null : CompanyId.parse(customer),
        part: PartId.parse('part-1'),
        quantity: quantity(5),
        currency: 'EUR'
      })
    )?.price.amount;
  expect(await offered('company-1')).toBe('2');
  expect(await offered('company-2')).toBe('3');
  expect(await offered(null)).toBe('3');
});
