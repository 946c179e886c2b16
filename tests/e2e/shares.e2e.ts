import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, readyOffline, serve, stop, test } from './app.ts';
import { button, heading } from './steps.ts';
import { aTablet, kept } from './tablets.ts';

/** A share as the system sends one: a posted form of the fields that the manifest names. */
async function otherApp(page: Page, url: string): Promise<void> {
  await page.context().route('**/favicon.ico', (route) => route.fulfill({ body: '' }));
  await page.goto(`${url}/robots.txt`);
  await page.evaluate(() => {
    document.body.innerHTML = `<form method="post" action="/files/share" enctype="multipart/form-data">
      <input name="text"><input name="orders" type="file" multiple><button>Share</button></form>`;
  });
}

test('another app shares files and texts offline; each is looked at, and none is lost before it is taken', async ({
  page,
  context,
  browser,
  complaints
}) => {
  test.slow();
  const folder = await mkdtemp(join(tmpdir(), 'shares-'));
  const { url, server } = await serve('build');
  const apps = [await context.newPage(), await context.newPage(), await context.newPage()];
  for (const app of apps) await otherApp(app, url);
  const [first, second, third] = apps as [Page, Page, Page];

  const office = await aTablet(browser, complaints);
  await office.goto(`${url}/settings`);
  await office.getByText('Allow expired stock').click();
  await expect(office.getByRole('link', { name: /No backup yet/ })).toBeVisible();
  await office.goto(`${url}/files`);
  await button(office, 'Send changes').click();
  const file = await kept(office, folder);
  await office.context().close();

  await page.goto(url);
  await readyOffline(page);
  await page.close();
  await stop(server);

  const waiting = (on: Page) => on.getByRole('list', { name: 'Waiting files' });

  await first.locator('[name=orders]').setInputFiles([file, file]);
  await first.locator('button').click();
  await expect(first).toHaveURL(`${url}/files?shared=kept`);
  await expect(heading(first, 'Order Files')).toBeVisible();
  await expect(button(first, 'Import')).toBeVisible();
  await first.reload();
  await button(first, 'Import').click();
  await expect(first.getByText('Imported', { exact: true })).toBeVisible();
  await first.close();

  await second.locator('[name=text]').fill('Hello from a chat');
  await second.locator('button').click();
  // The second file of the first share came before the text, and waited.
  await expect(second.getByText('Nothing new in this file')).toBeVisible();
  await button(second, 'Done').click();
  await expect(second).toHaveURL(`${url}/files`);
  await expect(waiting(second).getByRole('listitem')).toHaveCount(1);
  await button(second, /^Look at the file of Shared text/).click();
  await expect(second.getByRole('alert').filter({ hasText: 'This is a text' })).toBeVisible();
  await second.reload();
  await expect(waiting(second).getByText('Shared by another app')).toBeVisible();
  await button(second, /^Let go the file of Shared text/).click();
  await expect(waiting(second)).toHaveCount(0);

  await third.locator('button').click();
  await expect(third.getByRole('alert').filter({ hasText: 'There was no file' })).toBeVisible();
  await rm(folder, { recursive: true, force: true });
});
