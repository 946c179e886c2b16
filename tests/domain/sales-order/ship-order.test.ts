import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { create, put, remove, type Change, type EventOf } from '#domain/changes.ts';
import { SalesOrderId, StockItemId } from '#domain/kernel/ids.ts';
import { minus, none, plus, quantity, sum } from '#domain/kernel/quantity.ts';
import { decideShipOrder, ShipOrder } from '#domain/sales-order/ship-order.ts';
import type { StockItem } from '#domain/stock/stock-item.ts';
import {
  aLine,
  anAllocation,
  aPart,
  aSalesOrder,
  aShipment,
  aShipmentRecord,
  aStockItem
} from '#tests/support/builders.ts';
import { Sa, Sb, shippingFacts, twentyFiveEach, type Shipping } from '#tests/support/shipping.ts';

const asking = (about: Partial<typeof ShipOrder._zod.input> = {}) =>
  ShipOrder.parse({ id: 'seed', order: 'order-1', ...about });

const shipping = (about: Shipping = {}, asked = asking()) =>
  decideShipOrder(shippingFacts(about), asked);

function shipped(about: Shipping = {}, asked = asking()): readonly Change[] {
  const decision = shipping(about, asked);
  if (!decision.ok) throw new Error(JSON.stringify(decision.error));
  return decision.value;
}

const movementsIn = (changes: readonly Change[]) =>
  changes.flatMap(([, kind, , content]) => (kind === 'movements' ? [content] : []));

const writtenTo = (changes: readonly Change[], kind: string) =>
  changes.filter((change) => change[1] === kind).map(([, , id, content]) => ({ id, ...content }));

const spanner = (about: Partial<StockItem>) => {
  const { quantity: _quantity, ...record } = aStockItem();
  return create('stockItems', { ...record, ...about });
};

const rival = (item: string, of: number) =>
  [
    StockItemId.parse(item),
    {
      id: 'rival',
      by: { kind: 'order', id: SalesOrderId.parse('order-2'), reference: 'SO-0002' },
      quantity: quantity(of)
    }
  ] as const;

