import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, readyOffline, serve, stop, test } from './app.ts';

const fixture = 'tests/fixtures/inventree/small-shop.json';

const destination = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name });
const button = (within: Page | Locator, name: string) =>
  within.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** Brings in the small shop: ABC Co, spanners 100 and 200, a tool box that can be built. */
async function bringInShop(page: Page, at = ''): Promise<void> {
  await page.goto(`${at}/import`);
  const buffer = await readFile(fixture);
  const file = { name: 'small-shop.json', mimeType: 'application/json', buffer };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: /^Import \d/ }).click();
  await expect(page.getByText(/imported/i).first()).toBeVisible();
}

/** Add Line Item → part → quantity → Submit. */
async function addLine(page: Page, part: RegExp, quantity: string): Promise<void> {
  await button(page, 'Add Line Item').first().click();
  const sheet = page.getByRole('dialog', { name: 'Add Line Item' });
  const parts = sheet.getByRole('list', { name: 'Parts' });
  await expect(parts.getByRole('button', { name: part })).toBeVisible();
  await expect(parts.getByText('Bracket')).toHaveCount(0); // not salable
  await parts.getByRole('button', { name: part }).click();
  await sheet.getByLabel('Quantity').first().fill(quantity);
  await button(sheet, 'Submit').click();
  await expect(sheet).toBeHidden();
}

async function newOrder(page: Page, customer: RegExp, reference: string): Promise<void> {
  await destination(page, 'Sell').click();
  await expect(page.getByRole('link', { name: 'Sales Orders' })).toBeVisible();
  await page.getByRole('link', { name: 'New Sales Order' }).first().click();
  await expect(heading(page, 'Create Sales Order')).toBeVisible();
  const customers = page.getByRole('list', { name: 'Customers' });
  await expect(customers.getByRole('button', { name: customer })).toBeVisible();
  await expect(customers.getByText('Only Supplies Ltd')).toHaveCount(0); // no customer
  await customers.getByRole('button', { name: customer }).click();
  await button(page, 'Submit').click();
  await expect(heading(page, reference)).toBeVisible();
}

const rowOf = (page: Page, part: string) => page.getByRole('row').filter({ hasText: part });

async function confirm(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole('alertdialog');
  await page.waitForTimeout(450); // a final act is armed only after a moment
  await button(dialog, name).click();
  await expect(dialog).toBeHidden();
}

test('the document’s flow, with the server gone', async ({ page }) => {
  test.slow();
  const { url, server } = await serve('build');
  try {
    await page.goto(url);
    await readyOffline(page);
    await stop(server);
    await bringInShop(page, url);

    await newOrder(page, /ABC Co/, 'SO-0001');
    await addLine(page, /Spanner/, '50');
    await addLine(page, /Tool box/, '5');

    // Allocate: 25 of each of the two stock items.
    await rowOf(page, 'Spanner')
      .getByRole('button', { name: /^Allocate/ })
      .click();
    const allocate = page.getByRole('dialog', { name: /^Allocate/ });
    for (const batch of ['Sa', 'Sb']) {
      const take = allocate.getByRole('textbox', { name: new RegExp(`batch ${batch}$`) });
      await take.fill('25');
      await take.press('Tab');
    }
    await button(allocate, 'Submit 50').click();
    await expect(allocate).toBeHidden();
    await expect(rowOf(page, 'Spanner')).toContainText('50/50');

    // Allocate All takes the two tool boxes there are; Build covers the three that are short.
    await button(page, 'Allocate All').click();
    const result = page.getByRole('dialog');
    await expect(result).toBeVisible();
    await button(result, 'Done').click();
    await expect(rowOf(page, 'Tool box')).toContainText('2/5');
    await rowOf(page, 'Tool box')
      .getByRole('button', { name: /^Build/ })
      .click();
    const build = page.getByRole('dialog', { name: 'Create Build Order' });
    await expect(build.getByLabel('Quantity').first()).toHaveValue('3');
    await button(build, 'Submit').click();
    await expect(build).toBeHidden();
    await expect(rowOf(page, 'Tool box')).toContainText('Building 3');

    // Finish the build: its output goes to the line that asked.
    await page.getByRole('link', { name: /^Builds/ }).click();
    await page
      .getByRole('link', { name: /BO-0001/ })
      .first()
      .click();
    await expect(heading(page, 'BO-0001')).toBeVisible();
    await button(page, 'Allocate All').first().click();
    const taken = page.getByRole('dialog');
    if (await taken.isVisible().catch(() => false)) await page.keyboard.press('Escape');
    await page
      .getByRole('button', { name: /^Complete Build/ })
      .first()
      .click();
    const complete = page.getByRole('dialog');
    await button(complete, 'Submit 3').click();
    await expect(complete).toBeHidden();

    await page
      .getByRole('link', { name: /SO-0001/ })
      .first()
      .click();
    await expect(rowOf(page, 'Tool box')).toContainText('5/5');
    await button(page, 'Ship Order').click();
    await confirm(page, 'Ship Order');
    await expect(page.getByText(/It can not be edited any more/)).toBeVisible();
    for (const name of ['Add Line Item', 'Allocate All', 'Ship Order', 'Cancel Order'])
      await expect(button(page, name)).toHaveCount(0);

    // Scenario 7: 100 and 200 are 75 and 175, and two items of 25 are with the customer.
    await page.goto(`${url}/stock`);
    const stock = page.getByRole('list', { name: /stock/i }).first();
    await expect(stock.getByRole('listitem').filter({ hasText: 'Sa' })).toContainText('75');
    await expect(stock.getByRole('listitem').filter({ hasText: 'Sb' })).toContainText('175');

    // Everything is there after a reload in the tunnel.
    await page.goto(`${url}/sell/orders?status=shipped`);
    await page.reload();
    await expect(page.getByRole('link', { name: /SO-0001/ })).toBeVisible();

    // Cancel frees what an order holds.
    await newOrder(page, /Zenith/, 'SO-0002');
    await addLine(page, /Spanner/, '10');
    await button(page, 'Allocate All').click();
    await button(page.getByRole('dialog'), 'Done').click();
    await expect(rowOf(page, 'Spanner')).toContainText('10/10');
    await button(page, 'Cancel Order').click();
    await confirm(page, 'Cancel Order');
    await expect(page.getByText('Cancelled').first()).toBeVisible();
    await expect(button(page, 'Ship Order')).toHaveCount(0);

    // A cancel stays: its toast offers no undo, nor does the history, which says why.
    const cancelled = page.locator('.toast', { hasText: 'SO-0002 cancelled' });
    await expect(cancelled).toBeVisible();
    await expect(button(cancelled, 'Undo')).toHaveCount(0);
    await page.getByRole('link', { name: 'History' }).click();
    await expect(page.getByText('Stays: duplicate the order to go on.')).toBeVisible();
    await expect(page.getByText('Stays: the order is Cancelled.').first()).toBeVisible();
    await expect(page.getByRole('button', { name: /^Undo:/ })).toHaveCount(0);
  } finally {
    await stop(server);
  }
});
