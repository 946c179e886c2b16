import type { Page } from '@playwright/test';
import { expect, readyOffline, serve, stop, test } from './app.ts';
import { cameraThatSees } from './film.ts';
import { button, heading } from './steps.ts';

test.use(cameraThatSees('http://localhost/open?u=go%3Anew-order'));

/** What the page has loaded so far, by the ends of the addresses. */
const loaded = (page: Page, end: string) =>
  page.evaluate(
    (end) =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => new URL(name).pathname.endsWith(end)).length,
    end
  );

/** Parts of the app that load themselves when they are used, and what shows that they did. */
const parts: readonly (readonly [path: string, shown: (page: Page) => Promise<void>])[] = [
  [
    '/scan',
    async (page) => {
      await expect(heading(page, 'Create Sales Order')).toBeVisible();
      expect(await loaded(page, '.wasm')).toBe(1);
    }
  ],
  ['/reports/throughput', (page) => expect(page.getByRole('table').first()).toBeVisible()],
  ['/sell/orders?cal=2026-11', (page) => expect(heading(page, 'November 2026')).toBeVisible()],
  ['/help/codes', (page) => expect(page.getByRole('article')).toBeVisible()],
  [
    '/csv',
    async (page) => {
      await button(page, 'Parts').nth(1).click();
      await expect(page.getByText(/^Docket_.*\.csv/).first()).toBeVisible();
    }
  ],
  [
    '/settings',
    async (page) => {
      const language = page.locator('select:has(option[value=ar])');
      await language.selectOption('de');
      await expect(heading(page, 'Einstellungen')).toBeVisible();
      await language.selectOption('ar');
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
      await language.selectOption('en');
      await expect(heading(page, 'Settings')).toBeVisible();
    }
  ],
  [
    '/',
    async (page) => {
      await button(page, 'Search').click();
      await page.getByRole('combobox', { name: 'Search' }).fill('pump');
      await expect(page.getByRole('option').first()).toBeVisible();
    }
  ],
  [
    '/settings/doctor',
    async (page) => {
      await button(page, 'Check everything').click();
      await expect(page.getByText('All is well', { exact: true })).toBeVisible({ timeout: 30_000 });
    }
  ]
];

test('every part that is loaded when it is used opens on a fresh page with no server left', async ({
  page,
  context
}) => {
  test.slow();
  const { url, server } = await serve('build');
  try {
    await context.grantPermissions(['camera'], { origin: url });
    await page.goto(`${url}/`);
    await page.getByRole('button', { name: /Try with demo data/ }).click();
    await expect(heading(page, 'Today')).toBeVisible({ timeout: 60_000 });
    await readyOffline(page);
    expect(await loaded(page, '.wasm')).toBe(0);
    await page.goto('about:blank');
    await stop(server);
    await expect(fetch(url)).rejects.toThrow();

    const fresh = await context.newPage();
    for (const [path, shown] of parts)
      await test.step(path, async () => {
        await fresh.goto(`${url}${path}`);
        await shown(fresh);
      });
  } finally {
    await stop(server);
  }
});
