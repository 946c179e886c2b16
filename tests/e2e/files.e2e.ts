import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { axeFinds } from './eyes.ts';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });
});

async function expectNoViolations(page: Page, step: string): Promise<void> {
  expect(await axeFinds(page), step).toEqual([]);
}

/** Something to send: the workshop has a rule of its own. */
async function doSomething(page: Page): Promise<void> {
  await page.goto('/settings');
  await page.getByText('Allow expired stock').click();
  await expect(page.getByRole('link', { name: /No backup yet/ })).toBeVisible();
}

async function written(page: Page): Promise<Buffer> {
  const downloading = page.waitForEvent('download');
  await button(page, 'Save').click();
  return readFile(await (await downloading).path());
}

test('the screens where files go out and come in are read well by a screen reader', async ({
  page
}) => {
  test.slow();
  await doSomething(page);
  await page.goto('/files');
  await expect(heading(page, 'Order Files')).toBeVisible();
  await expectNoViolations(page, 'order files');
  await button(page, 'Choose how').click();
  await expectNoViolations(page, 'how to send');
  await page.keyboard.press('Escape');
  await page.goto('/files/devices');
  await expect(heading(page, 'Devices')).toBeVisible();
  await button(page, 'Add a tablet').click();
  await expectNoViolations(page, 'a place for a tablet');
  await button(page, 'Write its file').click();
  await expect(heading(page, 'Devices')).toBeFocused();
  await expectNoViolations(page, 'a written file');
  await button(page, 'Done').click();
  await expectNoViolations(page, 'devices');
});

test('a backup is made, counted, looked at, and asked about three times over', async ({ page }) => {
  test.slow();
  await doSomething(page);
  await page.getByRole('link', { name: /No backup yet/ }).click();
  await expect(heading(page, 'Backup')).toBeVisible();
  await expectNoViolations(page, 'backup');
  await button(page, 'Back up now').click();
  const backup = await written(page);
  await expect(page.getByRole('link', { name: /Backup just now/ })).toBeVisible();
  await button(page, 'Done').click();

  const file = { name: 'anything.txt', mimeType: 'text/plain', buffer: backup };
  await page.getByLabel('Backup file').setInputFiles(file);
  await expect(page.getByText('Nothing new in this file')).toBeVisible();
  await expectNoViolations(page, 'the ways of a backup');
  await button(page, 'Recover this tablet').click();
  await expect(page.getByRole('alertdialog')).toContainText('A safety copy is made first');
  await button(page, 'Keep what is here').click();
  await expect(page.getByRole('alertdialog')).toBeHidden();
});

test('a backup is locked with suggested words, shared as text where no other file may be, and read again', async ({
  page
}) => {
  test.slow();
  await page.addInitScript(() => {
    const taken: string[] = [];
    Object.assign(window, { taken });
    Object.assign(Navigator.prototype, {
      canShare: ({ files = [] }: ShareData) => files.every(({ type }) => type === 'text/plain'),
      share: async ({ files = [] }: ShareData) => {
        for (const file of files) taken.push(file.name, await file.text());
      }
    });
  });
  await doSomething(page);
  await page.goto('/backup');
  await button(page, 'With a passphrase').click();
  await button(page, 'Suggest four words').click();
  const words = await page
    .getByText(/^Write it down now/)
    .locator('strong')
    .innerText();
  expect(words.split(' ')).toHaveLength(4);
  await page.getByRole('dialog').getByRole('button', { name: 'Back up now' }).click();
  await button(page, 'Share').click();
  await expect(page.getByText('Handed to the other app.')).toBeVisible();
  await expect(page.getByRole('link', { name: /Backup just now/ })).toBeVisible();
  const [name, text = ''] = await page.evaluate(() => Reflect.get(window, 'taken') as string[]);
  expect(name).toMatch(/_full\.docket\.txt$/);
  await button(page, 'Done').click();

  await page.getByText('Paste the text of a file instead').click();
  await page.getByLabel('Text of the file').fill(text);
  await button(page, 'Read the text').click();
  await page.getByLabel('Passphrase').fill(words);
  await button(page, 'Open the file').click();
  await expect(page.getByText('Nothing new in this file')).toBeVisible();
});

