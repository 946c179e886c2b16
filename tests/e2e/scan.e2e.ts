import type { Page } from '@playwright/test';
import { expect, readyOffline, test } from './app.ts';
import { cameraThatSees, codesIn } from './film.ts';
import { bringInShop, button, heading } from './steps.ts';

test.use(cameraThatSees('http://localhost/open?u=part%3ASP-1'));

/** What a scanner types, as fast as it does. */
async function scan(page: Page, code: string, prefix = '~') {
  await page.keyboard.type(prefix + code, { delay: 1 });
  await page.keyboard.press('Enter');
}

test('a scan opens what it leads to and presses nothing, wherever the focus is', async ({
  page
}) => {
  await bringInShop(page);
  await page.goto('/parts');
  await button(page, 'Search parts').click();
  const search = page.getByRole('searchbox', { name: 'Search parts' });
  await search.fill('spanner');
  await search.focus();
  await scan(page, 'not known 1');
  const sheet = page.getByRole('dialog', { name: 'Scanned code' });
  await expect(sheet.getByText(/Nothing on this tablet has the code not known 1/)).toBeVisible();
  await expect(search).toHaveValue('spanner');

  await sheet.getByRole('link', { name: 'Link this code' }).click();
  await button(page, /^Link to .*Spanner/)
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: /Spanner/ })).toBeVisible();
  await page.goto('/sell/orders/new');
  await button(page, /ABC Co/).focus();
  await scan(page, 'not known 2', '');
  await expect(heading(page, 'Create Sales Order')).toBeVisible();
  await expect(button(page, /ABC Co/)).toBeFocused();
  await scan(page, 'not known 1'); // where an order is entered, a part goes on it
  await expect(page.getByRole('list', { name: 'Order items' })).toContainText('Spanner');
  await page.goto('/stock');
  await expect(heading(page, 'Stock')).toBeVisible();
  await scan(page, 'not known 1');
  await expect(page.getByRole('heading', { level: 1, name: /Spanner/ })).toBeVisible();
});

test('the camera reads a printed code without a network and opens what it leads to', async ({
  page,
  context
}) => {
  await bringInShop(page);
  await readyOffline(page);
  await context.setOffline(true);
  await page.goto('/scan');
  await expect(page).toHaveURL(/\/parts\//);
});

test('the practice sheet prints codes that scanners read, and practice answers them and stays', async ({
  page
}) => {
  await bringInShop(page);
  await page.goto('/help/sheet');
  const paper = page.getByRole('article', { name: /^Practice sheet/ });
  await expect(paper.getByRole('img', { name: 'Code of An unknown code' })).toBeVisible();
  for (const size of ['a4', 'letter']) {
    await page.getByLabel('Paper size').selectOption(size);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g), size).toHaveLength(1);
  }
  const read = await codesIn(await paper.screenshot());
  expect(read).toHaveLength(await paper.getByRole('img', { name: /^Code of/ }).count());
  const square = (code: string) => read.find((text) => text.includes(code)) ?? code;

  await scan(page, square('open?u=go%3Apractice'));
  await expect(heading(page, 'Practise scanning')).toBeVisible();
  await scan(page, square('open?u=go%3Anew-order'));
  await expect(page.getByText('New Sales Order would be opened.').first()).toBeVisible();
  await scan(page, square('/parts/'));
  await expect(page.getByText(/^Part .* would be opened\.$/).first()).toBeVisible();
  await scan(page, 'PRACTICE-0000');
  await expect(
    page.getByText(/Nothing on this tablet has the code PRACTICE-0000/).first()
  ).toBeVisible();
  await expect(heading(page, 'Practise scanning')).toBeVisible();

  await page.goto('/help');
  await expect(heading(page, 'Help')).toBeVisible();
  await scan(page, 'go:new-order');
  await expect(heading(page, 'Create Sales Order')).toBeVisible();
});
