import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from '@playwright/test';
import { expect, listenTo, test } from './app.ts';

// A step that waits for what does not come fails with its own line, not with the whole test's time.
test.use({ actionTimeout: 20_000 });

const button = (within: Page | Locator, name: string | RegExp) =>
  within.getByRole('button', { name, exact: true });
const region = (page: Page, name: string) => page.getByRole('region', { name });

const alert = (page: Page, text: string) => page.getByRole('alert').filter({ hasText: text });

/** A tablet of its own: another browser profile, which saves by downloading as tablets do. */
async function aTablet(browser: Browser, complaints: string[]): Promise<Page> {
  const context = await browser.newContext({ acceptDownloads: true });
  await listenTo(context, complaints);
  await context.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });
  return context.newPage();
}

async function bringInShop(page: Page): Promise<void> {
  await page.goto('/import');
  const buffer = await readFile('tests/fixtures/inventree/small-shop.json');
  const file = { name: 'small-shop.json', mimeType: 'application/json', buffer };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: /^Import \d/ }).click();
  await expect(page.getByText(/imported/i).first()).toBeVisible();
}

async function nameWorkshop(page: Page, name: string): Promise<void> {
  await page.goto('/settings');
  const field = region(page, 'Workshop').getByLabel('Name', { exact: true });
  await field.fill(name);
  await field.press('Tab');
  await expect(page.getByText(name, { exact: true })).toBeVisible(); // above every page
}

async function newOrder(page: Page, reference: string): Promise<void> {
  await page.goto('/sell/orders/new');
  const customers = page.getByRole('list', { name: 'Customers' });
  await customers.getByRole('button', { name: /ABC Co/ }).click();
  await button(page, 'Submit').click();
  await expect(page.getByRole('heading', { level: 1, name: reference })).toBeVisible();
}

async function allocateSpanners(page: Page): Promise<void> {
  await button(page, 'Add Line Item').first().click();
  const sheet = page.getByRole('dialog', { name: 'Add Line Item' });
  await sheet.getByRole('button', { name: /Spanner/ }).click();
  await sheet.getByLabel('Quantity').first().fill('50');
  await button(sheet, 'Submit').click();
  await button(page, 'Allocate All').click();
  await button(page.getByRole('dialog'), 'Done').click();
  await expect(page.getByRole('row').filter({ hasText: 'Spanner' })).toContainText('50/50');
}

async function expectOrders(page: Page, ...references: string[]): Promise<void> {
  await page.goto('/sell/orders?status=all');
  for (const reference of references)
    await expect(page.getByRole('link', { name: new RegExp(reference) }).first()).toBeVisible();
}

/** Puts the written file where a stick would be, and says where. */
type Keep = (page: Page) => Promise<string>;

/** The way that is chosen, and what it says before it is taken. */
type Restoring = readonly [way: string, consequence: RegExp];

/** Puts a backup in the place of everything on a tablet, which opens anew afterwards. */
async function restore(page: Page, path: string, [way, consequence]: Restoring): Promise<void> {
  await page.goto('/backup');
  const choosing = page.waitForEvent('filechooser');
  await button(page, 'Choose a backup').click();
  await (await choosing).setFiles(path);
  await button(page, way).click();
  const asked = page.getByRole('alertdialog');
  await expect(asked).toContainText(consequence);
  await page.waitForTimeout(450); // a final act is armed only after a moment
  await button(asked, way).click();
  await button(page, 'Open it now').click();
}

async function backedUp(page: Page, keep: Keep): Promise<string> {
  await page.goto('/backup');
  await button(page, 'Back up now').click();
  const path = await keep(page);
  await expect(page.getByRole('link', { name: /Backup just now/ })).toBeVisible();
  return path;
}

const keepIn =
  (folder: string): Keep =>
  async (page) => {
    const downloading = page.waitForEvent('download');
    await button(page, 'Save').click();
    const download = await downloading;
    const path = join(folder, `${String(Date.now())}_${download.suggestedFilename()}`);
    await download.saveAs(path);
    await expect(page.getByText(/It is among the downloads/)).toBeVisible();
    await button(page, 'Done').click();
    return path;
  };

async function sent(page: Page, keep: Keep): Promise<string> {
  await page.goto('/files');
  await button(page, 'Send changes').click();
  return keep(page);
}

interface Choice {
  readonly for?: string;
  readonly passphrase?: string;
}

async function sentAs(page: Page, choice: Choice, keep: Keep): Promise<string> {
  await page.goto('/files');
  await button(page, 'Choose how').click();
  const sheet = page.getByRole('dialog', { name: 'Send changes' });
  if (choice.for) await sheet.getByLabel('For').selectOption({ label: choice.for });
  if (choice.passphrase) {
    await sheet.getByLabel('Passphrase', { exact: true }).fill(choice.passphrase);
    await sheet.getByLabel('The same passphrase again').fill(choice.passphrase);
  }
  await button(sheet, 'Write the file').click();
  return keep(page);
}

async function placeFor(page: Page, name: string, keep: Keep): Promise<string> {
  await page.goto('/files/devices');
  await button(page, 'Add a tablet').click();
  const sheet = page.getByRole('dialog', { name: 'Add a tablet' });
  await sheet.getByLabel('Name of the new tablet').fill(name);
  await button(sheet, 'Write its file').click();
  await expect(page.getByText(/On the new tablet: open Docket/)).toBeVisible();
  return keep(page);
}

async function choose(page: Page, path: string): Promise<void> {
  await page.goto('/files');
  const choosing = page.waitForEvent('filechooser');
  await button(page, 'Receive file').click();
  await (await choosing).setFiles(path);
}