test('what a restore replaced comes back from the safety copy that was made before it', async ({
  page
}) => {
  test.slow();
  const isAllowed = page.getByLabel('Allow expired stock');
  const chosen = async (way: string) => {
    await button(page, way).click();
    await page.waitForTimeout(450); // a confirmation is armed only after a moment
    await page.getByRole('alertdialog').getByRole('button', { name: way, exact: true }).click();
  };
  await doSomething(page);
  await page.goto('/backup');
  await button(page, 'Back up now').click();
  const backup = await written(page);
  await page.goto('/settings');
  await page.getByText('Allow expired stock').click();
  await page.getByRole('navigation').getByRole('link', { name: 'More' }).click();
  await page.getByRole('link', { name: /^Activity/ }).click();
  await expect(page.getByText('Changed the settings')).toHaveCount(2);

  await page.goto('/backup');
  const file = { name: 'backup', mimeType: 'application/gzip', buffer: backup };
  await page.getByLabel('Backup file').setInputFiles(file);
  await chosen('Recover this tablet');
  await button(page, 'Open it now').click();
  await page.goto('/settings');
  await expect(isAllowed).toBeChecked();

  await page.goto('/backup');
  await page.getByRole('button', { name: /^Restore from the copy of/ }).click();
  await chosen('Merge');
  await expect(page.getByText('Imported', { exact: true })).toBeVisible();
  await page.goto('/settings');
  await expect(isAllowed).not.toBeChecked();
});

test('a tablet whose data the browser removed is restored from a file', async ({
  page,
  browser
}) => {
  test.slow();
  const other = await browser.newContext();
  await other.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });
  const before = await other.newPage();
  await doSomething(before);
  await before.goto('/backup');
  await button(before, 'Back up now').click();
  const backup = await written(before);
  await other.close();

  await page.goto('/');
  await expect(heading(page, 'Welcome to Docket')).toBeVisible();
  await page.context().route('**/favicon.ico', (route) => route.fulfill({ body: '' }));
  await page.goto('/robots.txt');
  await page.evaluate(async () => {
    for (const { name } of await indexedDB.databases())
      await new Promise((resolve) => {
        indexedDB.deleteDatabase(name ?? '').onsuccess = resolve;
      });
  });
  await page.goto('/');
  await button(page, 'Restore from a file').click();
  await page.waitForTimeout(450); // a confirmation is armed only after a moment
  await button(page, 'Begin empty').click();
  await expect(heading(page, 'Backup')).toBeVisible();
  const file = { name: 'backup', mimeType: 'application/gzip', buffer: backup };
  await page.getByLabel('Backup file').setInputFiles(file);
  await button(page, 'Restore').click();
  await expect(page.getByText('Imported', { exact: true })).toBeVisible();
  await page.goto('/settings');
  await expect(page.getByLabel('Allow expired stock')).toBeChecked();
});

test('a file that is no order file is refused where it was dropped', async ({ page }) => {
  await page.goto('/files');
  await expect(heading(page, 'Order Files')).toBeVisible();
  await page.getByText('Fingerprint of this tablet').evaluate((place) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['a,b\n1,2\n'], 'parts.csv', { type: 'text/csv' }));
    place.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
  });
  await expect(
    page.getByRole('alert').filter({ hasText: 'Choose a file that Docket' })
  ).toBeVisible();
});

test('a file of an installed app’s double click is looked at', async ({ page }) => {
  await page.addInitScript(() => {
    const files = [{ getFile: () => Promise.resolve(new File(['%PDF-1.7'], 'a.json')) }];
    const launchQueue = {
      setConsumer: (consumer: (launch: object) => void) => {
        consumer({ files });
      }
    };
    Object.defineProperty(window, 'launchQueue', { value: launchQueue });
  });
  await page.goto('/sell/orders');
  await expect(heading(page, 'Order Files')).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: 'This is a PDF' })).toBeVisible();
});
