import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { button } from './steps.ts';
import { aTablet, kept } from './tablets.ts';

/** Room for the app and a database with little in it, in bytes; and the browser's own measure again. */
const small = 9_000_000;
const usual = -1;

/** Sets how much the browser lets this origin keep. It counts only before the database is opened. */
async function allow(page: Page, origin: string, bytes: number): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const quota = bytes === usual ? {} : { quotaSize: bytes };
  await browser.send('Storage.overrideQuotaForOrigin', { origin, ...quota });
}

/** An export whose parts have notes that no database can make smaller: about 12 MB of them. */
function largeExport(): string {
  const part = (pk: number) => ({
    model: 'part.part',
    pk,
    fields: {
      name: `Part ${String(pk)}`,
      description: '',
      salable: true,
      active: true,
      notes: randomBytes(30_000).toString('base64')
    }
  });
  const metadata = { metadata: true, comment: '', source_version: '1.0.0', source_commit: '' };
  return JSON.stringify([metadata, ...Array.from({ length: 300 }, (_one, at) => part(at + 1))]);
}

/** Import from InvenTree, under a name of its own, as far as the preview. */
async function previewed(page: Page, path: string, name: string): Promise<void> {
  await page.goto('/import');
  await page.getByLabel('Name of that InvenTree').fill(name);
  await page.getByLabel('Export file').setInputFiles(path);
  await expect(button(page, /^Import 300 records$/)).toBeVisible();
}

const importing = (page: Page) => button(page, /^Import 300 records$/);
const fullness = (page: Page) => page.getByRole('alert').filter({ hasText: 'This tablet is full' });

/** What every table holds, by its number of rows. */
const rowCounts = (page: Page) =>
  page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('docket-g1');
      opening.onsuccess = () => resolve(opening.result);
    });
    const names = [...db.objectStoreNames];
    const reading = db.transaction(names);
    const counts = await Promise.all(
      names.map(
        (name) =>
          new Promise<[string, number]>((resolve) => {
            const counting = reading.objectStore(name).count();
            counting.onsuccess = () => resolve([name, counting.result]);
          })
      )
    );
    db.close();
    return Object.fromEntries(counts);
  });

test('a full tablet refuses an import and an order file in words, keeps what was there, and takes both once there is room', async ({
  page,
  browser,
  baseURL,
  complaints
}) => {
  test.slow();
  const origin = baseURL ?? '';
  const folder = await mkdtemp(join(tmpdir(), 'full-'));
  try {
    const path = join(folder, 'export.json');
    await writeFile(path, largeExport());
    const other = await aTablet(browser, complaints);
    await previewed(other, path, 'Another shop');
    await importing(other).click();
    await expect(other.getByText(/imported/i).first()).toBeVisible();
    await other.goto('/files');
    await button(other, 'Send changes').click();
    const file = await kept(other, folder);
    await other.context().close();
    expect((await readFile(file)).length).toBeGreaterThan(small);

    await allow(page, origin, small);
    await previewed(page, path, 'This shop');
    const before = await rowCounts(page);
    await importing(page).click();
    await expect(fullness(page)).toContainText('Nothing was lost');
    await expect(importing(page)).toBeVisible(); // what was looked at is still there
    expect(await rowCounts(page)).toEqual(before);

    await page.goto('/files');
    await page.getByLabel('Order file').setInputFiles(file);
    await button(page, 'Import').click();
    await expect(fullness(page)).toContainText('nothing is lost');
    await expect(page.getByRole('heading', { name: 'Fingerprint of this tablet' })).toBeVisible();
    expect(await rowCounts(page)).toEqual(before);

    await allow(page, origin, usual);
    await page.getByLabel('Order file').setInputFiles(file);
    await button(page, 'Import').click();
    await expect(page.getByText('Imported', { exact: true })).toBeVisible();
    await previewed(page, path, 'This shop');
    await importing(page).click();
    await expect(page.getByText(/imported/i).first()).toBeVisible();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
