import { expect, readyOffline, serve, stop, test } from './app.ts';
import { mouse } from './hand.ts';
import {
  addLine,
  allocateAll,
  bringInShop,
  buildShort,
  button,
  completeBuild,
  confirmed,
  newOrder,
  rowOf
} from './steps.ts';

test('the document’s flow, with the server gone', async ({ page }) => {
  test.slow();
  const { url, server } = await serve('build');
  const hand = mouse(page);
  try {
    await page.goto(url);
    await readyOffline(page);
    await stop(server);
    await bringInShop(page, url);

    await newOrder(hand, /ABC Co/, 'SO-0001');
    await addLine(hand, /Spanner/, '50');
    await addLine(hand, /Tool box/, '5');

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
    await allocateAll(hand);
    await expect(rowOf(page, 'Tool box')).toContainText('2/5');
    await buildShort(hand, 'Tool box', '3');

    // Finish the build: its output goes to the line that asked.
    await completeBuild(hand, 'BO-0001', 'SO-0001');
    await expect(rowOf(page, 'Tool box')).toContainText('5/5');
    await confirmed(hand, 'Ship Order');
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
    await newOrder(hand, /Zenith/, 'SO-0002');
    await addLine(hand, /Spanner/, '10');
    await allocateAll(hand);
    await expect(rowOf(page, 'Spanner')).toContainText('10/10');
    await confirmed(hand, 'Cancel Order');
    await expect(page.getByText(/This order is Cancelled/)).toBeVisible();
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
