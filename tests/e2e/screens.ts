import type { Page } from '@playwright/test';
import { expect } from './app.ts';

/** Where the first thing leads that a list shows. */
async function firstIn(page: Page, list: string, named: string): Promise<string> {
  await page.goto(list);
  const row = page.getByRole('list', { name: named }).getByRole('link').first();
  return (await row.getAttribute('href'))?.split('?')[0] ?? '';
}

/** An address, or one and what is done there. */
type Screen = string | { readonly at: string; readonly then: (page: Page) => Promise<void> };
export type Screens = Readonly<Record<string, Screen>>;

/** Enters nothing and hands it in: what is refused is said where one looks. */
const handedIn = (at: string): Screen => ({
  at,
  then: (page) => page.keyboard.press('Control+Enter')
});

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
export async function sellingIn(page: Page): Promise<Screens> {
  const open = await firstIn(page, '/sell/orders?q=SO-0020', 'Sales orders');
  const line = await needyLine(page, open);
  const customer = await firstIn(page, '/sell/customers', 'Customers');
  return {
    'the list of orders': '/sell/orders?status=all',
    'their target dates': '/sell/orders?cal=',
    'a calendar file': '/sell/orders?cal=&open=calendar-file',
    'a new order': '/sell/orders/new',
    'an open order': open,
    'its details': `${open}/details`,
    'its shipments': `${open}/shipments`,
    'its builds': `${open}/builds`,
    'its history': `${open}/history`,
    'a line of it': `${open}?line=${line}`,
    'a new line': `${open}?open=add-line`,
    'a line without a part': handedIn(`${open}?open=add-line`),
    'an extra line': `${open}?open=extra-line`,
    'stock for its line': `${open}?open=allocate&about=${line}`,
    'a build for its line': `${open}?open=build&about=${line}`,
    'a new shipment': `${open}?open=shipment`,
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
    'an address of it': `${customer}?open=address`,
    'a price for it': `${customer}?open=price`,
    'a new customer': '/sell/customers/new',
    'a customer without a name': handedIn('/sell/customers/new')
  };
}

/** Everything about stock, parts and builds. */
export async function makingIn(page: Page): Promise<Screens> {
  const item = await firstIn(page, '/stock', 'Stock');
  const build = await firstIn(page, '/build', 'Build orders');
  const part = await firstIn(page, '/parts?q=pump', 'Parts');
  return {
    'the list of stock': '/stock',
    'receiving stock': '/stock?receive=',
    'a stock item': item,
    'its ledger': `${item}/history`,
    'what can be done with it': `${item}?open=adjust`,
    'moving it': `${item}?open=move`,
    'changing it': `${item}?open=edit`,
    'writing it off': `${item}?open=write-off`,
    'the locations': '/stock/locations',
    'a new location': '/stock/locations?open=new-location',
    'the list of parts': '/parts',
    'a part': part,
    'what it is made of': `${part}/bom`,
    'who wants it': `${part}/demand`,
    'its stock over time': `/reports/stock?part=${part.split('/').at(-1) ?? ''}`,
    'its details': `${part}/details`,
    'its prices': `${part}/prices`,
    'changing a part': `${part}?open=edit`,
    'a component of it': `${part}/bom?open=component`,
    'a code for it': `${part}/details?open=link-code`,
    'its history': `${part}/history`,
    'a new part': '/parts/new',
    'a part without a name': handedIn('/parts/new'),
    'the list of builds': '/build',
    'a build': build,
    'completing a build': `${build}?open=complete`,
    'scrapping it': `${build}?open=scrap`,
    'its outputs': `${build}/outputs`,
    'its details too': `${build}/details`,
    'a new build': '/build/new',
    'a build sheet': `${build}/print/build-sheet`,
    'labels of a part': `/labels?part=${part.split('/').at(-1) ?? ''}`
  };
}

/** Everything else. */
export const others: Screens = {
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

const nowhere = '0198d000-0000-7000-8000-00000000ac3e';

/** What a shop shows that has nothing in it yet. */
export const empty: Screens = {
  'the first screen': '/',
  'no orders': '/sell/orders',
  'a first order': '/sell/orders/new',
  'no customers': '/sell/customers',
  'no stock': '/stock',
  'no parts': '/parts',
  'no builds': '/build',
  'no findings': '/findings',
  'nothing to report': '/reports/cover',
  'an order that is not there': `/sell/orders/${nowhere}`,
  'a part that is not there': `/parts/${nowhere}`,
  'stock that is not there': `/stock/${nowhere}`,
  'a build that is not there': `/build/${nowhere}`,
  'a customer that is not there': `/sell/customers/${nowhere}`,
  'a page that is not there': '/nowhere'
};
