import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { Scanner } from './scanner.ts';
import { bringInOrders } from './shop-with-orders.ts';
import { button, heading, loadDemoShop } from './steps.ts';
import { kept } from './tablets.ts';

let folder = '';

test.beforeEach(async ({ page }) => {
  folder = await mkdtemp(join(tmpdir(), 'lists-'));
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });
});

test.afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const menu = async (page: Page, group: string, item: string) => {
  await button(page, group).filter({ visible: true }).first().click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
};

test('orders that are chosen together are allocated and that undone, printed, exported, shipped and cancelled together', async ({
  page
}) => {
  test.slow();
  await bringInOrders(page);
  await page.goto('/sell/orders/new');
  await expect(heading(page, 'Create Sales Order')).toBeVisible();
  const scanner = new Scanner(page);
  for (const code of ['co:ABC Co', 'SP-1', 'do:submit']) await scanner.scan(code);
  await expect(heading(page, 'SO-0061')).toBeVisible();
  await page.goto('/sell/orders?select=yes');
  const bar = page.getByRole('group', { name: 'What to do with the chosen orders' });
  await page.getByLabel(/SO-0061/).check();
  await button(bar, 'Allocate All').click();
  const held = page.getByRole('dialog', { name: 'Allocate All' });
  await expect(held.getByText('Done for 1 order.')).toBeVisible();
  await button(held, 'Undo all').click();
  await expect(held).toBeHidden();
  await page.getByLabel(/SO-0061/).uncheck();

  for (const order of ['SO-0001', 'SO-0003'])
    await page.getByRole('checkbox', { name: order }).check();
  await menu(page, 'More actions', 'Packing slip');
  await expect(page.getByRole('article')).toHaveCount(2);
  await page.goBack();

  for (const order of ['SO-0001', 'SO-0003'])
    await page.getByRole('checkbox', { name: order }).check();
  await menu(page, 'More actions', 'Export CSV');
  const table = await readFile(await kept(page, folder), 'utf8');
  expect(table.trim().split('\r\n')).toHaveLength(3);
  expect(table).toContain('SO-0003');

  await page.goto('/sell/orders?select=yes');
  await page.getByLabel(/SO-0003/).check();
  await menu(page, 'More actions', 'Ship Orders');
  const ship = page.getByRole('alertdialog', { name: 'Ship Orders?' });
  await page.waitForTimeout(450);
  await button(ship, 'Ship Orders').click();
  const result = page.getByRole('dialog', { name: 'Ship Orders' });
  await expect(result.getByText('Done for 1 order.')).toBeVisible();
  await expect(button(result, 'Undo all')).toHaveCount(0); // it has left
  await button(result, 'Close').last().click();

  await page.getByLabel(/SO-0001/).check();
  await menu(page, 'More actions', 'Cancel Orders');
  const cancel = page.getByRole('alertdialog', { name: 'Cancel Orders?' });
  await page.waitForTimeout(450);
  await button(cancel, 'Cancel Orders').click();
  await expect(page.getByRole('list', { name: 'What came of it' })).toContainText('Cancelled');
  await button(page.getByRole('dialog'), 'Close').last().click();
});

test('a view of a list is saved, opened from its address, and deleted', async ({ page }) => {
  await bringInOrders(page);
  await page.goto('/sell/orders?q=SO-0003');
  await menu(page, 'More: the list', 'Save view…');
  const sheet = page.getByRole('dialog', { name: 'Save view' });
  await sheet.getByLabel('Name').fill('Only the third');
  await button(sheet, 'Save').click();
  const view = page.getByRole('link', { name: 'Only the third' });
  await expect(view).toBeVisible();
  const address = (await view.getAttribute('href')) ?? '';
  await page.goto('/');
  await page.goto(address);
  await expect(page.getByRole('link', { name: /SO-0003/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /SO-0060/ })).toHaveCount(0);
  await menu(page, 'More: the list', 'Edit view…');
  await button(page, 'Delete view').click();
  await expect(view).toHaveCount(0);
});

test('the calendar gives every open order with a target date to other calendars', async ({
  page
}) => {
  test.slow();
  await loadDemoShop(page);
  await page.goto('/sell/orders?cal=2026-11');
  await page.getByRole('button', { name: 'Calendar file' }).click();
  const text = await readFile(await kept(page, folder), 'utf8');
  const lines = text.split('\r\n');
  expect(lines[0]).toBe('BEGIN:VCALENDAR');
  expect(lines.at(-2)).toBe('END:VCALENDAR');
  const events = text.split('BEGIN:VEVENT').slice(1);
  expect(events.length).toBeGreaterThan(3);
  for (const event of events) {
    expect(event).toMatch(/\r\nDTSTART;VALUE=DATE:\d{8}\r\n/);
    expect(event).toMatch(/\r\nUID:\S+@docket\r\n/);
    expect(event).toMatch(/\r\nSUMMARY:.*SO-/);
  }
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
});

/** Reads a table as far as the preview. */
async function previewed(page: Page, table: string) {
  await page.goto('/csv');
  await page
    .getByLabel('CSV file')
    .setInputFiles({ name: 'table.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
  await button(page, 'Check the rows').click();
}

test('every list that can come in is exported and taken in again, and nothing is new', async ({
  page
}) => {
  test.slow();
  await loadDemoShop(page);
  for (const list of ['Parts', 'Companies', 'Stock', 'Order Lines'])
    await test.step(list, async () => {
      await page.goto('/csv');
      const exporting = page.getByRole('region', { name: 'Export', exact: true });
      await button(exporting, list).click();
      const table = await readFile(await kept(page, folder), 'utf8');
      await previewed(page, table);
      await expect(page.getByText('Nothing new in this table')).toBeVisible();
    });

  await previewed(page, 'Name,IPN,Minimum Stock\nNew part,NP-1,5\n,NP-2,many\n');
  await expect(page.getByText('1 row not taken')).toBeVisible();
  await expect(page.getByText(/^Row 3: /)).toBeVisible();
  await expect(button(page, /^Import 1/)).toBeVisible();
  await expect(heading(page, 'CSV')).toBeVisible();
});
