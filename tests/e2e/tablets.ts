import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { expect, listenTo } from './app.ts';
import { button } from './steps.ts';

/** A tablet of its own: another browser profile, which saves by downloading as tablets do. */
export async function aTablet(browser: Browser, complaints: string[]): Promise<Page> {
  const context = await browser.newContext({ acceptDownloads: true });
  await listenTo(context, complaints);
  await context.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });
  return context.newPage();
}

/** Puts the file that was written where a stick would be, and says where. */
export async function kept(page: Page, folder: string): Promise<string> {
  const downloading = page.waitForEvent('download');
  await button(page, 'Save').click();
  const download = await downloading;
  const path = join(folder, `${String(Date.now())}_${download.suggestedFilename()}`);
  await download.saveAs(path);
  return path;
}

/** Order Files → Send changes → Save. */
export async function sent(page: Page, folder: string): Promise<string> {
  await page.goto('/files');
  await button(page, 'Send changes').click();
  const path = await kept(page, folder);
  await button(page, 'Done').click();
  return path;
}

/** Devices → Add a tablet → its name → Write its file → Save. */
export async function placeFor(page: Page, name: string, folder: string): Promise<string> {
  await page.goto('/files/devices');
  await button(page, 'Add a tablet').click();
  const sheet = page.getByRole('dialog', { name: 'Add a tablet' });
  await sheet.getByLabel('Name of the new tablet').fill(name);
  await button(sheet, 'Write its file').click();
  return kept(page, folder);
}

/** Order Files → Receive file → Import, if there is something new in it. */
export async function takes(page: Page, path: string): Promise<void> {
  if (new URL(page.url()).pathname !== '/files') await page.goto('/files');
  const choosing = page.waitForEvent('filechooser');
  await button(page, 'Receive file').click();
  await (await choosing).setFiles(path);
  const nothing = page.getByText('Nothing new in this file');
  await expect(button(page, 'Import').or(nothing)).toBeVisible();
  if (await nothing.isVisible()) return button(page, 'Done').click();
  await button(page, 'Import').click();
  await expect(page.getByText('Imported', { exact: true })).toBeVisible();
  await button(page, 'Another file').click();
}

/** What two tablets that have the same data both show, on Order Files. */
export async function fingerprint(page: Page): Promise<string> {
  const section = page.getByRole('region', { name: 'Fingerprint of this tablet' });
  return section.getByText(/^\w{4}-\w{4}$/).innerText();
}
