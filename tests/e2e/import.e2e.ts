import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, readyOffline, test } from './app.ts';

const own = (year: number) =>
  resolve(import.meta.dirname, `../fixtures/inventree/generation-${String(year)}.json`);
const real = resolve(import.meta.dirname, '../../../shared/data/inventree-export-2022-05.json');

interface Raw {
  readonly model?: string;
  readonly pk: number;
  readonly fields: Readonly<Record<string, string | number | null>>;
}

const rawOf = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Raw[];

const choose = (page: Page, path: string) => page.getByLabel('Export file').setInputFiles(path);
const importButton = (page: Page) =>
  page.getByRole('button', { name: /^Import [\d,]+\srecords?$/ });
const heading = (page: Page) =>
  page.getByRole('heading', { level: 1, name: 'Import from InvenTree' });

async function open(page: Page) {
  await page.goto('/import');
  await expect(page.getByRole('heading', { name: 'Which files are meant' })).toBeVisible();
}

/** How many rows every table has: what an import may not touch before it writes. */
const rowCounts = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<Record<string, number>>((resolve, reject) => {
        const opening = indexedDB.open('docket-g1');
        opening.onerror = () => reject(new Error('not opened'));
        opening.onsuccess = () => {
          const db = opening.result;
          const names = [...db.objectStoreNames];
          const reading = db.transaction(names);
          const counts: Record<string, number> = {};
          for (const name of names) {
            const counting = reading.objectStore(name).count();
            counting.onsuccess = () => (counts[name] = counting.result);
          }
          reading.oncomplete = () => {
            db.close();
            resolve(counts);
          };
        };
      })
  );

