import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshIn } from '#interop/inventree/fresh.ts';
import { takenModels } from '#interop/inventree/models.ts';
import { readFiles, type GivenFile } from '#interop/inventree/read-files.ts';
import { readExport } from '#interop/inventree/read-export.ts';
import { limits } from '#interop/inventree/refusals.ts';
import {
  entry,
  generation,
  id,
  made,
  planOf,
  planOfFiles,
  planOfRecords,
  problemsOf
} from '#tests/support/inventree.ts';

const fixtures = resolve(import.meta.dirname, '../../fixtures/inventree');

const shop = readFileSync(resolve(fixtures, 'small-shop.json'), 'utf8');

const filesIn = (folder: string): GivenFile[] =>
  readdirSync(resolve(fixtures, folder)).map((name) => ({
    name,
    text: readFileSync(resolve(fixtures, folder, name), 'utf8')
  }));

const file = (name: string, text: string): GivenFile => ({ name, text });
const list = (name: string, ...rows: readonly object[]) => file(name, JSON.stringify(rows));
const table = (name: string, ...lines: readonly string[]) => file(name, lines.join('\r\n'));

const refusalOf = (...files: readonly GivenFile[]) => {
  const read = readFiles(files);
  return read.ok ? 'read' : read.error;
};

const modelOf = (one: GivenFile) => {
  const read = readFiles([one]);
  return read.ok ? read.value.files[0]?.model : read.error.code;
};

const byId = (plan: ReturnType<typeof planOf>) =>
  plan.changes.toSorted(([, , a], [, , b]) => (a < b ? -1 : 1));

describe.each([
  ['table downloads', filesIn('small-shop-tables')],
  ['lists of the web interface', filesIn('small-shop-lists')]
])('the small shop as %s', (_what, files) => {
  const plan = planOfFiles(files);

  it('becomes the same records as its export', () => {
    expect(byId(plan)).toEqual(byId(planOf(shop)));
  });

  it('brings nothing new once the export was imported', () => {
    const known = new Set<string>(planOf(shop).changes.map(([, , own]) => own));
    expect(freshIn(plan, known).changes).toEqual([]);
  });

  it('is the same in whatever order the files come', () => {
    expect(byId(planOfFiles(files.toReversed()))).toEqual(byId(plan));
  });

  it('finds nothing wrong, and every file is known', () => {
    expect(problemsOf(plan)).toEqual([]);
    expect(plan.report.files.map(({ model }) => model)).not.toContain('');
    expect(plan.report.models.every(({ present, taken }) => present === taken)).toBe(true);
  });

  it('does not count as unused what InvenTree works out for the reader', () => {
    expect(plan.report.models.flatMap(({ unusedFields }) => unusedFields)).toEqual([]);
  });
});

describe.each([2024, 2026] as const)(
  'an export of %s, written as one list for each model',
  (year) => {
    const models: readonly string[] = [...takenModels, 'build.buildline'];
    const records = (JSON.parse(generation(year)) as readonly ReturnType<typeof entry>[])
      .filter(({ model }) => models.includes(model))
      // A list has the number of who checked a shipment, not the name.
      .map((each) => ({ ...each, fields: { ...each.fields, checked_by: null } }));
    const files = models
      .map((model) => records.filter((each) => each.model === model))
      .filter((own) => own.length > 0)
      .map((own) => list('list.json', ...own.map(({ pk, fields }) => ({ pk, ...fields }))));

    it('becomes the same records, with the same findings', () => {
      const plan = planOfFiles(files);
      const exported = planOfRecords(...records);
      expect(byId(plan)).toEqual(byId(exported));
      expect(problemsOf(plan)).toEqual(problemsOf(exported));
      expect(plan.changes.length).toBeGreaterThan(20);
    });
  }
);

