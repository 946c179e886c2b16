import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { kill, launch } from './killing.ts';

test.use({ actionTimeout: 20_000 });

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true });

/** A full file of the demo shop: some five hundred actions. */
async function demoFile(page: Page, folder: string): Promise<string> {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });
  await page.goto('/');
  await page.getByRole('button', { name: /Try with demo data/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible({
    timeout: 60_000
  });
  await page.goto('/backup');
  await button(page, 'Back up now').click();
  const downloading = page.waitForEvent('download');
  await button(page, 'Save').click();
  const path = join(folder, 'demo.json');
  await (await downloading).saveAs(path);
  return path;
}

async function look(page: Page, path: string, at = ''): Promise<void> {
  await page.goto(`${at}/files`);
  const choosing = page.waitForEvent('filechooser');
  await button(page, 'Receive file').click();
  await (await choosing).setFiles(path);
  const known = page.getByText('Nothing new in this file');
  await expect(button(page, 'Import').or(known)).toBeVisible({ timeout: 60_000 });
}

async function fingerprint(page: Page, at = ''): Promise<string> {
  await page.goto(`${at}/files`);
  const region = page.getByRole('region', { name: 'Fingerprint of this tablet' });
  return region.getByText(/^\w{4}-\w{4}$/).innerText();
}

test('a tablet that is killed while it takes a file has all of it or nothing', async ({
  page,
  baseURL,
  complaints
}) => {
  test.setTimeout(300_000);
  const folder = await mkdtemp(join(tmpdir(), 'faults-'));
  const profile = join(folder, 'profile');
  try {
    const path = await demoFile(page, folder);
    const before = await launch(profile, complaints);
    const empty = await fingerprint(before.page, baseURL);
    await before.context.close();
    for (const wait of [200, 900]) {
      const { context, page: tablet } = await launch(profile, complaints);
      await look(tablet, path, baseURL);
      await button(tablet, 'Import').click();
      await tablet.waitForTimeout(wait);
      await kill(context);
      const again = await launch(profile, complaints);
      const now = await fingerprint(again.page, baseURL);
      const isWhole = await again.page.getByText('Tablet 1').first().isVisible();
      await again.context.close();
      expect(isWhole || now === empty).toBe(true);
      if (isWhole) break;
    }
    const { context, page: tablet } = await launch(profile, complaints);
    await look(tablet, path, baseURL);
    if (await button(tablet, 'Import').isVisible()) {
      await button(tablet, 'Import').click();
      await expect(tablet.getByText(/one of the workshop now|Imported/).first()).toBeVisible({
        timeout: 60_000
      });
    }
    await tablet.goto(`${baseURL ?? ''}/sell/orders?status=all`);
    await expect(tablet.getByRole('link', { name: /SO-00/ }).first()).toBeVisible();
    await context.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
