import { describe, expect, it } from 'vitest';
import { records, events } from '#domain/changes.ts';
import {
  generation,
  happened,
  id,
  made,
  madeOne,
  planOf,
  problemsOf,
  shippedOf
} from '#tests/support/inventree.ts';

const ordersOf = (year: 2021 | 2024 | 2026) =>
  planOf(generation(year)).report.orders.map(({ reference, status, total, currency }) =>
    [reference, status, total, currency].join(' ')
  );

const outputsOf = (year: 2021 | 2024 | 2026, build: number) =>
  happened(planOf(generation(year)), 'outputs')
    .filter(([, output]) => output.build === id('build.build', build))
    .map(([, { item, quantity, outcome, on }]) => [item, quantity, outcome, on]);

describe.each([2021, 2024, 2026] as const)('an export of %s', (year) => {
  const plan = planOf(generation(year));

  it('gives only changes that fit the rules', () => {
    for (const [op, kind, key, content] of plan.changes)
      if (op === 'put') records[kind].parse({ id: key, ...content });
      else events[kind].parse(content);
  });

  it('takes or skips every record that is there', () => {
    for (const { present, taken, skipped } of plan.report.models)
      expect(taken + skipped.reduce((sum, { count }) => sum + count, 0)).toBe(present);
  });

  it('puts what is pointed at before what points at it', () => {
    const all = new Set<string>(plan.changes.map(([, , own]) => own));
    const selfish = new Set(['parent', 'variantOf', 'belongsTo', 'primaryAddress']);
    const known = new Set<string>();
    for (const [, , own, content] of plan.changes) {
      for (const [field, value] of Object.entries(content))
        if (typeof value === 'string' && all.has(value) && !selfish.has(field))
          expect([field, known.has(value)]).toEqual([field, true]);
      known.add(own);
    }
  });

  it('lets no password through', () => {
    expect(generation(year)).toContain('pbkdf2');
    expect(JSON.stringify([...plan.withIts, plan.changes, plan.report])).not.toContain('pbkdf2');
  });

  it('is planned the same every time', () => {
    expect(planOf(generation(year))).toEqual(plan);
  });
});

describe('an export from before shipments (2021)', () => {
  const plan = planOf(generation(2021));

  it('keeps references as they are, with the file’s own currency', () => {
    expect(ordersOf(2021)).toEqual([
      '0001 pending 202.5 GBP',
      '0002 shipped 120 GBP',
      '0003 cancelled 0 GBP'
    ]);
  });

  it('makes the one-text address and contact of a company records, the whole in its notes', () => {
    const company = id('company.company', 1);
    expect(made(plan, 'addresses')).toEqual([
      {
        id: id('docket.address', 1),
        company,
        title: 'Address',
        place: {
          line1: 'Corner Café',
          line2: '12 Long Street behind the old market hall, Leeds',
          postalCode: '',
          city: '',
          province: '',
          country: ''
        },
        shippingNotes: '',
        internalShippingNotes: '',
        link: ''
      }
    ]);
    expect(made(plan, 'contacts').map(({ name }) => name)).toEqual(['Jo Field']);
    expect(madeOne(plan, 'companies', company)).toMatchObject({
      primaryAddress: id('docket.address', 1),
      isCustomer: true,
      isSupplier: false,
      notes:
        'Pays late\n\naddress: Corner Café, 12 Long Street behind the old market hall, Leeds, LS1 4AB'
    });
  });

  it('reads overage as percent or as a quantity for the whole build', () => {
    const lines = made(plan, 'bomLines').map(({ quantity, attrition, setupQuantity }) => [
      quantity,
      attrition,
      setupQuantity
    ]);
    expect(lines).toEqual([
      [3, 10, 0],
      [1, 0, 2]
    ]);
  });

  it('finds again by the customer’s stock what each line had shipped', () => {
    const [first, second] = [2, 3].map((pk) => id('order.salesorderlineitem', pk));
    expect([shippedOf(plan, first ?? ''), shippedOf(plan, second ?? '')]).toEqual([3, 2]);
    const [[, dispatch] = []] = happened(plan, 'dispatches');
    expect(dispatch?.on).toBe('2021-08-20');
    expect(dispatch?.lines.map(({ quantity }) => quantity)).toEqual([3, 2]);
  });

  it('leaves the customer’s stock with the customer, as much as the file says', () => {
    const own = id('stock.stockitem', 4);
    expect(madeOne(plan, 'stockItems', own)).toMatchObject({
      customer: id('company.company', 1),
      salesOrder: id('order.salesorder', 2),
      location: null,
      parent: id('stock.stockitem', 3)
    });
    const ledger = happened(plan, 'movements').filter(([, { item }]) => item === own);
    expect(ledger.map(([key, { kind, quantity }]) => [key.split(':')[0], kind, quantity])).toEqual([
      ['imported', 'imported', 4],
      ['ship', 'shipped', 0],
      ['ship', 'shipped', 0]
    ]);
  });

  it('makes outputs of a finished build from its items, and the rest without an item', () => {
    expect(outputsOf(2021, 2)).toEqual([
      [id('stock.stockitem', 3), 4, 'good', '2021-07-09'],
      [id('stock.stockitem', 4), 4, 'good', '2021-07-09'],
      [null, 4, 'good', '2021-07-09']
    ]);
    expect(outputsOf(2021, 1)).toEqual([]);
  });

  it('keeps what a running build holds and leaves out what a finished one used up', () => {
    expect(made(plan, 'buildAllocations')).toEqual([
      {
        id: id('build.builditem', 1),
        build: id('build.build', 1),
        bomLine: id('part.bomitem', 1),
        item: id('stock.stockitem', 1),
        quantity: 9.9
      }
    ]);
    expect(plan.report.models.find(({ model }) => model === 'build.builditem')?.skipped).toEqual([
      { reason: 'used-up-already', field: '', count: 1 }
    ]);
  });

  it('sends a build to the one line of its order that asks for its part', () => {
    expect(madeOne(plan, 'builds', id('build.build', 1))).toMatchObject({
      salesOrder: id('order.salesorder', 1),
      line: id('order.salesorderlineitem', 1)
    });
  });

  it('joins children to parents that stand behind them in the file', () => {
    expect(madeOne(plan, 'locations', id('stock.stocklocation', 2))?.parent).toBe(
      id('stock.stocklocation', 1)
    );
    expect(madeOne(plan, 'categories', id('part.partcategory', 2))?.parent).toBe(
      id('part.partcategory', 1)
    );
  });

  it('finds nothing wrong', () => {
    expect(problemsOf(plan)).toEqual([]);
  });
});