describe('what a file is', () => {
  it.each([
    [
      'order.salesorder',
      'ID,Creation Date,Issue Date,Start date,Target Date,Description,Line Items,Completed Lines,Link,Project Code,Reference,Responsible,Contact,Address,Order Status,Status text,Custom Status Key,Barcode hash,Overdue,Project Code Label,Customer,Customer Reference ,Shipment Date,Total price,Order Currency,Shipments,Completed Shipments,Allocated Lines,Updated At'
    ],
    [
      'order.salesorderlineitem',
      'ID,Line Number,Link,Notes,Order,Project Code,Quantity,Reference,Target Date,Project Code Label,Allocated,Discount,Overdue,Part,Sale price,Currency,Shipped,Available stock,Available variant stock,In Production,On Order'
    ],
    [
      'order.salesorderextraline',
      'ID,Line Number,Description,Discount,Link,Notes,Order,Price,Currency,Project Code,Quantity,Reference,Target Date,Total price,Project Code Label'
    ],
    ['order.salesorderallocation', 'ID,Item,Quantity,Shipment,Line,Part,Order,Serial,Location'],
    [
      'company.company',
      'ID,Company name,Company description,Website,Phone number,Address,Email,Currency,Contact,Link,Image,Active,Is customer,Is manufacturer,Is supplier,Notes,Parts supplied,Parts manufactured,Address count'
    ],
    ['company.contact', 'ID,Company,Company Name,Name,Phone,Email,Role'],
    [
      'company.address',
      'ID,Company,Address title,Primary address,Line 1,Line 2,Postal code,City/Region,State/Province,Country,Courier shipping notes,Internal shipping notes,Link'
    ],
    [
      'build.build',
      'ID,Description,Barcode hash,Batch Code,Creation Date,Completed items,Completion Date,Destination Location,External Build,Parent Build,Part,Part Name,Project Code,Overdue,Reference,Sales Order Reference,Quantity,Build start date,Target completion date,Build Status,Status text,Source Location,Notes,External Link,Issued by,Responsible,Build Priority'
    ]
  ])('is told from the headers of the table download: %s', (model, headers) => {
    const row = headers
      .split(',')
      .map((header) => (header === 'ID' ? '1' : ''))
      .join(',');
    expect(modelOf(table('InvenTree.csv', headers, row))).toBe(model);
    expect(
      modelOf(table('a.csv', headers.toLowerCase().replaceAll(',', ';'), row.replaceAll(',', ';')))
    ).toBe(model);
  });

  it.each([
    ['order.salesordershipment', { order: 1, tracking_number: '', invoice_number: '' }],
    [
      'order.returnorder',
      { reference: 'R', customer: 1, shipment_date: null, complete_date: null }
    ],
    ['order.purchaseorder', { reference: 'P', supplier: 1, supplier_reference: '' }],
    ['build.builditem', { build_line: 1, stock_item: 2, quantity: 1, install_into: null }],
    ['build.buildline', { build: 1, bom_item: 2, quantity: 4 }],
    ['part.bomitemsubstitute', { bom_item: 1, part: 2 }],
    ['auth.user', { username: 'jo', email: 'jo@example.com' }]
  ])('is told from the fields of the list: %s', (model, fields) => {
    expect(modelOf(list('list.json', { pk: 1, ...fields }))).toBe(model);
    expect(
      modelOf(file('page.json', JSON.stringify({ count: 1, results: [{ pk: 1, ...fields }] })))
    ).toBe(model);
  });

  it('is told from its name only where two kinds have the same headers', () => {
    const prices = ['ID,Part,Quantity,Price,Currency', '1,1,1,2.5,USD'] as const;
    expect(modelOf(table('prices.csv', ...prices))).toBe('part.partsellpricebreak');
    expect(modelOf(table('InvenTree_PartInternalPriceBreak.csv', ...prices))).toBe(
      'part.partinternalpricebreak'
    );
    const extra = list('po-extra-line.json', { pk: 1, order: 1, quantity: 1, price: 2 });
    expect(modelOf(extra)).toBe('order.purchaseorderextraline');
  });
});

const customer = list('company.json', {
  pk: 7,
  name: 'Chair Works',
  is_customer: true,
  is_supplier: false
});
const chair = list('part.json', { pk: 3, name: 'Chair', salable: true, virtual: false });
const order = table(
  'orders.csv',
  'ID,Reference,Customer,Order Status,Shipment Date,Total price,Order Currency,Creation Date,Customer Reference ',
  '1,SO-0001,7,15,,45.5,EUR,2026-01-05,PO 9'
);
const line = table(
  'lines.csv',
  'ID,Line Number,Order,Part,Quantity,Sale price,Currency,Discount,Shipped,Cost centre',
  '5,1,1,3,2.0,20.25,EUR,0,0.0,K 12'
);
const freight = list('extra.json', {
  pk: 2,
  order: 1,
  quantity: 1,
  price: 5,
  price_currency: 'EUR'
});

describe('a sales order that comes in several files', () => {
  it('is joined by the numbers of its records', () => {
    const plan = planOfFiles([freight, line, order, chair, customer]);
    expect(plan.report.orders).toEqual([
      {
        id: id('order.salesorder', 1),
        reference: 'SO-0001',
        customer: 'Chair Works',
        status: 'in-progress',
        statusText: '',
        currency: 'EUR',
        lines: 1,
        extraLines: 1,
        total: '45.5'
      }
    ]);
    expect(problemsOf(plan)).toEqual([]);
    expect(made(plan, 'salesOrders')[0]).toMatchObject({ customerReference: 'PO 9' });
  });

  it('names the columns that have no place here', () => {
    const { models } = planOfFiles([line, order, chair, customer]).report;
    expect(models.flatMap(({ unusedFields }) => unusedFields)).toEqual(['Cost centre']);
  });

  it('says when its stated total is another', () => {
    expect(problemsOf(planOfFiles([line, order, chair, customer]))).toEqual([
      'total-differs salesorder/1 total_price 45.5'
    ]);
  });

  it('says which rows point at what no file has, and how many are left out for it', () => {
    const plan = planOfFiles([line, customer]);
    expect(problemsOf(plan)).toEqual(['dangling salesorderlineitem/5 order 1']);
    expect(
      plan.report.models.find(({ model }) => model === 'order.salesorderlineitem')
    ).toMatchObject({
      present: 1,
      taken: 0,
      skipped: [{ reason: 'points-nowhere', field: 'order', count: 1 }]
    });
  });

  it('may have a part of its records in an export', () => {
    const exported = JSON.stringify([
      { metadata: true, source_version: '1.0.0' },
      entry('company.company', 7, { name: 'Chair Works', is_customer: true })
    ]);
    const plan = planOfFiles([order, line, chair, freight, file('data.json', exported)]);
    expect(plan.report.orders[0]).toMatchObject({ customer: 'Chair Works', total: '45.5' });
    expect(plan.report.version).toBe('1.0.0');
    expect(plan.report.malformed).toBe(0);
  });
});

