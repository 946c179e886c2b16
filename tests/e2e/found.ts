import type { Page } from '@playwright/test';
import { expect } from './app.ts';
import type { Screens } from './screens.ts';

/** Where the first thing leads that a list shows: the last part of its address. */
async function firstIn(page: Page, list: string, named: string): Promise<string> {
  await page.goto(list);
  const row = page.getByRole('list', { name: named }).getByRole('link').first();
  const path = (await row.getAttribute('href'))?.split('?')[0] ?? '';
  return path.split('/').at(-1) ?? '';
}

/** The line of an order that still needs stock, as the sheet of its stock names it. */
async function needyLine(page: Page): Promise<string> {
  await page.goto(`/sell/orders/${await firstIn(page, '/sell/orders?q=SO-0020', 'Sales orders')}`);
  await page
    .getByRole('button', { name: /^Allocate:/ })
    .first()
    .click();
  await expect(page.getByRole('dialog', { name: /^Allocate/ })).toBeVisible();
  return new URL(page.url()).searchParams.get('about') ?? '';
}

/** How one of each is found in the demo shop. */
const finders: Readonly<Record<string, (page: Page) => Promise<string>>> = {
  order: (page) => firstIn(page, '/sell/orders?q=SO-0020', 'Sales orders'),
  'shipped order': (page) => firstIn(page, '/sell/orders?status=shipped', 'Sales orders'),
  line: needyLine,
  customer: (page) => firstIn(page, '/sell/customers', 'Customers'),
  company: (page) => firstIn(page, '/companies', 'Companies'),
  item: (page) => firstIn(page, '/stock', 'Stock'),
  location: (page) => firstIn(page, '/stock/locations', 'Locations'),
  part: (page) => firstIn(page, '/parts?q=pump', 'Parts'),
  build: (page) => firstIn(page, '/build', 'Build orders')
};

const bracketed = /\[([a-z ]+)\]/g;
const thingIn = (bracket: string) => bracket.replace(/ id$/, '');

/** The screens with the addresses that they have in the shop that is open. */
export async function foundIn(page: Page, screens: Screens): Promise<Screens> {
  const found = new Map<string, string>();
  for (const it of Object.values(screens))
    for (const [, bracket = ''] of (typeof it === 'string' ? it : it.at).matchAll(bracketed)) {
      const thing = thingIn(bracket);
      if (!found.has(thing)) found.set(thing, (await finders[thing]?.(page)) ?? '');
    }
  const filled = (at: string) =>
    at.replace(bracketed, (_, bracket: string) => found.get(thingIn(bracket)) ?? '');
  return Object.fromEntries(
    Object.entries(screens).map(([name, it]) => [
      name,
      typeof it === 'string' ? filled(it) : { ...it, at: filled(it.at) }
    ])
  );
}