describe('an export with shipments (2024)', () => {
  const plan = planOf(generation(2024));

  it('gives the same totals as InvenTree', () => {
    expect(ordersOf(2024)).toEqual(['SO0001 shipped 150 USD', 'SO0002 pending 1125 USD']);
    expect(problemsOf(plan)).toEqual([]);
  });

  it('keeps shipments, and makes a parcel of each one that was sent', () => {
    expect(madeOne(plan, 'shipments', id('order.salesordershipment', 1))).toEqual({
      id: id('order.salesordershipment', 1),
      order: id('order.salesorder', 1),
      reference: '001',
      address: null,
      deliveryDate: '2022-09-09',
      tracking: 'TRK-555',
      invoice: 'INV-1',
      link: '',
      checkedBy: 'admin',
      notes: ''
    });
    const parcels = happened(plan, 'dispatches').map(([key, { on, header }]) => [
      key,
      on,
      header.shipTo
    ]);
    expect(parcels).toEqual([
      [
        `dispatch:${id('order.salesordershipment', 1)}`,
        '2022-09-07',
        'Beverly Road 67, 21952, Dupuyer, Haiti'
      ],
      [
        `dispatch:${id('order.salesordershipment', 2)}`,
        '2024-02-10',
        'Main Street 1, 1, Dupuyer, Haiti'
      ]
    ]);
  });

  it('tells what was shipped of a line from what is only set aside', () => {
    const line = id('order.salesorderlineitem', 2);
    expect(shippedOf(plan, line)).toBe(2);
    expect(
      made(plan, 'allocations')
        .filter((each) => each.line === line)
        .map(({ quantity }) => quantity)
    ).toEqual([2, 3]);
  });

  it('follows a build item through its build line', () => {
    expect(made(plan, 'buildAllocations')).toMatchObject([
      { build: id('build.build', 1), bomLine: id('part.bomitem', 1), quantity: 4 }
    ]);
  });

  it('does not make a second contact of the one a company names', () => {
    expect(made(plan, 'contacts').map(({ name }) => name)).toEqual(['Robin']);
  });

  it('keeps variants, price breaks, substitutes and statuses', () => {
    expect(madeOne(plan, 'parts', id('part.part', 108))).toMatchObject({
      variantOf: id('part.part', 106),
      minimumStock: 2.5,
      defaultExpiry: 30
    });
    expect(made(plan, 'priceBreaks')).toMatchObject([
      { quantity: 10, price: { amount: '45.5', currency: 'USD' } }
    ]);
    expect(made(plan, 'substitutes')).toMatchObject([
      { bomLine: id('part.bomitem', 1), part: id('part.part', 106) }
    ]);
    expect(madeOne(plan, 'stockItems', id('stock.stockitem', 996))).toMatchObject({
      status: 'quarantined',
      since: '2024-01-10T08:00:00.000Z'
    });
  });
});