describe('reading several files', () => {
  it('never reads a field of people', () => {
    const users = list('user.json', {
      pk: 1,
      username: 'jo',
      email: 'jo@example.com',
      password: 'pbkdf2'
    });
    const read = readFiles([customer, users]);
    expect(read.ok && read.value.counts.get('auth.user')).toBe(1);
    expect(JSON.stringify(read.ok && [...read.value.records])).not.toContain('jo@example');
  });

  it('counts a file that is not known under its name', () => {
    const notes = table('machines.csv', 'ID,Machine', '1,Lathe', '2,Saw');
    const plan = planOfFiles([customer, notes]);
    expect(plan.report.files[1]).toEqual({ name: 'machines.csv', model: '', rows: 2, of: null });
    expect(plan.report.models.find(({ model }) => model === '“machines.csv”')).toMatchObject({
      present: 2,
      skipped: [{ reason: 'unknown-model', field: '', count: 2 }]
    });
  });

  it('says that a list is one page of more', () => {
    const page = {
      count: 250,
      next: 'x',
      results: [{ pk: 3, name: 'Chair', salable: true, virtual: false }]
    };
    const plan = planOfFiles([file('part.json', JSON.stringify(page))]);
    expect(plan.report.files).toEqual([
      { name: 'part.json', model: 'part.part', rows: 1, of: 250 }
    ]);
  });

  it('takes the first of two rows with one number, from whatever file', () => {
    const plan = planOfFiles([chair, { ...chair, name: 'part (1).json' }]);
    expect(plan.report.models[0]).toMatchObject({ present: 2, taken: 1 });
  });

  it('counts rows without a number', () => {
    const rows = table('c.csv', 'ID,Company,Name,Role', ',7,Jo,', '2,7,Flo,');
    expect(planOfFiles([customer, rows]).report).toMatchObject({
      malformed: 1,
      made: { contacts: 1 }
    });
  });

  it('does not make the address of a company twice', () => {
    const companies = table(
      'company.csv',
      'ID,Company name,Address,Is customer,Is supplier',
      '7,Chair Works,"Long Street 1, Leeds",True,False'
    );
    const addresses = table('a.csv', 'ID,Company,Line 1,Postal code', '1,7,Long Street 1,LS1');
    expect(made(planOfFiles([companies]), 'addresses')).toHaveLength(1);
    expect(
      made(planOfFiles([companies, addresses]), 'addresses').map(({ place }) => place.postalCode)
    ).toEqual(['LS1']);
  });

  it('reads a single export as before', () => {
    const text = generation(2026);
    expect(readFiles([file('data.json', text)])).toEqual(readExport(text));
  });

  it.each([
    ['a table nobody knows', table('x.csv', 'ID,Machine', '1,Lathe'), { code: 'table' }],
    ['a list nobody knows', list('x.json', { pk: 1, machine: 'Lathe' }), { code: 'rest-list' }],
    ['other JSON', file('x.json', '{"a":1}'), { code: 'not-an-export' }],
    ['numbers', file('x.json', '[1,2]'), { code: 'not-an-export' }],
    ['a table without rows', table('x.csv', 'ID,Company,Name,Role', ''), { code: 'empty' }],
    ['an empty list', file('x.json', '[]'), { code: 'empty' }],
    ['a quote that is not closed', table('x.csv', 'ID,Name', '1,"Lathe'), { code: 'cut-off' }],
    [
      'a reserved name',
      list('x.json', {
        pk: 1,
        name: 'x',
        role: JSON.parse('{"__proto__":1}') as object,
        company: 1
      }),
      'read'
    ],
    ['a web page', file('x.html', '<html>'), { code: 'web-page' }]
  ])('tells %s', (_what, one, answer) => {
    expect(refusalOf(one)).toEqual(answer);
  });

  it('names the one of several that can not be read, and takes none', () => {
    expect(refusalOf(customer, file('cut.json', '[{"pk":1'))).toEqual({
      code: 'cut-off',
      file: 'cut.json'
    });
  });

  it('refuses more text than the limit, all told', () => {
    const half = ' '.repeat(limits.characters / 2 + 1);
    expect(refusalOf(file('a', half), file('b', half))).toMatchObject({ code: 'too-large' });
  });
});
