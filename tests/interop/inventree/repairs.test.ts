import { describe, expect, it } from 'vitest';
import { entry, happened, id, made, planOfRecords, problemsOf } from '#tests/support/inventree.ts';

const company = entry('company.company', 1, { name: 'ABC', is_customer: true, currency: 'USD' });
const part = entry('part.part', 1, { name: 'Leg', salable: true });
const order = entry('order.salesorder', 1, { reference: '1', customer: 1, status: 10 });
const item = (fields: object, pk = 1) =>
  entry('stock.stockitem', pk, { part: 1, quantity: '5', ...fields });
const line = (fields: object, pk = 1) =>
  entry('order.salesorderlineitem', pk, { order: 1, part: 1, quantity: '2', ...fields });
const skippedOf = (plan: ReturnType<typeof planOfRecords>, model: string) =>
  plan.report.models.find((each) => each.model === model)?.skipped;

describe('values that do not fit', () => {
  it.each([
    ['"25.00000"', '25.00000', 25],
    ['a number', 2.5, 2.5],
    ['an exponent', '1E+2', 100],
    ['a small exponent', '0E-7', 0],
    ['blanks around it', ' 3 ', 3],
    ['the largest', '9999999999.99999', 9_999_999_999.99999]
  ])('reads a quantity written as %s', (_how, quantity, expected) => {
    const plan = planOfRecords(part, item({ quantity }));
    expect(happened(plan, 'movements').map(([, event]) => event.quantity)).toEqual([expected]);
    expect(problemsOf(plan)).toEqual([]);
  });

  it.each([
    'NaN',
    'Infinity',
    '1,5',
    '１２',
    '0x10',
    '',
    null,
    [],
    {},
    true,
    '1e999',
    '10000000000'
  ])('leaves out stock whose quantity is %j', (quantity) => {
    const plan = planOfRecords(part, item({ quantity }));
    expect(made(plan, 'stockItems')).toEqual([]);
    expect(skippedOf(plan, 'stock.stockitem')).toEqual([
      { reason: 'invalid', field: 'quantity', count: 1 }
    ]);
  });

  it('reads a number without end as none', () => {
    const text = '{"model":"stock.stockitem","pk":1,"fields":{"part":1,"quantity":1e999}}';
    expect(made(planOfRecords(part, JSON.parse(text)), 'stockItems')).toEqual([]);
  });

  it('rounds a sixth decimal, and says so', () => {
    const plan = planOfRecords(part, item({ quantity: '1.234567' }));
    expect(happened(plan, 'movements').map(([, event]) => event.quantity)).toEqual([1.23457]);
    expect(problemsOf(plan)).toEqual(['rounded stockitem/1 quantity 1.234567']);
  });

  it('takes stock below 0 as none, and says so', () => {
    const plan = planOfRecords(part, item({ quantity: '-3' }));
    expect(happened(plan, 'movements').map(([, event]) => event.quantity)).toEqual([0]);
    expect(problemsOf(plan)).toEqual(['negative-stock stockitem/1 quantity -3']);
  });

  it('takes a serial number only on a single piece', () => {
    const plan = planOfRecords(part, item({ serial: '7' }), item({ serial: '8', quantity: 1 }, 2));
    expect(made(plan, 'stockItems').map(({ serial, notes }) => [serial, notes])).toEqual([
      [null, 'serial: 7'],
      ['8', '']
    ]);
    expect(problemsOf(plan)).toEqual(['serial-on-many stockitem/1 serial 7']);
  });

  it('notes two pieces with one serial number', () => {
    const one = { serial: '7', quantity: 1 };
    const plan = planOfRecords(part, item(one), item(one, 2));
    expect(problemsOf(plan)).toEqual(['duplicate-serial stockitem/2 serial 7']);
  });

  it('cuts text that is too long, and keeps the whole in the notes', () => {
    const name = 'x'.repeat(101);
    const plan = planOfRecords(entry('part.part', 1, { name, notes: 'Old' }));
    expect(made(plan, 'parts')).toMatchObject([
      { name: 'x'.repeat(100), notes: `Old\n\nname: ${name}` }
    ]);
    expect(problemsOf(plan)).toEqual([`too-long part/1 name ${'x'.repeat(80)}`]);
  });

  it('never cuts a character in half', () => {
    const name = `${'x'.repeat(99)}😀`;
    const plan = planOfRecords(entry('part.part', 1, { name }));
    expect(made(plan, 'parts').map((each) => each.name)).toEqual(['x'.repeat(99)]);
  });

  it('replaces half characters and takes out control characters', () => {
    const plan = planOfRecords(entry('part.part', 1, { name: 'a\ud800b\u0000c\u001bd\re' }));
    expect(made(plan, 'parts').map((each) => each.name)).toEqual(['a\ufffdbcd\ne']);
  });

  it('keeps a link that may not be followed as a note', () => {
    const plan = planOfRecords(entry('part.part', 1, { name: 'Leg', link: 'javascript:alert(1)' }));
    expect(made(plan, 'parts')).toMatchObject([{ link: '', notes: 'link: javascript:alert(1)' }]);
    expect(problemsOf(plan)).toEqual(['unsafe-link part/1 link javascript:alert(1)']);
  });

  it('leaves out a part without a name and all that needs it', () => {
    const plan = planOfRecords(entry('part.part', 1, { name: ' ' }), item({}), order, line({}));
    expect(plan.report.made).toMatchObject({ parts: 0, stockItems: 0, lines: 1 });
    expect(skippedOf(plan, 'part.part')).toEqual([{ reason: 'invalid', field: 'name', count: 1 }]);
    expect(skippedOf(plan, 'stock.stockitem')).toEqual([
      { reason: 'points-nowhere', field: 'part', count: 1 }
    ]);
    expect(made(plan, 'lines').map((each) => each.part)).toEqual([null]);
  });

  it('brings numbers within their bounds', () => {
    const plan = planOfRecords(
      entry('part.part', 1, { name: 'Leg', default_expiry: 99_999, minimum_stock: -1 }),
      order,
      line({ discount: '150.00' })
    );
    expect(made(plan, 'parts')).toMatchObject([{ defaultExpiry: 36_500, minimumStock: 0 }]);
    expect(made(plan, 'lines')).toMatchObject([{ discount: 100 }]);
    expect(problemsOf(plan).filter((each) => each.startsWith('clamped'))).toEqual([
      'clamped part/1 default_expiry 99999',
      'clamped part/1 minimum_stock -1',
      'clamped salesorderlineitem/1 discount 150'
    ]);
  });

  it.each(['2026-02-30', 'tomorrow', 20260101])('leaves a date of %j empty', (target_date) => {
    const plan = planOfRecords(
      company,
      entry('order.salesorder', 1, { ...order.fields, target_date })
    );
    expect(made(plan, 'salesOrders')).toMatchObject([{ targetDate: null }]);
    expect(problemsOf(plan)).toEqual([`bad-value salesorder/1 target_date ${String(target_date)}`]);
  });

  it.each([
    ['2022-05-25', '2022-05-25T00:00:00.000Z'],
    ['2022-05-25T10:30:00Z', '2022-05-25T10:30:00.000Z'],
    ['2022-05-25T10:30:00.123456+02:00', '2022-05-25T08:30:00.123Z'],
    ['2022-05-25 10:30:00', '2022-05-25T10:30:00.000Z']
  ])('reads the moment %s', (updated, since) => {
    expect(made(planOfRecords(part, item({ updated })), 'stockItems')).toMatchObject([{ since }]);
  });
});