describe('an export of today (2026)', () => {
  const plan = planOf(generation(2026));

  it('names the version, and what it does not know', () => {
    expect([plan.report.version, plan.report.exportedAt]).toEqual([
      '1.5.0 dev',
      '2026-08-01 10:00:00'
    ]);
    expect(plan.report.models.find(({ model }) => model === 'galaxy.spaceship')?.skipped).toEqual([
      { reason: 'unknown-model', field: '', count: 1 }
    ]);
    expect(plan.report.models.find(({ model }) => model === 'part.part')?.unusedFields).toEqual([
      'maximum_stock'
    ]);
  });

  it('counts discounts, six decimals and negative extra lines', () => {
    expect(ordersOf(2026)).toEqual([
      'SO-0001 on-hold 192.525 EUR',
      'SO-0002 complete 287.654327 EUR',
      'SO-0003 cancelled 0 EUR',
      'SO-0003 in-progress 0 EUR',
      'SO-0005 other 0 EUR'
    ]);
    expect(happened(plan, 'completions')).toEqual([
      [
        `complete:${id('order.salesorder', 2)}`,
        {
          order: id('order.salesorder', 2),
          on: '2026-01-20',
          total: { amount: '287.654327', currency: 'EUR' }
        }
      ]
    ]);
  });

  it('says what is not right', () => {
    expect(problemsOf(plan)).toEqual([
      'custom-status salesorder/1 status Waiting for payment',
      'not-the-customers salesorder/1 contact 1',
      'start-after-target salesorder/4 start_date 2026-03-02',
      'unknown-status salesorder/5 status Status 77',
      'duplicate-reference salesorder/4 reference SO-0003',
      'shipped-without-trace salesorderlineitem/3 shipped 5',
      'build-partly-done build/1 completed 2',
      'over-allocated stockitem/5 quantity 2'
    ]);
  });

  it('puts lines in the order of their line numbers', () => {
    const lines = made(plan, 'lines').filter(({ order }) => order === id('order.salesorder', 1));
    const sorted = lines.sort((a, b) => (a.position < b.position ? -1 : 1));
    expect(sorted.map((line) => line.id)).toEqual(
      [2, 1].map((pk) => id('order.salesorderlineitem', pk))
    );
  });

  it('shows what the file says was shipped, with an empty stand-in where stock is gone', () => {
    expect(shippedOf(plan, id('order.salesorderlineitem', 3))).toBe(5);
    const standIn = made(plan, 'stockItems').find(({ notes }) =>
      notes.startsWith('Shipped before')
    );
    expect(standIn).toMatchObject({
      customer: id('company.company', 1),
      salesOrder: id('order.salesorder', 2)
    });
    const [, opening] =
      happened(plan, 'movements').find(([, { item }]) => item === standIn?.id) ?? [];
    expect(opening).toMatchObject({ kind: 'imported', quantity: 0 });
  });

  it('keeps what a cancelled order had shipped', () => {
    expect(shippedOf(plan, id('order.salesorderlineitem', 5))).toBe(2);
  });

  it('needs no stock for what was shipped of a virtual part', () => {
    const line = id('order.salesorderlineitem', 4);
    expect(shippedOf(plan, line)).toBe(0);
    const [[, parcel] = []] = happened(plan, 'dispatches');
    expect(parcel?.lines.map((each) => [each.line === line, each.from.length])).toEqual([
      [false, 3],
      [true, 0]
    ]);
  });

  it('tells good outputs from scrap, and counts as many as the file', () => {
    expect(outputsOf(2026, 1)).toEqual([
      [id('stock.stockitem', 7), 1, 'good', '2026-01-02'],
      [id('stock.stockitem', 8), 1, 'scrap', '2026-01-02'],
      [null, 1, 'good', '2026-02-01']
    ]);
  });

  it('keeps the newer fields of BOM lines', () => {
    expect(made(plan, 'bomLines')).toMatchObject([
      { quantity: 2, setupQuantity: 1, attrition: 2.5, roundingMultiple: 5 }
    ]);
  });
});
