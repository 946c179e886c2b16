import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect } from './app.ts';
import type { Hand } from './hand.ts';

const fixture = 'tests/fixtures/inventree/small-shop.json';

export const destination = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name });
export const button = (within: Page | Locator, name: string | RegExp) =>
  within.getByRole('button', { name, exact: true });
export const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
export const rowOf = (page: Page, part: string) => page.getByRole('row').filter({ hasText: part });

/** Brings in the small shop: ABC Co, spanners 100 and 200, a tool box that can be built. */
export async function bringInShop(page: Page, at = ''): Promise<void> {
  await page.goto(`${at}/import`);
  const buffer = await readFile(fixture);
  const file = { name: 'small-shop.json', mimeType: 'application/json', buffer };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: /^Import \d/ }).click();
  await expect(page.getByText(/imported/i).first()).toBeVisible();
}

/** Loads the demo shop: something of every kind, in every state. */
export async function loadDemoShop(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: /Try with demo data/ }).click();
  await expect(heading(page, 'Today')).toBeVisible({ timeout: 60_000 });
}

/** Sell → Sales Orders → New Sales Order → customer → Submit. */
export async function newOrder(hand: Hand, customer: RegExp, reference: string): Promise<void> {
  const { page } = hand;
  await hand.press(destination(page, 'Sell'));
  await expect(page.getByRole('link', { name: 'Sales Orders' })).toBeVisible();
  await hand.press(page.getByRole('link', { name: 'New Sales Order' }).first());
  await expect(heading(page, 'Create Sales Order')).toBeVisible();
  const customers = page.getByRole('list', { name: 'Customers' });
  await expect(customers.getByRole('button', { name: customer })).toBeVisible();
  await expect(customers.getByText('Only Supplies Ltd')).toHaveCount(0); // no customer
  await hand.press(customers.getByRole('button', { name: customer }));
  await hand.press(button(page, 'Submit'));
  await expect(heading(page, reference)).toBeVisible();
}

/** Add Line Item → part → quantity → Submit. */
export async function addLine(hand: Hand, part: RegExp, quantity: string): Promise<void> {
  const { page } = hand;
  await hand.press(button(page, 'Add Line Item').first());
  const sheet = page.getByRole('dialog', { name: 'Add Line Item' });
  const parts = sheet.getByRole('list', { name: 'Parts' });
  await expect(parts.getByRole('button', { name: part })).toBeVisible();
  await expect(parts.getByText('Bracket')).toHaveCount(0); // not salable
  await hand.press(parts.getByRole('button', { name: part }));
  await hand.enter(sheet, 'Quantity', quantity);
  await hand.press(button(sheet, 'Submit'));
  await expect(sheet).toBeHidden();
}

/** Allocate All → Done: it takes what is free, and says line by line what it took. */
export async function allocateAll(hand: Hand): Promise<void> {
  const result = hand.page.getByRole('dialog');
  await hand.press(button(hand.page, 'Allocate All'));
  await hand.press(button(result, 'Done'));
  await expect(result).toBeHidden();
}

/** Build on the line of a part → Create Build Order, for as many as are short. */
export async function buildShort(hand: Hand, part: string, short: string): Promise<void> {
  const { page } = hand;
  await hand.press(rowOf(page, part).getByRole('button', { name: /^Build/ }));
  const build = page.getByRole('dialog', { name: 'Create Build Order' });
  await expect(build.getByRole('textbox', { name: 'Quantity' })).toHaveValue(short);
  await hand.press(button(build, 'Submit'));
  await expect(build).toBeHidden();
  await expect(rowOf(page, part)).toContainText(`Building ${short}`);
}

/** Builds → the build → Allocate All → Complete Build → back to the order that asked for it. */
export async function completeBuild(hand: Hand, build: string, order: string): Promise<void> {
  const { page } = hand;
  await hand.press(page.getByRole('link', { name: /^Builds/ }));
  await hand.press(page.getByRole('link', { name: new RegExp(build) }).first());
  await expect(heading(page, build)).toBeVisible();
  await hand.press(button(page, 'Allocate All').first());
  await expect(page.getByText('Allocated', { exact: true }).nth(1)).toBeVisible();
  await hand.press(page.getByRole('button', { name: /^Complete Build/ }).first());
  const complete = page.getByRole('dialog');
  await hand.press(button(complete, /^Submit \d/));
  await expect(complete).toBeHidden();
  await hand.press(page.getByRole('link', { name: new RegExp(order) }).first());
}

/** A final act → its dialog → the verb again. */
export async function confirmed(hand: Hand, name: string): Promise<void> {
  const dialog = hand.page.getByRole('alertdialog');
  // The bar is drawn anew when the next step changes: a press in that moment meets no button.
  await expect(async () => {
    if (!(await dialog.isVisible())) await hand.press(button(hand.page, name));
    await expect(dialog).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 20_000 });
  await hand.page.waitForTimeout(450); // a final act is armed only after a moment
  await hand.press(button(dialog, name));
  await expect(dialog).toBeHidden();
}