describe('shipping an order', () => {
  it('leaves 75 and 175 on the shelf and 25 + 25 with the customer (R-SH5, scenario 7)', () => {
    const { id: order, customer } = aSalesOrder();
    const seed = asking();
    const changes = shipped({}, seed);
    const shipment = aShipmentRecord({ id: 'seed.1' });
    const movement = { order, line: aLine().id, shipment: shipment.id, from: Sa.location };

    expect(changes).toEqual([
      ...[['a', Sa] as const, ['b', Sb] as const].flatMap(([letter, item]) => {
        const piece = StockItemId.parse(`allocation-${letter}.1`);
        const allocation = `allocation-${letter}`;
        return [
          ['put', 'allocations', allocation, { shipment: shipment.id }],
          spanner({ id: piece, parent: item.id, customer, salesOrder: order }),
          [
            'add',
            'movements',
            `ship:${allocation}`,
            { item: item.id, kind: 'shipped', quantity: -25, other: piece, allocation, ...movement }
          ],
          [
            'add',
            'movements',
            `arrive:${allocation}`,
            {
              item: piece,
              kind: 'split-from',
              quantity: 25,
              other: item.id,
              allocation,
              ...movement
            }
          ]
        ];
      }),
      create('shipments', shipment),
      expect.arrayContaining(['add', 'dispatches', 'dispatch:seed.1']) as unknown,
      put('salesOrders', order, { status: 'shipped', shippedOn: shippingFacts().rules.today })
    ]);
  });

  it('keeps what was sent word for word: header, lines, and where each piece came from', () => {
    const [dispatch] = writtenTo(shipped(), 'dispatches');
    expect(dispatch).toEqual({
      id: 'dispatch:seed.1',
      frozen: {
        order: { id: 'order-1', customer: 'company-1', currency: 'EUR' },
        lines: [{ id: 'line-1', part: 'part-1', quantity: 50 }],
        extraLines: []
      },
      order: 'order-1',
      shipment: 'seed.1',
      on: '2026-02-01',
      header: {
        reference: 'SO-0001',
        customer: 'ABC Co',
        customerReference: '',
        shipTo: '',
        shipmentReference: '1'
      },
      lines: [
        {
          line: 'line-1',
          part: 'part-1',
          ipn: '',
          name: 'Spanner',
          quantity: 50,
          price: null,
          discount: 0,
          from: [
            { item: 'stock-a', quantity: 25, batch: '', serial: null },
            { item: 'stock-b', quantity: 25, batch: '', serial: null }
          ]
        }
      ]
    });
  });

  it('sends the item itself when all of it leaves', () => {
    const { id: order, customer } = aSalesOrder();
    const whole = shipped({
      lines: [aLine({ quantity: 25 })],
      items: [aStockItem({ quantity: 25, location: 'location-1' })],
      allocations: [anAllocation({ quantity: 25 })]
    });
    expect(writtenTo(whole, 'stockItems')).toEqual([
      { id: 'stock-1', customer, salesOrder: order, location: null }
    ]);
    expect(movementsIn(whole)).toEqual([
      {
        item: 'stock-1',
        kind: 'shipped',
        quantity: 0,
        order,
        line: 'line-1',
        allocation: 'allocation-1',
        shipment: 'seed.1',
        from: 'location-1'
      }
    ]);
  });

  it('may send more than was ordered (R-SH6, scenario 11)', () => {
    const allocations = [
      anAllocation({ id: 'allocation-a', item: 'stock-a', quantity: 40 }),
      anAllocation({ id: 'allocation-b', item: 'stock-b', quantity: 40 })
    ];
    const changes = shipped({ allocations });
    expect(movementsIn(changes).map((each) => each.quantity)).toEqual([-40, 40, -40, 40]);
    expect(writtenTo(changes, 'salesOrders')).toMatchObject([{ status: 'shipped' }]);
  });

  it.each(['cancelled', 'shipped', 'complete', 'returned', 'lost', 'other'] as const)(
    'is refused when the order is %s (scenarios 6, 8, 48)',
    (status) => {
      expect(shipping({ order: aSalesOrder({ status }) })).toEqual({
        ok: false,
        error: { code: 'order-closed', status }
      });
    }
  );

  it('is refused on hold: it must be resumed first', () => {
    expect(shipping({ order: aSalesOrder({ status: 'on-hold' }) })).toEqual({
      ok: false,
      error: { code: 'on-hold' }
    });
  });

  it('works from In Progress as from Pending (R-S4)', () => {
    const changes = shipped({ order: aSalesOrder({ status: 'in-progress' }) });
    expect(writtenTo(changes, 'salesOrders')).toMatchObject([{ status: 'shipped' }]);
  });

  it('keeps the first day it was shipped on, and takes the day that is named', () => {
    const order = aSalesOrder({ shippedOn: '2026-01-20' });
    expect(writtenTo(shipped({ order }), 'salesOrders')).toMatchObject([
      { shippedOn: '2026-01-20' }
    ]);
    const late = shipped({}, asking({ on: '2026-01-31' }));
    expect(writtenTo(late, 'salesOrders')).toMatchObject([{ shippedOn: '2026-01-31' }]);
    expect(writtenTo(late, 'dispatches')).toMatchObject([{ on: '2026-01-31' }]);
  });
});

