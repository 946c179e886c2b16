import { expect, test } from './app.ts';
import { bringInOrders, pathOf } from './shop-with-orders.ts';
import { button, heading } from './steps.ts';

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
  await button(page, 'Take 1').click();
  await button(page, 'Not all there').click();
  await button(page, 'Pick short').click();
  await expect(page.locator('#main').getByText(/1 picked, 2 short now/)).toBeVisible();
  await expect(page.getByRole('list', { name: 'Not allocated' })).toContainText('2 not allocated');

  await button(page, 'Take 1').click();
  await expect(page.getByText('3 of 3', { exact: true })).toBeVisible();
  await button(page, 'Undo').click();
  await expect(page.getByText('2 of 3', { exact: true })).toBeVisible();
  await button(page, 'Take 1').click();
  await page.getByRole('link', { name: 'Ship Order' }).click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
});
