import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { expect, readyOffline, serve, stop, test } from './app.ts';

test('opens, with a theme and a size set before the first paint', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('docket.theme', 'night');
    localStorage.setItem('docket.size', 'large');
  });
  await page.goto('/');
  await expect(page).toHaveTitle(/Docket/);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'night');
  await expect(page.locator('html')).toHaveAttribute('data-size', 'large');
  await readyOffline(page);
});

test('follows the system when no theme was chosen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.emulateMedia({ colorScheme: 'light', contrast: 'more' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'sunlight');
});

test('opens at any deep link with no server left', async ({ page }) => {
  const { url, server } = await serve('build');
  try {
    await page.goto(`${url}/`);
    await readyOffline(page);
    await stop(server);
    await expect(fetch(url)).rejects.toThrow();

    await page.goto(`${url}/?source=pwa`);
    await expect(page).toHaveTitle(/Docket/);
    await page.goto(`${url}/no/such/page?with=query`);
    await expect(page.getByText('404')).toBeVisible();
    await page.reload();
    await expect(page.getByText('404')).toBeVisible();
  } finally {
    await stop(server);
  }
});

test('a first visit to a deep link readies the whole app', async ({ page, context }) => {
  await page.goto('/no/such/page');
  await readyOffline(page);
  await context.setOffline(true);
  await page.goto('/');
  await expect(page).toHaveTitle(/Docket/);
});

test('can be installed', async ({ launchOptions, baseURL }) => {
  // A private window is never installable, and the other tests' contexts are private ones.
  const profile = await mkdtemp(join(tmpdir(), 'profile-'));
  const context = await chromium.launchPersistentContext(profile, launchOptions);
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    const installability = async () =>
      (await cdp.send('Page.getInstallabilityErrors')).installabilityErrors;

    await page.goto(`${baseURL}/robots.txt`);
    const withoutManifest = await installability();

    await page.goto(`${baseURL}/`);
    await readyOffline(page);
    const manifest = await cdp.send('Page.getAppManifest');
    expect(manifest.errors).toEqual([]);
    expect(manifest.url).toBe(`${baseURL}/manifest.webmanifest`);
    expect(JSON.parse(manifest.data ?? '{}')).toMatchObject({ id: '/', display: 'standalone' });

    test.skip(withoutManifest.length === 0, 'a headless shell calls any page installable');
    expect(await installability()).toEqual([]);
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
});
