import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect } from './app.ts';

interface Entry {
  readonly model: string;
  readonly pk: number;
  readonly fields: Readonly<Record<string, unknown>>;
}

const longName =
  'Hydraulic quick-release coupling, stainless, with dust cap and double-sided seal, thread G½, 250 bar';

const order = (pk: number, reference: string): Entry => ({
  model: 'order.salesorder',
  pk,
  fields: { reference, customer: 1, status: 15, creation_date: '2026-02-01', description: '' }
});

const lineOf = (pk: number, about: { order: number; part: number; quantity: number }): Entry => ({
  model: 'order.salesorderlineitem',
  pk,
  fields: {
    ...about,
    sale_price: '1234.500000',
    sale_price_currency: 'USD',
    reference: '',
    notes: ''
  }
});

const held = (pk: number, about: { line: number; item: number; quantity: number }): Entry => ({
  model: 'order.salesorderallocation',
  pk,
  fields: { ...about, shipment: null }
});

/** SO-0001 with one line, SO-0060 with sixty, all of a long name; SO-0003 with three, from three shelves. */
const orders: readonly Entry[] = [
  {
    model: 'part.part',
    pk: 10,
    fields: { name: longName, IPN: 'HC-250', description: '', salable: true, active: true }
  },
  {
    model: 'stock.stockitem',
    pk: 10,
    fields: {
      part: 10,
      quantity: '100.00000',
      location: 1,
      batch: 'L-2026-07-19',
      serial: null,
      status: 10
    }
  },
  order(1, 'SO-0001'),
  order(60, 'SO-0060'),
  order(3, 'SO-0003'),
  lineOf(1, { order: 1, part: 10, quantity: 2 }),
  held(1, { line: 1, item: 10, quantity: 2 }),
  ...Array.from({ length: 60 }, (_, n) => lineOf(100 + n, { order: 60, part: 10, quantity: 1 })),
  ...Array.from({ length: 60 }, (_, n) => held(100 + n, { line: 100 + n, item: 10, quantity: 1 })),
  lineOf(31, { order: 3, part: 1, quantity: 8 }),
  lineOf(32, { order: 3, part: 1, quantity: 3 }),
  lineOf(33, { order: 3, part: 3, quantity: 1 }),
  held(31, { line: 31, item: 1, quantity: 8 }),
  held(32, { line: 32, item: 2, quantity: 3 }),
  held(33, { line: 33, item: 5, quantity: 1 }),
  {
    model: 'build.build',
    pk: 1,
    fields: {
      reference: 'BO-0001',
      title: '',
      part: 3,
      quantity: 5,
      completed: 0,
      status: 10,
      creation_date: '2026-02-01'
    }
  }
];

/** Brings in the small shop, with orders that hold stock and a build. */
export async function bringInOrders(page: Page): Promise<void> {
  const shop = JSON.parse(
    await readFile('tests/fixtures/inventree/small-shop.json', 'utf8')
  ) as unknown[];
  const buffer = Buffer.from(JSON.stringify([...shop, ...orders]));
  await page.goto('/import');
  const file = { name: 'shop.json', mimeType: 'application/json', buffer };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: /^Import \d/ }).click();
  await expect(page.getByText(/imported/i).first()).toBeVisible();
}

/** The page of the first thing of that name in a list: its path. */
export async function pathOf(page: Page, list: string, name: string): Promise<string> {
  await page.goto(list);
  const link = page.getByRole('link').filter({ hasText: name }).first();
  return (await link.getAttribute('href'))?.split('?')[0] ?? '';
}
