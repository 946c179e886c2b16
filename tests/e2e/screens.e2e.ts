import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { flaws } from './geometry.ts';
import { loadDemoShop } from './steps.ts';

const sizes = [
  { width: 1280, height: 800 },
  { width: 800, height: 1280 },
  { width: 390, height: 844 }
] as const;

/** Where the first thing leads that a list shows. */
async function firstIn(page: Page, list: string, named: string): Promise<string> {
  await page.goto(list);
  const row = page.getByRole('list', { name: named }).getByRole('link').first();
  return (await row.getAttribute('href'))?.split('?')[0] ?? '';
}

/** The screens of the core journey, and how each is reached in the demo shop. */
async function screensOf(page: Page): Promise<Readonly<Record<string, string>>> {
  const open = await firstIn(page, '/sell/orders?q=SO-0020', 'Sales orders');
  await page.goto(open);
  await page
    .getByRole('button', { name: /^Allocate:/ })
    .first()
    .click();
  await expect(page.getByRole('dialog', { name: /^Allocate/ })).toBeVisible();
  const sheet = new URL(page.url());
  return {
    'the list of orders': '/sell/orders?status=all',
    'an open order': open,
    'stock for its line': sheet.pathname + sheet.search,
    'a shipped order': await firstIn(page, '/sell/orders?status=shipped', 'Sales orders'),
    'a new order': '/sell/orders/new',
    'the list of stock': '/stock',
    'a stock item': await firstIn(page, '/stock', 'Stock'),
    'the list of builds': '/build',
    'a build': await firstIn(page, '/build', 'Build orders'),
    'the list of parts': '/parts',
    'the import': '/import',
    'the search': '/search?q=seal',
    scanning: '/scan'
  };
}

/** Until nothing moves any more. */
const settled = (page: Page) =>
  page.evaluate(async () => {
    for (let frames = 0; frames < 3; frames++)
      await new Promise((drawn) => requestAnimationFrame(drawn));
    await Promise.allSettled(document.getAnimations().map((each) => each.finished));
  });

async function openScreen(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('link', { name: /No backup yet/ })).toBeAttached();
  await expect(page.getByRole('heading').first()).toBeVisible();
  await settled(page);
}

async function axeFinds(page: Page) {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

/** Every screen of the core journey is looked at in one go: the shop is loaded once. */
const untilDone = 240_000;

test('the screens of the core journey trip no hand, no eye and no screen reader', async ({
  page
}) => {
  test.setTimeout(untilDone);
  await loadDemoShop(page);
  for (const [screen, path] of Object.entries(await screensOf(page))) {
    await openScreen(page, path);
    expect.soft(await axeFinds(page), screen).toEqual([]);
    for (const size of sizes) {
      await page.setViewportSize(size);
      await settled(page);
      expect.soft(await flaws(page), `${screen} at ${String(size.width)} px`).toEqual([]);
    }
  }
});

test('the screens of the core journey trip no screen reader in the dark theme', async ({
  page
}) => {
  test.setTimeout(untilDone);
  await page.addInitScript(() => localStorage.setItem('docket.theme', 'dark'));
  await loadDemoShop(page);
  for (const [screen, path] of Object.entries(await screensOf(page))) {
    await openScreen(page, path);
    expect.soft(await axeFinds(page), screen).toEqual([]);
  }
});
