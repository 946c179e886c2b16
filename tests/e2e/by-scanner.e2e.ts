import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { Scanner } from './scanner.ts';
import { bringInShop, button, heading } from './steps.ts';

/** Three scanners in turn, all set up alike: one as fast as a USB port, one slow. */
function inTurn(page: Page) {
  const scanner = new Scanner(page);
  const paces = [1, 8, 30];
  let turn = 0;
  return (code: string) => scanner.set({ pace: paces[turn++ % paces.length] ?? 1 }).scan(code);
}

const lines = (page: Page) => page.getByRole('list', { name: 'Order items' });

test('an order is entered, built for, picked and shipped by a scanner alone', async ({ page }) => {
  await bringInShop(page);
  await page.goto('/');
  await expect(heading(page, 'Today')).toBeVisible();
  const scans = inTurn(page);
  const row = (part: string) => page.getByRole('row').filter({ hasText: part });
  const main = page.locator('#main');

  await scans('do:ship');
  await expect(
    page.getByRole('paragraph').filter({ hasText: /^Ship Order can not be/ })
  ).toBeVisible();
  await scans('go:new-order');
  await expect(heading(page, 'Create Sales Order')).toBeVisible();
  await scans('qty:5');
  await expect(page.getByRole('paragraph').filter({ hasText: /^Scan a part first/ })).toBeVisible();
  await scans('co:abc co');
  const search = page.getByRole('searchbox', { name: 'Search parts' });
  await search.fill('spa');
  await scans('SP-1');
  await scans('qty:12');
  await scans('TB-1');
  await scans('qty:20');
  await scans('do:undo');
  await scans('qty:3');
  await expect(search).toHaveValue('spa');
  await expect(lines(page).getByRole('listitem')).toHaveCount(2);
  await scans('do:submit');
  await expect(heading(page, 'SO-0001')).toBeVisible();
  await expect(page.getByText('ABC Co').first()).toBeVisible();
  await expect(row('Spanner')).toContainText('12');

  await button(page, 'Cancel Order').focus();
  await scans('do:allocate-all');
  await expect(page.getByRole('dialog', { name: 'Allocate All' })).toBeVisible();
  await scans('do:build-short');
  await expect(page.getByRole('dialog', { name: 'Build Short' })).toBeVisible();
  await scans('do:ship'); // not from here: first this is submitted or closed
  await expect(page.getByText(/^Close what is open first/).first()).toBeVisible();
  await scans('do:submit');
  await expect(row('Tool box')).toContainText('Building 1');

  await scans('bo:BO-0001');
  await expect(heading(page, 'BO-0001')).toBeVisible();
  await scans('do:allocate-all');
  await expect(page.getByText('Components allocated')).toBeVisible();
  await scans('do:complete-build');
  await expect(page.getByRole('dialog')).toBeVisible();
  await scans('do:submit');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await scans('so:SO-0001');
  await expect(heading(page, 'Pick SO-0001')).toBeVisible();
  await scans('Sb');
  await scans('T1');
  await scans('TB-1');
  await expect(page.getByText('3 of 3', { exact: true })).toBeVisible();
  await scans('do:ship');
  const asked = page.getByRole('alertdialog', { name: 'Ship Order?' });
  await expect(asked).toBeVisible();
  await button(asked, 'Ship Order').focus();
  await scans('TB-1'); // what lies there is no answer
  await expect(page.getByRole('dialog', { name: 'Scanned code' })).toBeVisible();
  await expect(asked).toBeVisible();
  await scans('do:ship');
  await expect(asked).toBeHidden();
  await expect(main.getByText('Shipped', { exact: true }).first()).toBeVisible();
});

/** How scanners are set up, and how Docket is for them. */
const settings = [
  { setting: { prefix: '\u0060', suffix: 'Tab', pace: 8 }, prefix: ['\u0060'] },
  { setting: { prefix: 'STX', suffix: 'none', pace: 1 }, prefix: ['\u0002'] },
  { setting: { prefix: ']E0', suffix: 'Enter', pace: 8 }, prefix: [']', 'letter', 'modifier'] },
  { setting: { prefix: 'F8', suffix: 'Enter', pace: 30 }, prefix: ['F8'] }
] as const;