describe('shipping an order with short lines', () => {
  const thirty = [anAllocation({ id: 'allocation-a', item: 'stock-a', quantity: 30 })];

  it('is refused, and says what each line lacks (scenarios 10 and 56)', () => {
    expect(shipping({ allocations: thirty })).toEqual({
      ok: false,
      error: {
        code: 'lines-short',
        lines: [{ line: 'line-1', part: 'part-1', missing: 20, held: 30 }]
      }
    });
  });

  it('sends what is held when that is asked for; the rest is its backorder', () => {
    const changes = shipped({ allocations: thirty }, asking({ mode: 'allocated' }));
    expect(writtenTo(changes, 'salesOrders')).toEqual([
      { id: 'order-1', status: 'in-progress', issuedOn: '2026-02-01' }
    ]);
    expect(writtenTo(changes, 'dispatches')).toMatchObject([{ lines: [{ quantity: 30 }] }]);
  });

  it('writes the status of an order in progress too, so that a cancel elsewhere is noticed', () => {
    const order = aSalesOrder({ status: 'in-progress', issuedOn: '2026-01-05' });
    const changes = shipped({ order, allocations: thirty }, asking({ mode: 'allocated' }));
    expect(writtenTo(changes, 'salesOrders')).toEqual([{ id: 'order-1', status: 'in-progress' }]);
  });

  it('finishes the order when the rest follows', () => {
    const rest = [
      anAllocation({ id: 'allocation-b', item: 'stock-b', quantity: 20 }),
      anAllocation({ id: 'allocation-a', item: 'stock-a', quantity: 30, state: 'shipped' })
    ];
    const shipments = [aShipment({ sentOn: '2026-01-20' })];
    const changes = shipped({ allocations: rest, shipments });
    expect(writtenTo(changes, 'salesOrders')).toMatchObject([{ status: 'shipped' }]);
    expect(writtenTo(changes, 'shipments')).toMatchObject([{ reference: '2' }]);
    expect(movementsIn(changes).map(({ item }) => item)).toEqual(['stock-b', 'allocation-b.1']);
  });

  it('does with nothing short what shipping all of it does', () => {
    expect(shipped({}, asking({ mode: 'allocated' }))).toEqual(shipped());
  });

  it('closes the order short with a reason, and only with one (scenario 56)', () => {
    const asked = asking({ mode: 'close-short', reason: 'sold out' });
    expect(writtenTo(shipped({ allocations: thirty }, asked), 'salesOrders')).toEqual([
      { id: 'order-1', status: 'shipped', shippedOn: '2026-02-01', shortReason: 'sold out' }
    ]);
    const silent = { id: 'seed', order: 'order-1', mode: 'close-short', reason: ' ' };
    expect(ShipOrder.safeParse(silent).success).toBe(false);
  });

  it('keeps no reason when nothing was short after all', () => {
    const asked = asking({ mode: 'close-short', reason: 'sold out' });
    expect(shipped({}, asked)).toEqual(shipped());
  });

  it('closes a partly shipped order without another shipment', () => {
    const sent = thirty.map((each) => ({ ...each, state: 'shipped' as const }));
    const asked = asking({ mode: 'close-short', reason: 'sold out' });
    expect(shipped({ allocations: sent }, asked)).toEqual([
      put('salesOrders', aSalesOrder().id, {
        status: 'shipped',
        shippedOn: shippingFacts().rules.today,
        shortReason: 'sold out'
      })
    ]);
  });

  it.each(['allocated', 'close-short'] as const)(
    'is refused (%s) when nothing was ever set aside',
    (mode) => {
      expect(shipping({ allocations: [] }, asking({ mode, reason: 'sold out' }))).toEqual({
        ok: false,
        error: { code: 'nothing-to-ship' }
      });
    }
  );

  it('counts two of three lines as done (scenario 26)', () => {
    const lines = ['line-1', 'line-2', 'line-3'].map((id) => aLine({ id, quantity: 10 }));
    const allocations = ['line-1', 'line-2'].map((line) =>
      anAllocation({ id: `for-${line}`, line, item: 'stock-a', quantity: 10 })
    );
    expect(shipping({ lines, allocations })).toMatchObject({
      error: { code: 'lines-short', lines: [{ line: 'line-3', missing: 10, held: 0 }] }
    });
    const changes = shipped({ lines, allocations }, asking({ mode: 'allocated' }));
    expect(writtenTo(changes, 'dispatches')).toMatchObject([
      { lines: [{ line: 'line-1' }, { line: 'line-2' }] }
    ]);
  });

  it('is not finished by lines whose part has gone (R-C8)', () => {
    expect(shipping({ lines: [aLine(), aLine({ id: 'line-2', part: null })] })).toMatchObject({
      error: { code: 'lines-short', lines: [{ line: 'line-2', part: null, missing: 50 }] }
    });
  });
});

