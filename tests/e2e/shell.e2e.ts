import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, readyOffline, serve, stop, test } from './app.ts';
import { destination, heading } from './steps.ts';

/** A page of the same origin that has none of the app in it. */
async function openBareFile(page: Page): Promise<void> {
  await page.context().route('**/favicon.ico', (route) => route.fulfill({ body: '' }));
  await page.goto('/robots.txt');
}

/** Another build: the page differs, and so does its revision in the worker. */
async function publishNext(site: string): Promise<void> {
  const html = await readFile(join(site, 'index.html'), 'utf8');
  const next = html.replace('<html lang="en">', '<html lang="en" data-build="next">');
  expect(next).not.toBe(html);
  const worker = await readFile(join(site, 'sw.js'), 'utf8');
  const nextWorker = worker.replace(
    /("revision":")[0-9a-f]{32}(","url":"index\.html")/,
    `$1${createHash('md5').update(next).digest('hex')}$2`
  );
  expect(nextWorker).not.toBe(worker);
  await writeFile(join(site, 'index.html'), next);
  await writeFile(join(site, 'sw.js'), nextWorker);
}

/** Runs a test against a copy of the site that it may change. */
async function withOwnSite(work: (url: string, site: string) => Promise<void>): Promise<void> {
  const site = await mkdtemp(join(tmpdir(), 'site-'));
  await cp('build', site, { recursive: true });
  const { url, server } = await serve(site);
  try {
    await work(url, site);
  } finally {
    await stop(server);
    await rm(site, { recursive: true, force: true });
  }
}

const nextBuild = (page: Page) => page.locator('html[data-build="next"]');

test.describe('moving about', () => {
  test('goes by the visible names, and begins each page at its heading', async ({ page }) => {
    await page.goto('/');
    await expect(heading(page, 'Welcome to Docket')).toBeVisible();
    await destination(page, 'More').click();
    await expect(heading(page, 'More')).toBeFocused();
    await page.getByRole('link', { name: /^Settings/ }).click();
    await expect(heading(page, 'Settings')).toBeFocused();
    await expect(page).toHaveTitle('Settings · Docket');
    await page.goBack();
    await expect(page.getByRole('link', { name: /^Settings/ })).toBeFocused();
    await destination(page, 'Home').click();
    await expect(heading(page, 'Welcome to Docket')).toBeFocused();
  });

  test('goes by the keyboard alone', async ({ page }) => {
    await page.goto('/more');
    await expect(heading(page, 'More')).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Alt+1');
    await expect(heading(page, 'Welcome to Docket')).toBeFocused();
    await page.keyboard.press('Control+/');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('says so where there is no page', async ({ page }) => {
    await page.goto('/no/such/page');
    await expect(heading(page, '404')).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Home' }).click();
    await expect(heading(page, 'Welcome to Docket')).toBeVisible();
  });
});

test.describe('settings', () => {
  test('keep the theme, the sizes and the name', async ({ page }) => {
    await page.goto('/settings');
    await page.getByLabel('Theme').selectOption('night');
    await page.getByLabel('Size of text').selectOption('130');
    await page.getByLabel('Who uses it').fill('Kim');
    await page.getByLabel('Who uses it').blur();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'night');
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'night');
    await expect(page.locator('html')).toHaveAttribute('data-scale', '130');
    await expect(page.getByLabel('Theme')).toHaveValue('night');
    await expect(page.getByLabel('Who uses it')).toHaveValue('Kim');
  });

  test('of the workshop stand in the history and can be undone there', async ({ page }) => {
    await page.goto('/settings');
    const name = page.getByLabel('Name', { exact: true });
    await name.fill('Valves Ltd');
    await name.blur();
    await expect(page.getByText('Valves Ltd')).toBeVisible(); // in the header
    await expect(page.getByRole('link', { name: /No backup yet/ })).toBeVisible();
    await page.getByRole('button', { name: 'Check the books' }).click();
    await expect(page.getByText('Everything agrees with the log.')).toBeVisible();

    await destination(page, 'More').click();
    await page.getByRole('link', { name: /^Activity/ }).click();
    await expect(page.getByText('Changed the settings')).toBeVisible();
    await page.getByRole('button', { name: /^Undo: Changed the settings/ }).click();
    await expect(page.getByText('Undone').first()).toBeVisible();
    await expect(page.getByText('Valves Ltd')).toHaveCount(0);
  });

  test('are undone by Ctrl+Z outside a field', async ({ page }) => {
    await page.goto('/settings');
    const expired = page.getByRole('switch', { name: 'Allow expired stock' });
    await page.getByText('Allow expired stock').click();
    await expect(expired).toBeChecked();
    await heading(page, 'Settings').focus();
    await page.keyboard.press('Control+z');
    await expect(expired).not.toBeChecked();
    await page.keyboard.press('Control+z');
    await expect(page.getByText(/Nothing to undo/)).toBeVisible();
  });
});

