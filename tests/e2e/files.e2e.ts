import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });
});

async function expectNoViolations(page: Page, step: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  expect(found, step).toEqual([]);
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