test('a scan overwrites and presses nothing, whatever the scanner types before and after it', async ({
  page
}) => {
  test.slow();
  await bringInShop(page);
  const scanner = new Scanner(page);
  const setUp = (kept: object) =>
    page.evaluate((it) => localStorage.setItem('docket.scanner', JSON.stringify(it)), kept);
  for (const { setting, prefix } of settings) {
    await setUp({ prefix, suffix: setting.suffix });
    await page.goto('/parts');
    await button(page, 'Search parts').click();
    const search = page.getByRole('searchbox', { name: 'Search parts' });
    await search.fill('spanner 20');
    await search.evaluate((field: HTMLInputElement) => field.setSelectionRange(2, 5));
    await scanner.set(setting).scan('two words 42');
    const sheet = page.getByRole('dialog', { name: 'Scanned code' });
    await expect(sheet.getByText(/Nothing on this tablet has the code two words 42/)).toBeVisible();
    await button(sheet, 'Close').click();
    await expect(search).toHaveValue('spanner 20');
    await expect(search).toBeFocused();
    expect(
      await search.evaluate(({ selectionStart, selectionEnd }: HTMLInputElement) => [
        selectionStart,
        selectionEnd
      ])
    ).toEqual([2, 5]);
  }

  // Behind an on-screen keyboard.
  await setUp({ prefix: '^', suffix: 'Enter' });
  await page.goto('/parts');
  await button(page, 'Search parts').click();
  const search = page.getByRole('searchbox', { name: 'Search parts' });
  await scanner.write(...Array.from('^no keys'));
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Nothing on this tablet has the code no keys/).first()).toBeVisible();
  await page.keyboard.press('Escape');

  // A composed word is no scan, and the prefix typed before it comes before it.
  await search.fill('');
  await page.keyboard.type('^');
  await scanner.compose('に', 'にほ', 'にほん', '日本');
  await expect(search).toHaveValue('^日本');

  // What was just typed does not hold back what is scanned next.
  await scanner.write('^SP-1\n');
  await expect(page.getByRole('heading', { level: 1, name: /Spanner/ })).toBeVisible();
});

test('what a scanner types before and after a code is learnt from one scan', async ({ page }) => {
  await page.goto('/settings#scanner');
  const scanner = new Scanner(page).set({ prefix: 'F8', suffix: 'Tab', pace: 30 });
  await button(page, 'Scan a code now').click();
  const box = page.getByRole('textbox', { name: /^Scan this code/ });
  await expect(box).toBeFocused();
  await scanner.scan('two words');
  await expect(page.getByText('Before the code: F8. After it: Tab.')).toBeVisible();
  await expect(page.getByText('It read two words.')).toBeVisible();
  await expect(box).toHaveValue('');
  await button(page, 'Keep this').click();
  await expect(page.getByText(/^Kept\./)).toBeVisible();
  await scanner.scan('SK-22');
  await expect(page.getByText('The scanner works. It read SK-22')).toBeVisible();
  await expect(page.getByLabel('What it types before every code')).toHaveValue('F8');
  await expect(page.getByLabel('What it types after every code')).toHaveValue('Tab');
});

test('a scan fills the part, the place and the quantity of a form about stock, or says why not', async ({
  page
}) => {
  await bringInShop(page);
  await page.goto('/stock?open=receive');
  const scanner = new Scanner(page).set({ pace: 8 });
  const form = page.getByRole('dialog', { name: 'Receive Stock' });
  await expect(form).toBeVisible();
  await scanner.scan('SP-1');
  const quantity = form.getByRole('textbox', { name: 'Quantity' });
  await expect(quantity).toBeVisible();
  await quantity.fill('20');
  await quantity.focus();
  await scanner.scan('BR-1');
  await expect(
    page.getByText(/^This is about .*Spanner\. Submit or close it/).first()
  ).toBeVisible();
  await scanner.scan('not known 1');
  const unknown = page.getByRole('dialog', { name: 'Scanned code' });
  await expect(unknown.getByText(/Nothing on this tablet has the code/)).toBeVisible();
  await scanner.scan('loc:Shelf B');
  await expect(unknown).toBeHidden();
  await expect(form.getByText(/Shelf B/).first()).toBeVisible();
  await expect(quantity).toHaveValue('20');
  await scanner.scan('qty:7');
  await expect(quantity).toHaveValue('7');
  await scanner.scan('do:submit');
  await expect(form).toBeHidden();
  await expect(page.getByText('Stock received').first()).toBeVisible();
});
