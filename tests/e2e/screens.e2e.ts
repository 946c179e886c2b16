import type { Page } from '@playwright/test';
import { expect, readyOffline, test } from './app.ts';
import { lookAt, quiet } from './eyes.ts';
import { heading, loadDemoShop } from './steps.ts';

/** Where the first thing leads that a list shows. */
async function firstIn(page: Page, list: string, named: string): Promise<string> {
  await page.goto(list);
  const row = page.getByRole('list', { name: named }).getByRole('link').first();
  return (await row.getAttribute('href'))?.split('?')[0] ?? '';
}

type Screens = Readonly<Record<string, string>>;

/** The line of an order that still needs stock, as the sheet of its stock names it. */
async function needyLine(page: Page, order: string): Promise<string> {
  await page.goto(order);
  await page
    .getByRole('button', { name: /^Allocate:/ })
    .first()
    .click();
  await expect(page.getByRole('dialog', { name: /^Allocate/ })).toBeVisible();
  return new URL(page.url()).searchParams.get('about') ?? '';
}

/** Everything about selling, and how each is reached in the demo shop. */
async function sellingIn(page: Page): Promise<Screens> {
  const open = await firstIn(page, '/sell/orders?q=SO-0020', 'Sales orders');
  const line = await needyLine(page, open);
  const customer = await firstIn(page, '/sell/customers', 'Customers');
  return {
    'the list of orders': '/sell/orders?status=all',
    'their target dates': '/sell/orders?cal=',
    'a new order': '/sell/orders/new',
    'an open order': open,
    'its details': `${open}/details`,
    'its shipments': `${open}/shipments`,
    'its builds': `${open}/builds`,
    'its history': `${open}/history`,
    'a line of it': `${open}?line=${line}`,
    'a new line': `${open}?open=add-line`,
    'stock for its line': `${open}?open=allocate&about=${line}`,
    'a build for its line': `${open}?open=build&about=${line}`,
    'shipping it': `${open}?open=ship`,
    'cancelling it': `${open}?open=cancel`,
    'changing it': `${open}?open=edit-order`,
    'picking it': `${open}/pick`,
    'another day for it': `${open}/what-if`,
    'its packing slip': `${open}/print/packing-slip`,
    'its pick list': `${open}/print/pick-list`,
    'a shipped order': await firstIn(page, '/sell/orders?status=shipped', 'Sales orders'),
    'the list of customers': '/sell/customers',
    'a customer': customer,
    'changing a customer': `${customer}?open=edit`,
    'a new customer': '/sell/customers/new'
  };
}

/** Everything about stock, parts and builds. */
async function makingIn(page: Page): Promise<Screens> {
  const item = await firstIn(page, '/stock', 'Stock');
  const build = await firstIn(page, '/build', 'Build orders');
  const part = await firstIn(page, '/parts?q=pump', 'Parts');
  return {
    'the list of stock': '/stock',
    'receiving stock': '/stock?receive=',
    'a stock item': item,
    'its ledger': `${item}/history`,
    'the locations': '/stock/locations',
    'the list of parts': '/parts',
    'a part': part,
    'what it is made of': `${part}/bom`,
    'who wants it': `${part}/demand`,
    'its stock over time': `/reports/stock?part=${part.split('/').at(-1) ?? ''}`,
    'its details': `${part}/details`,
    'its prices': `${part}/prices`,
    'its history': `${part}/history`,
    'a new part': '/parts/new',
    'the list of builds': '/build',
    'a build': build,
    'completing a build': `${build}?open=complete`,
    'its outputs': `${build}/outputs`,
    'its details too': `${build}/details`,
    'a new build': '/build/new',
    'a build sheet': `${build}/print/build-sheet`,
    'labels of a part': `/labels?part=${part.split('/').at(-1) ?? ''}`
  };
}

/** Everything else. */
const others: Screens = {
  'the home screen': '/',
  'the rest': '/more',
  'the import': '/import',
  'lists as CSV': '/csv',
  'order files': '/files',
  'the devices': '/files/devices',
  backups: '/backup',
  'nothing to decide': '/findings',
  activity: '/activity',
  settings: '/settings',
  'the stock doctor': '/settings/doctor',
  'the search': '/search?q=seal',
  scanning: '/scan',
  about: '/about',
  help: '/help',
  practice: '/help/practice',
  'setting up': '/set-up',
  'the pipeline': '/reports/pipeline',
  'the cover of parts': '/reports/cover',
  'a part for its stock over time': '/reports/stock',
  'shipping in time': '/reports/on-time',
  throughput: '/reports/throughput',
  'a code that leads nowhere': '/open?u=nothing'
};

/** Goes there as a tap on a link would: the app is loaded once for all that is looked at in it. */
async function openScreen(page: Page, path: string): Promise<void> {
  await page.evaluate((href) => {
    const link = document.createElement('a');
    link.href = href;
    document.body.append(link);
    link.click();
    link.remove();
  }, path);
  await page.waitForURL(path);
  await expect(page.getByRole('heading').first()).toBeVisible();
  await quiet(page);
}

async function lookThrough(page: Page, screens: Screens): Promise<void> {
  // What is told once, as that the app works offline now, has been told.
  await readyOffline(page);
  await page.goto('/');
  for (const [screen, path] of Object.entries(screens))
    await test.step(screen, async () => {
      await openScreen(page, path);
      await lookAt(page, screen);
    });
}

/** A shop is loaded once for all that is looked at in it. */
const untilDone = 400_000;

test('what is sold in the demo shop trips no hand, no eye and no screen reader', async ({
  page
}) => {
  test.setTimeout(untilDone);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await loadDemoShop(page);
  await lookThrough(page, await sellingIn(page));
});

test('what is stored and made there trips nobody', async ({ page }) => {
  test.setTimeout(untilDone);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await loadDemoShop(page);
  await lookThrough(page, await makingIn(page));
});

test('the rest of the demo shop trips nobody, and it is gone in two taps', async ({ page }) => {
  test.setTimeout(untilDone);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await loadDemoShop(page);
  await expect(page.getByRole('link', { name: /Overdue/ })).toHaveText(/[1-9]/);
  await lookThrough(page, others);
  await page.goto('/');
  await page.getByRole('button', { name: 'Start clean' }).click();
  await page.waitForTimeout(500); // a confirmation is armed after 400 ms
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect(heading(page, 'Welcome to Docket')).toBeVisible({ timeout: 30_000 });
});

/** What a shop shows that has nothing in it yet. */
const empty: Screens = {
  'the first screen': '/',
  'no orders': '/sell/orders',
  'a first order': '/sell/orders/new',
  'no customers': '/sell/customers',
  'no stock': '/stock',
  'no parts': '/parts',
  'no builds': '/build',
  'an order that is not there': '/sell/orders/0198d000-0000-7000-8000-00000000ac3e',
  'a page that is not there': '/nowhere'
};

test('a shop with nothing in it trips nobody either', async ({ page, complaints }) => {
  test.setTimeout(untilDone);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/settings');
  await page.getByText('Allow expired stock').click();
  // Kept, before the page is left.
  await expect(page.getByRole('link', { name: /No backup yet/ })).toBeVisible();
  await lookThrough(page, empty);
  // The server says of the last one that it is not there.
  complaints.splice(0, Infinity, ...complaints.filter((each) => !each.includes('404')));
});