describe('shipping what needs no stock', () => {
  const parts = [aPart({ id: 'part-v', virtual: true })];
  const lines = [5, 10, 15].map((many) =>
    aLine({ id: `line-${String(many)}`, part: 'part-v', quantity: many })
  );

  it('sends virtual lines as they are (R-C6, scenario 53)', () => {
    const changes = shipped({ lines, parts, allocations: [], items: [] });
    expect(changes.map(([, kind]) => kind)).toEqual(['shipments', 'dispatches', 'salesOrders']);
    expect(writtenTo(changes, 'dispatches')).toMatchObject([
      {
        lines: [
          { line: 'line-10', quantity: 10, from: [] },
          { line: 'line-15', quantity: 15, from: [] },
          { line: 'line-5', quantity: 5, from: [] }
        ]
      }
    ]);
  });

  it('lets them go with the shipment that finishes the order, not before', () => {
    const mixed = { lines: [aLine(), ...lines], parts: [...parts, aPart()] };
    const allocations = twentyFiveEach.slice(0, 1);
    const part = shipped({ ...mixed, allocations }, asking({ mode: 'allocated' }));
    expect(writtenTo(part, 'dispatches')).toMatchObject([{ lines: [{ line: 'line-1' }] }]);
    const whole = writtenTo(shipped(mixed), 'dispatches')[0];
    expect((whole as EventOf<'dispatches'>).lines).toHaveLength(4);
  });

  it('marks an order without lines as shipped, with no parcel (R-C6)', () => {
    expect(shipped({ lines: [], allocations: [] })).toEqual([
      put('salesOrders', aSalesOrder().id, {
        status: 'shipped',
        shippedOn: shippingFacts().rules.today
      })
    ]);
  });
});