test.describe('when the storage fails', () => {
  test('says that a window keeps nothing where there is no storage', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', { value: undefined });
    });
    await page.goto('/');
    await expect(heading(page, 'This window cannot keep anything')).toBeVisible();
    await expect(page.getByRole('navigation')).toHaveCount(0);
  });

  test('never takes lost data for a first start', async ({ page }) => {
    await page.goto('/');
    await expect(heading(page, 'Welcome to Docket')).toBeVisible();
    await openBareFile(page);
    await page.evaluate(async () => {
      for (const { name } of await indexedDB.databases())
        await new Promise((resolve) => {
          indexedDB.deleteDatabase(name ?? '').onsuccess = resolve;
        });
    });
    await page.goto('/');
    await expect(heading(page, 'The browser removed this tablet’s data')).toBeVisible();
    await page.reload();
    await expect(heading(page, 'The browser removed this tablet’s data')).toBeVisible();
    await page.getByRole('button', { name: 'Start empty' }).click();
    await page.waitForTimeout(500); // a confirmation is armed after 400 ms
    await page.getByRole('button', { name: 'Begin empty' }).click();
    await expect(heading(page, 'Welcome to Docket')).toBeVisible();
  });

  test('stops when another window has gone over to newer data, and never opens it', async ({
    page,
    context,
    complaints
  }) => {
    await page.goto('/');
    await expect(heading(page, 'Welcome to Docket')).toBeVisible();
    const other = await context.newPage();
    await openBareFile(other);
    await other.evaluate(
      () =>
        new Promise((resolve) => {
          indexedDB.open('docket-g1', 9_999).onsuccess = ({ target }) => {
            (target as IDBOpenDBRequest).result.close();
            resolve(undefined);
          };
        })
    );
    await expect(heading(page, 'Docket was updated in another window')).toBeVisible();
    await page.getByRole('button', { name: 'Reload' }).click();
    await expect(heading(page, 'This is an older version of Docket')).toBeVisible();
    // The database's own warning.
    expect(complaints.splice(0)).toEqual([expect.stringContaining('wants to upgrade')]);
  });

  test('waits for a window that holds the old data, and goes on by itself', async ({
    page,
    context,
    complaints
  }) => {
    const other = await context.newPage();
    await openBareFile(other);
    await other.evaluate(
      () =>
        new Promise((resolve) => {
          indexedDB.open('docket-g1', 1).onsuccess = resolve;
        })
    );
    await page.goto('/');
    await expect(heading(page, 'Close the other window to finish updating')).toBeVisible();
    await other.close();
    await expect(heading(page, 'Welcome to Docket')).toBeVisible();
    // The database's own warning.
    expect(complaints.splice(0)).toEqual([expect.stringContaining('blocked')]);
  });
});

test.describe('a new version', () => {
  test('is taken only when asked', async ({ page }) => {
    test.slow();
    await withOwnSite(async (url, site) => {
      await page.goto(`${url}/settings`);
      await expect(page.getByText('Ready to work offline.')).toBeVisible({ timeout: 20_000 });
      await readyOffline(page);

      await publishNext(site);
      await page.reload();
      await expect(page.getByText('New version ready.')).toBeVisible();
      await expect(nextBuild(page)).toHaveCount(0);

      await page.getByLabel('Name', { exact: true }).fill('half typed');
      await expect(page.getByText('New version ready.')).toHaveCount(0);
      await page.reload();
      await expect(nextBuild(page)).toHaveCount(0);
      await page.getByRole('button', { name: 'Later' }).click();
      await expect(page.getByText('New version ready.')).toHaveCount(0);

      await page.reload();
      await page.getByRole('button', { name: 'Restart now' }).click();
      await expect(nextBuild(page)).toHaveCount(1);
      await expect(heading(page, 'Settings')).toBeVisible();
      await expect(page.getByText('New version ready.')).toHaveCount(0);
    });
  });

  test('reaches another window at its next navigation, and loses nothing there', async ({
    page,
    context
  }) => {
    await withOwnSite(async (url, site) => {
      await page.goto(`${url}/more`);
      await readyOffline(page);
      await page.reload();
      const other = await context.newPage();
      await other.goto(`${url}/settings`);
      const name = other.getByLabel('Name', { exact: true });
      await name.fill('half typed');

      await publishNext(site);
      await page.reload();
      await page.getByRole('button', { name: 'Restart now' }).click();
      await expect(nextBuild(page)).toHaveCount(1);

      await expect(name).toHaveValue('half typed');
      await expect(nextBuild(other)).toHaveCount(0);
      await destination(other, 'More').click();
      await expect(heading(other, 'More')).toBeVisible();
      await expect(nextBuild(other)).toHaveCount(1);
    });
  });
});