async function takes(page: Page, path: string): Promise<void> {
  await choose(page, path);
  await button(page, 'Import').click();
  await expect(page.getByText('Imported', { exact: true })).toBeVisible();
}

async function fingerprint(page: Page): Promise<string> {
  await page.goto('/files');
  const code = region(page, 'Fingerprint of this tablet').getByText(/^\w{4}-\w{4}$/);
  return code.innerText();
}

async function expectAgreement(a: Page, b: Page): Promise<void> {
  expect(await fingerprint(b)).toBe(await fingerprint(a));
}

test('two tablets, and a third, work as one workshop by files alone', async ({
  browser,
  complaints
}) => {
  test.setTimeout(240_000);
  const folder = await mkdtemp(join(tmpdir(), 'tablets-'));
  const keep = keepIn(folder);
  const [a, b, c] = await Promise.all([1, 2, 3].map(() => aTablet(browser, complaints)));
  if (!a || !b || !c) throw new Error('no tablets');
  let thirdPlace = '';

  await test.step('a tablet is added and joins with its file', async () => {
    await bringInShop(a);
    await nameWorkshop(a, 'North');
    thirdPlace = await placeFor(a, 'Office', keep);
    const place = await placeFor(a, 'Packing', keep);
    await choose(b, place);
    await expect(b.getByText('Join workshop “North”')).toBeVisible();
    await button(b, 'Import').click();
    await expect(b.getByText(/This tablet is one of the workshop now/)).toBeVisible();
    await b.goto('/files/devices');
    const own = b.getByRole('listitem').filter({ hasText: 'This tablet' });
    await expect(own).toContainText('Packing (C)');
    await takes(a, await sent(b, keep));
    await expectAgreement(a, b);
  });

  await test.step('what one does, the other gets; what both do, crosses', async () => {
    await newOrder(a, 'SO-0001');
    await allocateSpanners(a);
    await takes(b, await sent(a, keep));
    await b.goto('/sell/orders?status=all');
    await b
      .getByRole('link', { name: /SO-0001/ })
      .first()
      .click();
    await expect(b.getByRole('row').filter({ hasText: 'Spanner' })).toContainText('50/50');

    await newOrder(a, 'SO-0002');
    await newOrder(b, 'SO-C0001');
    const [fromA, fromB] = [await sent(a, keep), await sent(b, keep)];
    await takes(a, fromB);
    await takes(b, fromA);
    await expectAgreement(a, b);
    await expectOrders(a, 'SO-0001', 'SO-0002', 'SO-C0001');

    await choose(b, fromA);
    await expect(b.getByText('Nothing new in this file')).toBeVisible();
    await expect(button(b, 'Import')).toHaveCount(0);
  });

  await test.step('a damaged file is refused with a sentence and changes nothing', async () => {
    await newOrder(a, 'SO-0003');
    const path = await sent(a, keep);
    const before = await fingerprint(b);
    await writeFile(path, (await readFile(path, 'utf8')).replace('SO-0003', 'SO-0004'));
    await choose(b, path);
    await expect(alert(b, 'damaged or was changed')).toBeVisible();
    expect(await fingerprint(b)).toBe(before);
  });

  await test.step('an encrypted file opens with its passphrase alone', async () => {
    const passphrase = 'correct horse battery';
    const path = await sentAs(a, { passphrase }, keep);
    await choose(b, path);
    await b.getByLabel('Passphrase').fill('wrong horse battery');
    await button(b, 'Open the file').click();
    await expect(b.getByText(/The passphrase does not open this file/)).toBeVisible();
    await b.getByLabel('Passphrase').fill(passphrase);
    await button(b, 'Open the file').click();
    await button(b, 'Import').click();
    await expect(b.getByText('Imported', { exact: true })).toBeVisible();
    await expectAgreement(a, b);
  });

  await test.step('a file that comes too early waits, and is imported by itself', async () => {
    await takes(c, thirdPlace);
    await takes(a, await sent(c, keep));
    const earlier = await sent(a, keep);
    await newOrder(a, 'SO-0004');
    await choose(c, await sentAs(a, { for: 'Packing (C)' }, keep));
    await expect(c.getByText('An earlier file is missing')).toBeVisible();
    await c.goto('/files');
    await expect(c.getByRole('list', { name: 'Waiting files' })).toContainText('Tablet 1');
    await takes(c, earlier);
    await expect(c.getByText(/1.file that had waited was imported too/)).toBeVisible();
    await expectOrders(c, 'SO-0003', 'SO-0004');
    await c.goto('/files');
    await expect(c.getByText(/^No file waits/)).toBeVisible();
  });

  await test.step('going back to a backup makes a workshop that the others join anew', async () => {
    const backup = await backedUp(a, keep);
    await newOrder(a, 'SO-0005');
    const lost = /1.change on this tablet is not in the file/;
    await restore(a, backup, ['Go back to this backup', lost]);
    await expectOrders(a, 'SO-0004');
    await expect(a.getByRole('link', { name: /SO-0005/ })).toHaveCount(0);
    await a.goto('/backup');
    await expect(a.getByRole('list', { name: 'Safety copies' })).toContainText('Before a restore');
    await choose(a, await sent(b, keep));
    await expect(alert(a, 'This file belongs to workshop “North”')).toBeVisible();

    await restore(b, await backedUp(a, keep), ['Recover this tablet', /gets a new letter/]);
    await takes(a, await sent(b, keep));
    await expectAgreement(a, b);
  });

  await rm(folder, { recursive: true, force: true });
});