describe('shipping with shipments', () => {
  const first = aShipment();
  const second = aShipment({ id: 'shipment-2', reference: '2' });
  const packed = [
    anAllocation({ id: 'allocation-a', item: 'stock-a', quantity: 25, shipment: 'shipment-1' }),
    anAllocation({ id: 'allocation-b', item: 'stock-b', quantity: 25, shipment: 'shipment-2' })
  ];

  it('sends what is in no shipment with the one that is named, and keeps its papers (scenario 47)', () => {
    const asked = asking({
      shipment: 'shipment-1',
      tracking: 'TRK12345',
      invoice: 'INV01234',
      link: 'https://example.org/',
      deliveryDate: '2026-02-03'
    });
    const changes = shipped({ shipments: [first], named: first }, asked);
    expect(writtenTo(changes, 'shipments')).toEqual([
      {
        id: 'shipment-1',
        tracking: 'TRK12345',
        invoice: 'INV01234',
        link: 'https://example.org/',
        deliveryDate: '2026-02-03'
      }
    ]);
    expect(writtenTo(changes, 'allocations')).toEqual([
      { id: 'allocation-a', shipment: 'shipment-1' },
      { id: 'allocation-b', shipment: 'shipment-1' }
    ]);
  });

  it('writes the papers of a new shipment at once, and leaves what was not said', () => {
    const made = shipped({}, asking({ tracking: 'TRK12345' }));
    expect(writtenTo(made, 'shipments')).toMatchObject([{ reference: '1', tracking: 'TRK12345' }]);
    const silent = shipped({ shipments: [first], named: first }, asking({ shipment: first.id }));
    expect(writtenTo(silent, 'shipments')).toEqual([]);
  });

  it('sends packed shipments each by itself (scenario 44)', () => {
    const changes = shipped({ shipments: [first, second], allocations: packed });
    expect(writtenTo(changes, 'dispatches')).toMatchObject([
      { id: 'dispatch:shipment-1', lines: [{ quantity: 25 }] },
      { id: 'dispatch:shipment-2', lines: [{ quantity: 25 }] }
    ]);
    expect(writtenTo(changes, 'shipments')).toEqual([]);
    expect(writtenTo(changes, 'salesOrders')).toMatchObject([{ status: 'shipped' }]);
  });

  it('sends one shipment alone, and the order stays open until the last', () => {
    const one = asking({ mode: 'shipment', shipment: 'shipment-1' });
    const shipments = [first, second];
    const changes = shipped({ shipments, named: first, allocations: packed }, one);
    expect(writtenTo(changes, 'dispatches')).toMatchObject([{ shipment: 'shipment-1' }]);
    expect(writtenTo(changes, 'salesOrders')).toMatchObject([{ status: 'in-progress' }]);

    const sent = aShipment({ sentOn: '2026-02-01' });
    const [a, b] = packed;
    const rest = [a && { ...a, state: 'shipped' as const }, b].filter((each) => each !== undefined);
    const last = shipped(
      { shipments: [sent, second], named: second, allocations: rest },
      asking({ mode: 'shipment', shipment: 'shipment-2' })
    );
    expect(writtenTo(last, 'salesOrders')).toMatchObject([{ status: 'shipped' }]);
  });

  it('removes shipments that would wait empty on a finished order (R-C3, scenario 54)', () => {
    const changes = shipped({ shipments: [first] });
    expect(changes).toContainEqual(remove('shipments', first.id));
  });

  it('takes along what was packed in a shipment that has left or gone (R-C4, scenario 55)', () => {
    const shipments = [aShipment({ sentOn: '2026-01-20' })];
    const changes = shipped({ shipments, allocations: packed });
    expect(writtenTo(changes, 'allocations')).toEqual([
      { id: 'allocation-a', shipment: 'seed.1' },
      { id: 'allocation-b', shipment: 'seed.1' }
    ]);
  });

  it('is refused for a shipment that is sent, of another order, or empty (scenario 46)', () => {
    const asked = asking({ shipment: 'shipment-1' });
    const sent = aShipment({ sentOn: '2026-01-20' });
    expect(shipping({ shipments: [sent], named: sent }, asked)).toEqual({
      ok: false,
      error: { code: 'shipment-sent', on: '2026-01-20' }
    });
    expect(shipping({ named: aShipment({ order: 'order-2' }) }, asked)).toEqual({
      ok: false,
      error: { code: 'shipment-of-another-order' }
    });
    const alone = asking({ shipment: 'shipment-1', mode: 'shipment' });
    expect(shipping({ shipments: [first], named: first }, alone)).toEqual({
      ok: false,
      error: { code: 'nothing-to-ship' }
    });
    expect(ShipOrder.safeParse({ id: 'seed', order: 'order-1', mode: 'shipment' }).success).toBe(
      false
    );
  });

  it('wants the shipment checked when the workshop does (R-SH4, scenario 45)', () => {
    const rules = { shipmentNeedsCheck: true };
    const unchecked = { ok: false, error: { code: 'needs-check', reference: '1' } };
    expect(shipping({ rules })).toEqual(unchecked);
    expect(shipping({ rules, shipments: [first], named: first }, asking())).toEqual({
      ok: false,
      error: { code: 'needs-check', reference: '2' }
    });
    const asked = asking({ shipment: 'shipment-1' });
    expect(shipping({ rules, shipments: [first], named: first }, asked)).toEqual(unchecked);
    const checked = aShipment({ checkedBy: 'Kim' });
    expect(shipping({ rules, shipments: [checked], named: checked }, asked).ok).toBe(true);
  });
});