/** "29" and so on, from the row of a kind in the preview. */
async function countsOf(page: Page, kind: string): Promise<number[]> {
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${kind}`) }) });
  const cells = await row.getByRole('cell').allInnerTexts();
  return cells.map((text) => Number(text.replaceAll(',', '')));
}

/** What the preview says of the whole file. */
async function totalsOf(page: Page): Promise<number[]> {
  const text = await page.getByText(/records? in the file:/).innerText();
  return [...text.matchAll(/\d[\d,]*/g)].map(([digits]) => Number(digits.replaceAll(',', '')));
}

/** Runs a test with a file of its own. */
async function withFile(name: string, content: string, work: (path: string) => Promise<void>) {
  const folder = await mkdtemp(join(tmpdir(), 'import-'));
  try {
    await writeFile(join(folder, name), content);
    await work(join(folder, name));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test.describe('an export of our own', () => {
  test('is shown first, then imported, then nothing new', async ({ page }) => {
    const raw = rawOf(own(2024));
    await open(page);
    const before = await rowCounts(page);
    await choose(page, own(2024));
    await expect(importButton(page)).toBeVisible();
    await expect(heading(page)).toBeFocused();
    expect(await rowCounts(page)).toEqual(before);

    const [present = 0, taken = 0, leftOut = 0] = await totalsOf(page);
    expect(present).toBe(raw.length);
    expect(taken + leftOut).toBe(present);
    const orders = raw.filter(({ model }) => model === 'order.salesorder');
    expect(await countsOf(page, 'Sales orders')).toEqual([orders.length, orders.length, 0, 0]);
    await page.getByText('People, passwords and permissions').click();
    await expect(page.getByText('auth.user: 1')).toBeVisible();

    await importButton(page).click();
    await expect(page.getByText(/^Imported \d+\srecords$/)).toBeVisible();
    await expect(heading(page)).toBeFocused();
    await page.getByRole('main').getByRole('link', { name: 'Sales Orders' }).click();
    await page.goto('/sell/orders?status=all');
    for (const { fields } of orders)
      await expect(page.getByText(String(fields['reference']), { exact: true })).toBeVisible();

    await open(page);
    const after = await rowCounts(page);
    await choose(page, own(2024));
    await expect(page.getByText('Nothing new in this file')).toBeVisible();
    await expect(importButton(page)).toHaveCount(0);
    expect(await rowCounts(page)).toEqual(after);
  });

  test('stands in the history by its name', async ({ page }) => {
    await open(page);
    await choose(page, own(2021));
    await importButton(page).click();
    await expect(page.getByText(/^Imported \d+\srecords$/)).toBeVisible();
    await page.goto('/activity');
    await expect(page.getByText('Imported from InvenTree').first()).toBeVisible();
  });

  test('is read well by a screen reader at each step', async ({ page }) => {
    test.slow();
    const violations = async () => (await new AxeBuilder({ page }).analyze()).violations;
    await open(page);
    expect(await violations()).toEqual([]);
    await choose(page, own(2026));
    await expect(importButton(page)).toBeVisible();
    for (const fold of await page.locator('summary').all()) await fold.click();
    expect(await violations()).toEqual([]);
    await importButton(page).click();
    await expect(page.getByText(/^Imported \d+\srecords$/)).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  test('is cancelled without a trace', async ({ page }) => {
    await open(page);
    const before = await rowCounts(page);
    await choose(page, own(2026));
    await expect(importButton(page)).toBeVisible();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByText('Choose files')).toBeVisible();
    expect(await rowCounts(page)).toEqual(before);
  });

  test('comes in as pasted text, by the keyboard, with no network', async ({ page, context }) => {
    await page.goto('/');
    await readyOffline(page);
    await context.setOffline(true);
    await open(page);
    await page.getByText('Paste the text instead').focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Text of the export').focus();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('Paste the text of the export first.')).toBeVisible();
    await page.getByLabel('Text of the export').fill(readFileSync(own(2021), 'utf8'));
    await page.keyboard.press('Control+Enter');
    await expect(heading(page)).toBeFocused();
    await importButton(page).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^Imported \d+\srecords$/)).toBeVisible();
  });

  test('comes in dropped beside the box', async ({ page }) => {
    await open(page);
    const text = readFileSync(own(2024), 'utf8');
    await page
      .getByRole('heading', { name: 'Which files are meant' })
      .evaluate((place, content) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([content], 'export.txt', { type: 'text/plain' }));
        place.dispatchEvent(
          new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer })
        );
      }, text);
    await expect(importButton(page)).toBeVisible();
  });

  test('under another name than last time is warned of', async ({ page }) => {
    await open(page);
    await page.getByLabel('Name of that InvenTree').fill('Yard');
    await choose(page, own(2021));
    await importButton(page).click();
    await page.getByRole('button', { name: 'Import another file' }).click();
    await expect(page.getByLabel('Name of that InvenTree')).toHaveValue('Yard');
    await page.getByLabel('Name of that InvenTree').fill('Shed');
    await expect(page.getByText('Last time it was called “Yard”')).toBeVisible();
    await choose(page, own(2021));
    await expect(page.getByText(/order numbers? would stand twice/)).toBeVisible();
  });
});

test.describe('a large export', () => {
  const companies = (count: number) =>
    JSON.stringify(
      Array.from({ length: count }, (_, n) => ({
        model: 'company.company',
        pk: n + 1,
        fields: { name: `Company ${String(n + 1)}`, is_customer: true }
      }))
    );

  test('is cancelled while it is read, without a trace', async ({ page }) => {
    await open(page);
    const before = await rowCounts(page);
    await withFile('large.json', companies(120_000), async (path) => {
      await choose(page, path);
      await expect(page.getByRole('progressbar')).toBeVisible();
      await page.getByRole('button', { name: 'Cancel' }).click();
      await expect(page.getByText('Choose files')).toBeVisible();
    });
    expect(await rowCounts(page)).toEqual(before);
  });

  test('goes on when the page is left, and is found again', async ({ page }) => {
    await open(page);
    await withFile('large.json', companies(20_000), async (path) => {
      await choose(page, path);
      await expect(page.getByRole('progressbar')).toBeVisible();
      const closes = () =>
        page.evaluate(() => dispatchEvent(new Event('beforeunload', { cancelable: true })));
      expect(await closes()).toBe(false);
      await page.getByRole('link', { name: 'More', exact: true }).first().click();
      await expect(page.getByRole('heading', { level: 1, name: 'More' })).toBeVisible();
      await page.getByRole('link', { name: /^Import from InvenTree/ }).click();
      await expect(importButton(page)).toBeVisible({ timeout: 30_000 });
      expect(await closes()).toBe(true);
    });
  });
});

test.describe('the public demo export of 2022', () => {
  test.skip(!existsSync(real), 'the file is not at ../shared/data');

  /** What a bare reading of the file adds up to, order by order. */
  function expectedOrders() {
    const raw = rawOf(real);
    const rows = (model: string, order: number) =>
      raw.filter((each) => each.model === model && each.fields['order'] === order);
    const sum = (list: readonly Raw[], price: string) =>
      list.reduce((all, { fields }) => all + Number(fields['quantity']) * Number(fields[price]), 0);
    const named = new Map(
      raw
        .filter(({ model }) => model === 'company.company')
        .map(({ pk, fields }) => [pk, fields['name']])
    );
    return raw
      .filter(({ model }) => model === 'order.salesorder')
      .map(({ pk, fields }) => {
        const lines = rows('order.salesorderlineitem', pk);
        const extra = rows('order.salesorderextraline', pk);
        const total = sum(lines, 'sale_price') + sum(extra, 'price');
        return {
          reference: String(fields['reference']),
          customer: String(named.get(Number(fields['customer']))),
          lines:
            `${String(lines.length)} line${lines.length === 1 ? '' : 's'}` +
            (extra.length > 0 ? ` and ${String(extra.length)} extra` : ''),
          total: new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' }).format(
            total
          )
        };
      });
  }

  test('shows every record and every order, and comes in once', async ({ page }) => {
    const raw = rawOf(real);
    const inFile = (model: string) => raw.filter((each) => each.model === model).length;
    await open(page);
    await choose(page, real);
    await expect(importButton(page)).toBeVisible();

    const [present = 0, taken = 0, leftOut = 0] = await totalsOf(page);
    expect([present, taken + leftOut]).toEqual([2_261, raw.length]);
    const kinds = [
      ['Companies', 'company.company'],
      ['Parts', 'part.part'],
      ['BOM lines', 'part.bomitem'],
      ['Stock items', 'stock.stockitem'],
      ['Locations', 'stock.stocklocation'],
      ['Build orders', 'build.build'],
      ['Sales orders', 'order.salesorder']
    ] as const;
    for (const [kind, model] of kinds) {
      const count = inFile(model);
      expect([kind, ...(await countsOf(page, kind))]).toEqual([kind, count, count, 0, 0]);
    }
    const orders = expectedOrders();
    expect(orders).toHaveLength(3);
    for (const { reference, customer, lines, total } of orders) {
      const row = page.getByRole('row').filter({ hasText: reference });
      await expect(row).toContainText(customer);
      await expect(row).toContainText(lines);
      await expect(row).toContainText(total);
    }

    await importButton(page).click();
    await expect(page.getByText(/^Imported \d+\srecords$/)).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Sales Orders' }).click();
    for (const { reference, customer } of orders) {
      const row = page.getByRole('link').filter({ hasText: reference });
      await expect(row).toContainText(customer);
    }
    await expect(page.getByText('$8,375.00')).toBeVisible();

    await open(page);
    const after = await rowCounts(page);
    await choose(page, real);
    await expect(page.getByText('Nothing new in this file')).toBeVisible();
    expect(await rowCounts(page)).toEqual(after);

    await page.goto('/settings');
    await page.getByRole('button', { name: 'Check the books' }).click();
    await expect(page.getByText('Everything agrees with the log.')).toBeVisible();
  });

  test('gives orders that go on here: allocate, build, ship', async ({ page }) => {
    test.slow();
    const button = (within: Page | Locator, name: string | RegExp) =>
      within.getByRole('button', { name, exact: true });
    const chairs = page.getByRole('row').filter({ hasText: 'Blue Chair' });
    await open(page);
    await choose(page, real);
    await importButton(page).click();
    await page.getByRole('main').getByRole('link', { name: 'Sales Orders' }).click();
    await page.getByRole('link').filter({ hasText: '0002' }).click();

    // Of 17 chairs 3 are set aside for order 0001: the 5 asked for are there, of 20 more only 9.
    await button(page, 'Add Line Item').first().click();
    const sheet = page.getByRole('dialog', { name: 'Add Line Item' });
    await sheet.getByRole('searchbox').fill('Blue Chair');
    await sheet.getByRole('button', { name: /^Blue Chair/ }).click();
    await sheet.getByLabel('Quantity').first().fill('20');
    await button(sheet, 'Submit').click();
    await expect(chairs).toHaveCount(2);
    await button(page, 'Allocate All').click();
    await button(page.getByRole('dialog'), 'Done').click();
    await expect(chairs.first()).toContainText('5/5');
    await expect(chairs.last()).toContainText('9/20');

    await button(chairs.last(), /^Build 11/).click();
    const build = page.getByRole('dialog', { name: 'Create Build Order' });
    await expect(build.getByLabel('Quantity').first()).toHaveValue('11');
    await button(build, 'Submit').click();
    await expect(chairs.last()).toContainText('Building 11');
    await page.getByRole('link', { name: /^Builds/ }).click();
    await page.getByRole('link', { name: /BO-/ }).first().click();
    await button(page, /^Complete Build/)
      .first()
      .click();
    const complete = page.getByRole('dialog');
    // All the paint is set aside for build 0005 of the file.
    await expect(complete).toContainText(/Blue Paint: 1.375\slitres missing/);
    await button(complete, 'Submit 11').click();
    await button(complete, 'Complete anyway').click();
    await expect(complete).toBeHidden();

    await page.getByRole('link', { name: /0002/ }).first().click();
    await expect(chairs.last()).toContainText('20/20');
    await button(page, 'Ship Order').click();
    await page.waitForTimeout(450); // a final act is armed only after a moment
    await button(page.getByRole('alertdialog'), 'Ship Order').click();
    await expect(page.getByText(/It can not be edited any more/)).toBeVisible();

    await page.goto('/settings');
    await button(page, 'Check the books').click();
    await expect(page.getByText('Everything agrees with the log.')).toBeVisible();
  });
});

test.describe('a file that is no export', () => {
  const whole = readFileSync(own(2024), 'utf8');
  const files = [
    ['cut-off.json', whole.slice(0, whole.length / 2), 'The file stops in the middle'],
    ['page.html', '<!doctype html><html><title>InvenTree</title></html>', 'This is a web page'],
    ['brackets.json', '['.repeat(64 * 1024 * 1024), 'stand inside each other'],
    ['larger.json', ' '.repeat(130 * 1024 * 1024), 'The file is too large'],
    ['deep.json', `${'{"a":'.repeat(40)}1${'}'.repeat(40)}`, 'stand inside each other'],
    ['parts.csv', 'ID,Name,IPN\n1,Bolt,B-1\n2,Nut,N-1\n', 'This is a table'],
    ['list.json', '[{"pk":1,"reference":"SO-0001"}]', 'a list from InvenTree’s web interface'],
    ['other.json', '{"hello":"world"}', 'This is JSON, but no InvenTree export'],
    ['poison.json', whole.replace('"name":', '"__proto__": {"a": 1}, "name":'), '__proto__'],
    ['nothing.json', '', 'There are no records in this file']
  ] as const;

  test('is refused with a sentence and changes nothing', async ({ page }) => {
    test.setTimeout(120_000);
    await open(page);
    const before = await rowCounts(page);
    for (const [name, content, words] of files)
      await test.step(name, () =>
        withFile(name, content, async (path) => {
          await choose(page, path);
          await expect(page.getByRole('alert').filter({ hasText: words })).toBeVisible({
            timeout: 30_000
          });
          await expect(page.getByText('Choose files')).toBeVisible();
        })
      );
    expect(await rowCounts(page)).toEqual(before);
  });
});
