import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { bringInOrders, pathOf } from './shop-with-orders.ts';
import { button, heading } from './steps.ts';

/** A second press on the same place counts only after this, for gloves bounce. */
const nextPress = (page: Page) => page.waitForTimeout(500);

/** Taps one button, and another one before the page can have answered the first. */
const tapBoth = async (page: Page, first: string, second: string) =>
  page.getByRole('group', { name: 'What to do now' }).evaluate(
    (bar, names) => {
      for (const name of names)
        [...bar.querySelectorAll('button')]
          .find(({ textContent }) => textContent.trim() === name)
          ?.click();
    },
    [first, second]
  );

test('an order is picked by tap alone, shelf by shelf, across a reload', async ({ page }) => {
  await bringInOrders(page);
  await page.goto(await pathOf(page, '/sell/orders?q=SO-0003', 'SO-0003'));
  await page.getByRole('link', { name: 'Pick', exact: true }).click();
  await expect(heading(page, 'Pick SO-0003')).toBeFocused();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  const now = page.getByRole('region', { name: 'To take now' });
  await expect(now).toContainText('Shelf A');
  await expect(now).toContainText('Batch Sa');

  await button(page, 'Take 8').click();
  await expect(now).toContainText('Shelf B');
  await page.reload();
  await expect(page.getByText('1 of 3', { exact: true })).toBeVisible();

  // Only one of the three spanners is there.
  await button(page, 'Less: Quantity to take').click();
  await button(page, 'Less: Quantity to take').click();
  await expect(button(page, 'Take 1')).toBeVisible();
  await tapBoth(page, 'Take 1', 'Not all there');
  const short = page.getByRole('dialog', { name: 'Not all there?' });
  await expect(short).toContainText('1 of 3 picked');
  await button(short, 'Pick short').click();
  await expect(page.locator('#main').getByText(/1 picked, 2 short now/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Count the shelf' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Not allocated' })).toContainText('2 not allocated');

  await nextPress(page);
  await tapBoth(page, 'Take 1', 'Undo');
  await expect(page.locator('#main').getByText('The last pick was taken back.')).toBeVisible();
  await expect(page.getByText('2 of 3', { exact: true })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Not allocated' })).toContainText('2 not allocated');
  await nextPress(page);
  await button(page, 'Take 1').click();
  await page.getByRole('link', { name: 'Ship Order' }).click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
});

/** What a scanner types that was set up with the prefix `~` and the suffix Enter. */
async function scan(page: Page, code: string) {
  await page.keyboard.type(`~${code}`, { delay: 1 });
  await page.keyboard.press('Enter');
}

test('an order is picked by a scanner alone, from its label on, and stops at a wrong item', async ({
  page
}) => {
  await bringInOrders(page);
  await page.goto('/');
  await expect(heading(page, 'Today')).toBeVisible();
  await scan(page, 'so:SO-0003');
  await expect(heading(page, 'Pick SO-0003')).toBeVisible();
  const now = page.getByRole('region', { name: 'To take now' });
  await expect(now).toContainText('Shelf A');

  await button(page, 'Take 8').focus();
  await scan(page, 'L-2026-07-19');
  const said = page.locator('#main');
  await expect(said.getByText(/That is .*Hydraulic.* Expected SP-1 Spanner\./)).toBeVisible();
  await expect(page.getByText('0 of 3', { exact: true })).toBeVisible();
  await button(page, 'Find on another order').click();
  const others = page.getByRole('dialog', { name: /^Orders that want/ });
  await expect(others.getByRole('link', { name: /SO-0001 wants 2/ })).toBeVisible();
  await page.keyboard.press('Escape');

  // By the code of the part one piece, by the batch all that is left of it.
  await scan(page, 'SP-1');
  await expect(said.getByText('SP-1 Spanner +1')).toBeVisible();
  await scan(page, 'Sa');
  await expect(said.getByText('SP-1 Spanner +7')).toBeVisible();
  await scan(page, 'Sb');
  await scan(page, 'T1');
  await expect(page.getByText('3 of 3', { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ship Order' })).toBeVisible();
});