describe('shipping stock that is not there any more', () => {
  const ten = { lines: [aLine({ quantity: 10 })] };
  const allocations = [anAllocation({ quantity: 10 })];
  const holding = (about: Parameters<typeof aStockItem>[0]) => ({
    ...ten,
    allocations,
    items: [aStockItem({ quantity: 10, ...about })]
  });

  it('is refused, naming the item and what it holds', () => {
    expect(shipping(holding({ quantity: 9.99999 }))).toEqual({
      ok: false,
      error: { code: 'stock-gone', item: 'stock-1', wanted: 10, quantity: 9.99999 }
    });
    expect(shipping(holding({ quantity: 10 })).ok).toBe(true);
  });

  it('is refused when the item is no more', () => {
    expect(shipping({ ...ten, allocations, items: [] })).toEqual({
      ok: false,
      error: { code: 'stock-gone', item: 'stock-1', wanted: 10, quantity: 0 }
    });
  });

  it('adds up what several allocations take of one item', () => {
    const two = [
      anAllocation({ id: 'one', quantity: 6 }),
      anAllocation({ id: 'two', quantity: 6 })
    ];
    expect(
      shipping({ ...ten, allocations: two, items: [aStockItem({ quantity: 10 })] })
    ).toMatchObject({ error: { code: 'stock-gone', wanted: 12, quantity: 10 } });
  });

  it.each([
    ['with-customer', { customer: 'company-2' }],
    ['installed', { belongsTo: 'stock-9' }],
    ['consumed', { consumedBy: 'build-9' }],
    ['in-production', { inProduction: true }],
    ['status', { status: 'quarantined' }],
    ['expired', { expiry: '2026-01-31' }]
  ] as const)('is refused when it is %s by now', (why, about) => {
    expect(shipping(holding(about))).toEqual({
      ok: false,
      error: {
        code: 'not-in-stock',
        item: 'stock-1',
        why,
        status: 'status' in about ? about.status : 'ok'
      }
    });
  });
});

describe('shipping while something about it is undecided', () => {
  const red = (about: readonly string[]) =>
    ({
      code: 'shipped-twice',
      key: 'shipped-twice:x:y',
      severity: 'red',
      about,
      times: 2
    }) as const;

  it.each([
    ['the order', 'order-1'],
    ['stock that is to leave', 'stock-b']
  ])('is refused when that is about %s (docs/findings.md)', (_what, id) => {
    const found = red(['something-else', id]);
    expect(shipping({ findings: [found] })).toEqual({
      ok: false,
      error: { code: 'finding-open', findings: [found] }
    });
  });

  it('is allowed when it is about other stock, or may wait', () => {
    expect(shipping({ findings: [red(['stock-9'])] })).toMatchObject({ ok: true });
    const amber = { ...red(['order-1']), severity: 'amber' } as const;
    expect(shipping({ findings: [amber] })).toMatchObject({ ok: true });
  });

  it('sends a shipment whose own stock is not in question', () => {
    const shipment = aShipment({ id: 'shipment-1' });
    const packed = [
      anAllocation({ id: 'allocation-a', item: 'stock-a', quantity: 25, shipment: 'shipment-1' }),
      anAllocation({ id: 'allocation-b', item: 'stock-b', quantity: 25 })
    ];
    const about = { shipments: [shipment], named: shipment, allocations: packed };
    const asked = asking({ mode: 'shipment', shipment: 'shipment-1' });
    expect(shipping({ ...about, findings: [red(['stock-b'])] }, asked)).toMatchObject({ ok: true });
    expect(shipping({ ...about, findings: [red(['stock-a'])] }, asked)).toMatchObject({
      error: { code: 'finding-open' }
    });
  });
});