describe('what does not hang together', () => {
  it('leaves a field empty that points at nothing, and names it', () => {
    const plan = planOfRecords(part, item({ location: 9, customer: 9 }));
    expect(made(plan, 'stockItems')).toMatchObject([{ location: null, customer: null }]);
    expect(problemsOf(plan)).toEqual([
      'dangling stockitem/1 location 9',
      'dangling stockitem/1 customer 9'
    ]);
  });

  it('keeps an order whose customer is gone', () => {
    const plan = planOfRecords(order);
    expect(made(plan, 'salesOrders')).toMatchObject([{ customer: null, currency: 'EUR' }]);
  });

  it('opens a circle of parents', () => {
    const place = (pk: number, parent: number) =>
      entry('stock.stocklocation', pk, { name: `L${String(pk)}`, parent });
    const plan = planOfRecords(place(1, 2), place(2, 3), place(3, 1), place(4, 4));
    const parents = made(plan, 'locations').map(({ parent }) => parent);
    expect(parents).toEqual([
      id('stock.stocklocation', 2),
      id('stock.stocklocation', 3),
      null,
      null
    ]);
    expect(problemsOf(plan)).toEqual([
      'circle stocklocation/3 parent 1',
      'circle stocklocation/4 parent 4'
    ]);
  });

  it('follows a chain of ten thousand parents', () => {
    const chain = Array.from({ length: 10_000 }, (_, at) =>
      entry('stock.stocklocation', at + 1, { name: 'L', parent: at === 9_999 ? null : at + 2 })
    );
    const plan = planOfRecords(...chain);
    expect(made(plan, 'locations').filter(({ parent }) => parent !== null)).toHaveLength(9_999);
    expect(problemsOf(plan)).toEqual([]);
  });

  it('leaves out a part that is a component of itself', () => {
    const bom = entry('part.bomitem', 1, { part: 1, sub_part: 1, quantity: 1 });
    expect(skippedOf(planOfRecords(part, bom), 'part.bomitem')).toEqual([
      { reason: 'invalid', field: 'sub_part', count: 1 }
    ]);
  });

  it('keeps two orders with one reference, and says so', () => {
    const other = entry('order.salesorder', 2, order.fields);
    const plan = planOfRecords(company, order, other);
    expect(made(plan, 'salesOrders')).toHaveLength(2);
    expect(problemsOf(plan)).toEqual(['duplicate-reference salesorder/2 reference 1']);
  });

  it('keeps what is allocated beyond the stock, and says by how much', () => {
    const allocation = (pk: number, quantity: number) =>
      entry('order.salesorderallocation', pk, { line: 1, item: 1, quantity });
    const exact = planOfRecords(company, part, order, line({}), item({}), allocation(1, 5));
    expect(problemsOf(exact)).toEqual([]);
    const over = planOfRecords(
      ...[company, part, order, line({}), item({}), allocation(1, 5), allocation(2, 0.5)]
    );
    expect(made(over, 'allocations')).toHaveLength(2);
    expect(problemsOf(over)).toEqual(['over-allocated stockitem/1 quantity 0.5']);
  });

  it('takes no shipment of another order', () => {
    const other = entry('order.salesorder', 2, { ...order.fields, reference: '2' });
    const shipment = entry('order.salesordershipment', 1, { order: 2, reference: '1' });
    const allocation = entry('order.salesorderallocation', 1, {
      ...{ line: 1, item: 1, quantity: 1, shipment: 1 }
    });
    const plan = planOfRecords(
      company,
      part,
      order,
      other,
      line({}),
      item({}),
      shipment,
      allocation
    );
    expect(made(plan, 'allocations')).toMatchObject([{ shipment: null }]);
    expect(problemsOf(plan)).toEqual(['not-the-orders salesorderallocation/1 shipment 1']);
  });

  it('takes the currency of the prices when the order names none', () => {
    const plan = planOfRecords(
      ...[company, part, order, line({ sale_price: '1.5', sale_price_currency: 'CHF' })]
    );
    expect(plan.report.orders).toMatchObject([{ total: '3', currency: 'CHF' }]);
  });

  it('gives no total where prices are in several currencies', () => {
    const plan = planOfRecords(
      ...[company, part, order],
      line({ sale_price: '1', sale_price_currency: 'CHF' }),
      line({ sale_price: '1', sale_price_currency: 'EUR' }, 2)
    );
    expect(plan.report.orders).toMatchObject([{ total: null, currency: 'USD' }]);
    expect(problemsOf(plan)).toEqual(['mixed-currencies salesorder/1 CHF EUR']);
  });

  it('says when the file’s total is another', () => {
    const stated = (total_price: string) =>
      planOfRecords(
        ...[company, part, line({ sale_price: '1.50005', sale_price_currency: 'USD' })],
        entry('order.salesorder', 1, {
          ...order.fields,
          ...{ total_price, total_price_currency: 'USD' }
        })
      );
    expect(problemsOf(stated('3.000100'))).toEqual([]);
    expect(problemsOf(stated('3.000200'))).toEqual([
      'total-differs salesorder/1 total_price 3.0002'
    ]);
  });

  it('cannot show what was shipped of a part that is gone', () => {
    const plan = planOfRecords(company, order, line({ part: null, shipped: '1' }));
    expect(made(plan, 'allocations')).toEqual([]);
    expect(problemsOf(plan)).toEqual(['shipped-without-part salesorderlineitem/1 shipped 1']);
  });

  it('says when more was sent than the line says', () => {
    const plan = planOfRecords(
      ...[company, part, order, line({ shipped: '1' }), item({ sales_order: 1 })],
      entry('order.salesordershipment', 1, {
        order: 1,
        reference: '1',
        shipment_date: '2026-01-01'
      }),
      entry('order.salesorderallocation', 1, { line: 1, item: 1, quantity: 2, shipment: 1 })
    );
    expect(problemsOf(plan)).toEqual(['shipped-differs salesorderlineitem/1 shipped 1']);
  });

  it('counts all that left when an old order shipped more than was ordered', () => {
    const shipped = entry('order.salesorder', 1, { ...order.fields, status: 20 });
    const plan = planOfRecords(company, part, shipped, line({}), item({ sales_order: 1 }));
    expect(made(plan, 'allocations').map(({ quantity }) => quantity)).toEqual([2, 3]);
    expect(problemsOf(plan)).toEqual([]);
  });

  it('shows no more than a thousand problems, and counts all', () => {
    const items = Array.from({ length: 1_001 }, (_, at) => item({ location: 9 }, at + 1));
    const { report } = planOfRecords(part, ...items);
    expect([report.problems.length, report.problemCount]).toEqual([1_000, 1_001]);
  });
});

describe('an address in one text', () => {
  const placeOf = (address: string) => {
    const plan = planOfRecords(entry('company.company', 1, { name: 'ABC', address }));
    const [{ place } = { place: undefined }] = made(plan, 'addresses');
    const [{ notes } = { notes: '' }] = made(plan, 'companies');
    return [place?.line1, place?.line2, notes];
  };
  const fifty = 'x'.repeat(50);

  it('is broken at commas and line breaks, so that each line holds fifty characters', () => {
    expect(placeOf('1 Long Street,\nLeeds')).toEqual(['1 Long Street, Leeds', '', '']);
    expect(placeOf(`${fifty}, ${fifty}`)).toEqual([fifty, fifty, '']);
  });

  it('stands whole in the notes when two lines do not hold it', () => {
    const long = `${fifty}, ${fifty}, Leeds`;
    expect(placeOf(long)).toEqual([fifty, fifty, `address: ${long}`]);
    expect(placeOf(`${fifty}x`)).toEqual(['', '', `address: ${fifty}x`]);
  });

  it('makes no address when it is empty', () => {
    expect(placeOf(' ')).toEqual([undefined, undefined, '']);
  });
});
