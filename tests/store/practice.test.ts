import { describe, expect, it } from 'vitest';
import { screenIn } from '#domain/code/screen-code.ts';
import { resolveCode } from '#store/codes.ts';
import { practiceThings } from '#store/practice.ts';
import { practiceCodes } from '#ui/help/practice-codes.ts';
import {
  aBuild,
  aCompany,
  aLocation,
  aPart,
  aSalesOrder,
  aStockItem
} from '#tests/support/builders.ts';
import { aDevice, given, had, hadStock } from '#tests/support/device.ts';

const paths = { order: 'sell/orders', build: 'build', part: 'parts', item: 'stock' } as const;
const addresses = {
  ofThing: ({ kind }: { kind: string }, id: string) =>
    `http://shop/${kind === 'location' ? 'stock/locations' : paths[kind as keyof typeof paths]}/${id}`,
  ofCode: (code: string) => `http://shop/open?u=${encodeURIComponent(code)}`
};

const shop = [
  had('companies', aCompany()),
  had('parts', aPart({ ipn: 'SK-22', name: 'Seal kit' })),
  had('locations', aLocation({ name: 'Shelf 2' })),
  had('salesOrders', aSalesOrder({ reference: 'SO-0042', status: 'in-progress' })),
  had('builds', aBuild({ reference: 'BO-0007' })),
  hadStock(aStockItem({ batch: 'L-7', quantity: 5 }))
];

describe('the practice sheet', () => {
  it('of a shop without anything has the screens and a code that nobody knows', async () => {
    const { db } = await aDevice();
    const codes = practiceCodes(await practiceThings(db), addresses);
    expect(codes.map(({ text }) => screenIn(text))).toEqual(['home', 'new-order', undefined]);
    expect(codes.map(({ bars }) => screenIn(bars?.text ?? ''))).toEqual([
      'home',
      'new-order',
      undefined
    ]);
    expect(await resolveCode(db, codes.at(-1)?.text ?? '')).toMatchObject({ kind: 'unknown' });
  });

  it('has one thing of each kind that the shop has; its square and its bars lead to the same one', async () => {
    const device = await aDevice();
    await given(device, ...shop);
    const { db } = device;
    const codes = practiceCodes(await practiceThings(db), addresses).slice(0, 5);
    const kinds: string[] = [];
    for (const { text, bars } of codes) {
      const square = await resolveCode(db, text);
      expect(square).toMatchObject({ kind: 'found', things: [{}] });
      kinds.push(square.kind === 'found' ? square.things[0].kind : '');
      if (bars)
        expect(await resolveCode(db, bars.text)).toMatchObject({
          things: square.kind === 'found' ? square.things : []
        });
    }
    expect(kinds.toSorted()).toEqual(['build', 'item', 'location', 'order', 'part']);
    expect(codes.filter(({ bars }) => bars)).toHaveLength(3);
  });
});