describe('shipping several allocations of one item', () => {
  const [one, two] = ['one', 'two'].map((id) => anAllocation({ id, quantity: 25 }));
  const both = [one, two].filter((each) => each !== undefined);
  const items = [aStockItem({ quantity: 50 })];

  it('lets the last one take the item itself', () => {
    const changes = shipped({ allocations: both, items });
    expect(movementsIn(changes).map(({ item, quantity }) => [item, quantity])).toEqual([
      ['stock-1', -25],
      ['one.1', 25],
      ['stock-1', 0]
    ]);
  });

  it('splits all of them off while somebody else still claims the item', () => {
    const changes = shipped({ allocations: both, items, rivals: [rival('stock-1', 5)] });
    expect(movementsIn(changes).map(({ item, quantity }) => [item, quantity])).toEqual([
      ['stock-1', -25],
      ['one.1', 25],
      ['stock-1', -25],
      ['two.1', 25]
    ]);
  });

  it('neither makes nor loses stock, and takes each allocation once, whatever is shipped', () => {
    const amount = fc.integer({ min: 1, max: 3_000_000 }).map((grains) => grains / 100_000);
    const taking = fc.record({
      item: fc.integer({ min: 0, max: 4 }),
      quantity: amount,
      packed: fc.boolean()
    });
    fc.assert(
      fc.property(
        fc.array(taking, { minLength: 1, maxLength: 25 }),
        fc.array(fc.oneof(fc.constant(0), amount), { minLength: 5, maxLength: 5 }),
        (takings, spare) => {
          const allocations = takings.map(({ item, quantity, packed }, n) =>
            anAllocation({
              id: `a-${String(n)}`,
              item: `s-${String(item)}`,
              quantity,
              shipment: packed ? 'shipment-1' : null
            })
          );
          const items = spare.map((more, n) => {
            const id = `s-${String(n)}`;
            const held = allocations.filter(({ item }) => item === id);
            const total = sum([...held.map((each) => each.quantity), quantity(more)]);
            return aStockItem({ id, quantity: total });
          });
          const shipments = [aShipment()];
          const changes = shipped(
            { lines: [aLine({ quantity: 1 })], allocations, items, shipments },
            asking({ mode: 'close-short', reason: 'any' })
          );

          const held = new Map(items.map((item) => [item.id, item.quantity]));
          for (const { item, quantity } of movementsIn(changes))
            held.set(item, plus(held.get(item) ?? none, quantity));
          const gone = new Set(
            writtenTo(changes, 'stockItems')
              .filter((item) => 'customer' in item)
              .map(({ id }) => id)
          );
          const withCustomer = sum([...held].flatMap(([id, q]) => (gone.has(id) ? [q] : [])));
          const before = sum(items.map((item) => item.quantity));
          const wanted = sum(allocations.map((each) => each.quantity));
          expect(withCustomer).toBe(wanted);
          expect(sum(held.values())).toBe(before);
          expect([...held.values()].every((each) => each >= 0)).toBe(true);
          expect(minus(before, withCustomer)).toBe(sum(spare.map((each) => quantity(each))));
          expect(
            movementsIn(changes)
              .flatMap(({ kind, allocation }) => (kind === 'shipped' ? [allocation] : []))
              .sort()
          ).toEqual(allocations.map(({ id }) => id).sort());
        }
      ),
      { numRuns: 200 }
    );
  });

  it('makes the same pieces and movements on two devices', () => {
    const ids = (seed: string) =>
      shipped({}, asking({ id: seed }))
        .filter(([, kind]) => kind === 'movements' || kind === 'stockItems')
        .map(([, , id]) => id);
    expect(ids('here')).toEqual(ids('there'));
  });

  it('looks at each line and allocation a fixed number of times, however many there are', () => {
    const looks = (many: number) => {
      let count = 0;
      const counted = <Row extends object>(rows: readonly Row[]) =>
        new Proxy(rows, {
          get(target, key, receiver): unknown {
            if (typeof key === 'string' && /^\d+$/.test(key)) count += 1;
            return Reflect.get(target, key, receiver);
          }
        });
      const allocations = Array.from({ length: many }, (_, n) =>
        anAllocation({ id: `a-${String(n)}`, line: `l-${String(n)}`, item: `s-${String(n % 9)}` })
      );
      const lines = allocations.map(({ line }) => aLine({ id: line, quantity: 1 }));
      const items = Array.from({ length: 9 }, (_, n) =>
        aStockItem({ id: `s-${String(n)}`, quantity: many })
      );
      const facts = shippingFacts({ allocations, lines, items });
      const watched = { ...facts, lines: counted(lines), allocations: counted(allocations) };
      expect(decideShipOrder(watched, asking()).ok).toBe(true);
      return count;
    };
    expect(looks(1_000)).toBe(looks(100) * 10);
  });
});

describe('the change that ships', () => {
  it('is a natural event: the key names the allocation or the shipment', () => {
    const keys = shipped()
      .filter(([op]) => op === 'add')
      .map(([, , key]) => key);
    expect(keys).toEqual([
      'ship:allocation-a',
      'arrive:allocation-a',
      'ship:allocation-b',
      'arrive:allocation-b',
      'dispatch:seed.1'
    ]);
  });
});
