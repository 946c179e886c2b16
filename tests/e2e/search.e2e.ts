import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './app.ts';
import { flaws } from './geometry.ts';
import { bringInShop, button, heading } from './steps.ts';

test('one box finds things and places from everywhere, by keyboard alone', async ({ page }) => {
  await bringInShop(page);
  const box = page.getByRole('combobox', { name: 'Search' });

  await page.keyboard.press('Control+k');
  await expect(box).toBeFocused();
  await box.fill('spaner');
  await expect(page.getByText(/written nearly so/)).toBeVisible();
  await expect(page.getByRole('option', { name: /Spanner/ }).first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(await flaws(page)).toEqual([]);
  await box.press('ArrowDown');
  await box.press('Enter');
  await expect(page.locator('main h1').last()).toContainText('Spanner');
  // The list beside it may be drawn first, and then has the focus.
  await expect(page.locator('main h1:focus')).toBeVisible();

  await button(page, 'Search').click();
  await box.fill('qqqq');
  await expect(page.getByText('No match for “qqqq”')).toBeVisible();
  await box.press('Escape');
  await expect(button(page, 'Search')).toBeFocused();

  await page.keyboard.press('Control+k');
  await box.fill('restore');
  await box.press('Enter');
  await expect(heading(page, 'Backup')).toBeFocused();
});

test('a list finds what the search finds, and what another tab writes meanwhile', async ({
  page,
  context
}) => {
  await bringInShop(page);
  await page.goto('/parts');
  await button(page, 'Search parts').click();
  const field = page.getByRole('searchbox', { name: 'Search parts' });
  await field.fill('spaner');
  await expect(page.getByText(/written nearly so/)).toBeVisible();
  await expect(page.getByRole('link', { name: /Spanner/ }).first()).toBeVisible();
  await field.fill('manifold');
  await expect(page.getByText('No parts match “manifold”')).toBeVisible();

  const other = await context.newPage();
  await other.goto('/parts/new');
  const sheet = other.getByRole('dialog');
  await sheet.getByLabel('Name').fill('Manifold block');
  await sheet.getByRole('button', { name: 'Submit' }).click();
  await expect(sheet).toBeHidden();
  await expect(page.getByRole('link', { name: /Manifold block/ }).first()).toBeVisible();
});
