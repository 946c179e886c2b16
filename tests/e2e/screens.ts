import type { Page } from '@playwright/test';

/**
 * An address, or one and what is done there. Addresses are written as their routes are, with the name of
 * what is looked at in brackets: `found.ts` finds one of each in the demo shop.
 */
type Screen =
  | string
  | {
      readonly at: string;
      readonly then: (page: Page) => Promise<void>;
      /** Done anew in each window: what is open may be shut there, or hang from another button. */
      readonly anew?: boolean;
    };
export type Screens = Readonly<Record<string, Screen>>;

/** Presses a key there: enters nothing and hands it in, or opens what lies over every page. */
const pressed = (at: string, keys: string): Screen => ({
  at,
  then: (page) => page.keyboard.press(keys)
});

/** What is refused is said where one looks. */
const handedIn = (at: string): Screen => pressed(at, 'Control+Enter');

/** Opens the first menu of those that a place shows; where all there is fits in the bar, there is none. */
const menuIn = (at: string, place: string): Screen => ({
  at,
  anew: true,
  then: async (page) => {
    await page.keyboard.press('Escape');
    const opener = page.locator(`${place} [aria-haspopup="menu"]`).filter({ visible: true });
    if ((await opener.count()) > 0) await opener.first().click();
  }
});

const order = '/sell/orders/[order]';
const customer = '/sell/customers/[customer]';

/** Everything about selling. */
export const selling: Screens = {
  'the list of orders': '/sell/orders?status=all',
  'chosen orders': '/sell/orders?select=yes',
  'what can be done with the list': menuIn('/sell/orders?q=SO-0020', 'main'),
  'their target dates': '/sell/orders?cal=',
  'a calendar file': '/sell/orders?cal=&open=calendar-file',
  'a new order': '/sell/orders/new',
  'an open order': order,
  'what else can be done with it': menuIn(order, '.bar'),
  'what else can be done with its line': menuIn(order, 'td'),
  'its details': `${order}/details`,
  'its shipments': `${order}/shipments`,
  'its builds': `${order}/builds`,
  'its history': `${order}/history`,
  'a line of it': `${order}?line=[line]`,
  'a new line': `${order}?open=add-line`,
  'a line without a part': handedIn(`${order}?open=add-line`),
  'an extra line': `${order}?open=extra-line`,
  'stock for its line': `${order}?open=allocate&about=[line]`,
  'a build for its line': `${order}?open=build&about=[line]`,
  'a new shipment': `${order}?open=shipment`,
  'shipping it': `${order}?open=ship`,
  'cancelling it': `${order}?open=cancel`,
  'changing it': `${order}?open=edit-order`,
  'picking it': `${order}/pick`,
  'another day for it': `${order}/what-if`,
  'its packing slip': `${order}/print/packing-slip`,
  'its pick list': `${order}/print/pick-list`,
  'the papers of chosen orders': '/sell/orders/print/packing-slip?id=[order id]',
  'a shipped order': '/sell/orders/[shipped order]',
  'the list of customers': '/sell/customers',
  'a customer': customer,
  'changing a customer': `${customer}?open=edit`,
  'an address of it': `${customer}?open=address`,
  'a price for it': `${customer}?open=price`,
  'a new customer': '/sell/customers/new',
  'a customer without a name': handedIn('/sell/customers/new'),
  companies: '/companies',
  'what can be done with companies': menuIn('/companies', 'main'),
  'a company': '/companies/[company]',
  'a new company': '/companies/new'
};

const item = '/stock/[item]';
const part = '/parts/[part]';
const build = '/build/[build]';

/** Everything about stock, parts and builds. */
export const making: Screens = {
  'the list of stock': '/stock',
  'what can be done with stock': menuIn('/stock', 'main'),
  'receiving stock': '/stock?receive=',
  'a stock item': item,
  'its ledger': `${item}/history`,
  'what can be done with it': `${item}?open=adjust`,
  'moving it': `${item}?open=move`,
  'changing it': `${item}?open=edit`,
  'writing it off': `${item}?open=write-off`,
  'the locations': '/stock/locations',
  'a location': '/stock/locations/[location]',
  'a new location': '/stock/locations?open=new-location',
  'the list of parts': '/parts',
  'a part': part,
  'what it is made of': `${part}/bom`,
  'who wants it': `${part}/demand`,
  'its stock over time': '/reports/stock?part=[part id]',
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
  'what else can be done with a component': menuIn(build, 'td'),
  'completing a build': `${build}?open=complete`,
  'scrapping it': `${build}?open=scrap`,
  'its outputs': `${build}/outputs`,
  'its details too': `${build}/details`,
  'its history too': `${build}/history`,
  'a new build': '/build/new',
  'a build sheet': `${build}/print/build-sheet`,
  'labels of a part': '/labels?part=[part id]'
};

/** Lists nothing that an import could take. */
const refusedImport: Screen = {
  at: '/import',
  then: async (page) => {
    const buffer = Buffer.from('{"no": "export"}');
    const file = { name: 'wrong.json', mimeType: 'application/json', buffer };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('alert').first().waitFor();
  }
};

/** Everything else. */
export const others: Screens = {
  'the home screen': '/',
  'the search over a page': pressed('/', 'Control+k'),
  'the keys over a page': pressed('/', 'Control+/'),
  'the rest': '/more',
  'the import': '/import',
  'a refused import': refusedImport,
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
  'a code that is linked': '/scan/link?code=4006381333931',
  about: '/about',
  help: '/help',
  practice: '/help/practice',
  'codes to practise with': '/help/sheet',
  'codes for orders': '/help/codes',
  'setting up': '/set-up',
  welcome: '/welcome?again',
  'the pipeline': '/reports/pipeline',
  'the pipeline as CSV': '/reports/pipeline?open=csv',
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
