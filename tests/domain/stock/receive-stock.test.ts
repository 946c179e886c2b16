import { describe, expect, it } from 'vitest';
import { add, create } from '#domain/changes.ts';
import type { Day } from '#domain/kernel/day.ts';
import { LocationId, StockItemId } from '#domain/kernel/ids.ts';
import { one, quantity } from '#domain/kernel/quantity.ts';
import {
  decideReceiveStock,
  ReceiveStock,
  type ReceiveStockFacts
} from '#domain/stock/receive-stock.ts';
import { StockItemRecord } from '#domain/stock/stock-item.ts';
import { aLocation, aPart } from '#tests/support/builders.ts';

const now = '2026-02-01T08:00:00.000Z';

const facts: ReceiveStockFacts = {
  part: aPart(),
  place: aLocation(),
  serials: [],
  today: '2026-02-01' as Day,
  now
};

const asking = (about: Partial<typeof ReceiveStock._zod.input> = {}) =>
  ReceiveStock.parse({
    id: 'new',
    part: 'part-1',
    quantity: 100,
    location: 'location-1',
    ...about
  });

const deciding = (
  about: Partial<ReceiveStockFacts>,
  asked: Partial<typeof ReceiveStock._zod.input> = {}
) => decideReceiveStock({ ...facts, ...about }, asking(asked));

const trackable = { part: aPart({ trackable: true }) };

const record = (about: Partial<typeof StockItemRecord._zod.input> = {}) =>
  StockItemRecord.parse({
    id: 'new',
    part: 'part-1',
    location: 'location-1',
    since: now,
    ...about
  });

describe('receiving stock', () => {
  it('makes an item and brings its quantity into the ledger', () => {
    const named = {
      batch: 'B7',
      status: 'attention',
      packaging: 'Box',
      link: 'https://example.com',
      notes: 'Heavy',
      purchasePrice: { amount: '1.5', currency: 'EUR' }
    } as const;
    expect(deciding({}, { ...named, reason: 'Delivery 7' })).toEqual({
      ok: true,
      value: [
        create('stockItems', record(named)),
        add('movements', 'new.1', {
          item: StockItemId.parse('new'),
          kind: 'received',
          quantity: quantity(100),
          to: LocationId.parse('location-1'),
          reason: 'Delivery 7'
        })
      ]
    });
  });

  it('may stand nowhere', () => {
    expect(deciding({ place: null }, { location: null })).toEqual({
      ok: true,
      value: [
        create('stockItems', record({ location: null })),
        add('movements', 'new.1', {
          item: StockItemId.parse('new'),
          kind: 'received',
          quantity: quantity(100)
        })
      ]
    });
  });

  it.each([
    [undefined, '2026-03-03'],
    [null, null],
    ['2026-05-05', '2026-05-05']
  ] as const)(
    'with expiry %s named expires on %s when the part says 30 days',
    (expiry, expected) => {
      const decided = deciding({ part: aPart({ defaultExpiry: 30 }) }, { expiry });
      expect(decided.ok && decided.value[0]).toEqual(
        create('stockItems', record({ expiry: expected }))
      );
    }
  );

  it('makes an item of each piece with a serial number (scenario 104)', () => {
    const decided = deciding({ ...trackable, serials: ['1'] }, { quantity: 3, serials: '5-6, ~' });
    expect(decided.ok && decided.value).toEqual([
      create('stockItems', record({ id: 'new', serial: '5' })),
      add('movements', 'new.1', {
        item: StockItemId.parse('new'),
        kind: 'received',
        quantity: one,
        to: LocationId.parse('location-1')
      }),
      create('stockItems', record({ id: 'new.1', serial: '6' })),
      add('movements', 'new.2', {
        item: StockItemId.parse('new.1'),
        kind: 'received',
        quantity: one,
        to: LocationId.parse('location-1')
      }),
      create('stockItems', record({ id: 'new.2', serial: '2' })),
      add('movements', 'new.3', {
        item: StockItemId.parse('new.2'),
        kind: 'received',
        quantity: one,
        to: LocationId.parse('location-1')
      })
    ]);
  });

  it('takes pieces of a trackable part without serial numbers as one lot', () => {
    const decided = deciding(trackable, { quantity: 3 });
    expect(decided.ok && decided.value).toHaveLength(2);
  });

  interface Refused {
    readonly what: string;
    readonly about?: Partial<ReceiveStockFacts>;
    readonly asked?: Partial<typeof ReceiveStock._zod.input>;
    readonly error: object;
  }

  it.each<Refused>([
    {
      what: 'a virtual part',
      about: { part: aPart({ virtual: true }) },
      error: { code: 'virtual-part' }
    },
    {
      what: 'a structural location (R-K8)',
      about: { place: aLocation({ structural: true }) },
      error: { code: 'structural-location', location: 'location-1' }
    },
    {
      what: 'half a trackable piece (R-K8)',
      about: trackable,
      asked: { quantity: 2.5 },
      error: { code: 'whole-number-needed' }
    },
    {
      what: 'serial numbers of other parts',
      asked: { quantity: 1, serials: '7' },
      error: { code: 'not-trackable' }
    },
    {
      what: 'serial numbers in use (R-K2)',
      about: { ...trackable, serials: ['6', '7', '8'] },
      asked: { quantity: 3, serials: '7 8 9' },
      error: { code: 'serials-exist', serials: ['7', '8'] }
    },
    {
      what: 'a serial number named twice (scenario 104)',
      about: trackable,
      asked: { quantity: 4, serials: '1,2,3,2' },
      error: { code: 'duplicate-serial', serial: '2' }
    },
    {
      what: 'more pieces than serial numbers (scenario 104)',
      about: trackable,
      asked: { quantity: 3, serials: '1,2' },
      error: { code: 'serial-count', found: 2, quantity: 3 }
    },
    {
      what: 'a group without sense (scenario 104)',
      about: trackable,
      asked: { quantity: 70, serials: '10, a, 7-70j' },
      error: { code: 'invalid-serial-group', group: '7-70j' }
    }
  ])('is refused for $what', ({ about = {}, asked, error }) => {
    expect(deciding(about, asked)).toEqual({ ok: false, error });
  });

  it.each([
    { quantity: 0 },
    { quantity: -1 },
    { status: 'other' },
    { purchasePrice: { amount: '-1', currency: 'EUR' } },
    { purchasePrice: { amount: '1', currency: 'XXQ' } }
  ])('does not understand %j', (about) => {
    const asked = { id: 'new', part: 'part-1', quantity: 1, ...about };
    expect(ReceiveStock.safeParse(asked).success).toBe(false);
  });
});
