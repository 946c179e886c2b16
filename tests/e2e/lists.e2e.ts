import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
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
