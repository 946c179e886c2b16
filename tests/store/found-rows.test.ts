import { beforeAll, describe, expect, it } from 'vitest';
import { loadDemoShop } from '#commands/demo/load-demo.ts';
import { buildIds, buildsPage, type BuildFilter } from '#store/build-list.ts';
import { companiesPage, companyIds, type CompanyFilter } from '#store/company-list.ts';
import type { Device } from '#store/device-context.ts';
import type { FoundIds } from '#store/found-rows.ts';
import { partIds, partsPage, type PartFilter } from '#store/parts-list.ts';
import { orderIds, type OrdersAsked } from '#store/orders-asked.ts';
import { ordersPage } from '#store/sales-orders.ts';
import { stockIds, stockPage, type StockFilter } from '#store/stock.ts';
import { aDevice } from '#tests/support/device.ts';

let device: Device;

beforeAll(async () => {
  device = await aDevice();
  await loadDemoShop(device);
}, 120_000);

interface Listed {
  readonly ids: readonly string[];
  readonly total: number;
  /** What an export of the list has. */
  readonly exported: readonly string[];
}

interface Searched {
  readonly search: string;
  readonly found?: FoundIds;
  readonly from: number;
  readonly most: number;
}

type List = (searched: Searched) => Promise<Listed>;

/** The question for a page of which the ids are known, as the search beside the page knows them. */
const pageOf = <Asked extends Searched>(asked: Asked, ids: readonly string[]) =>
  asked.found
    ? {
        ...asked,
        shown: { ids: ids.slice(asked.from, asked.from + asked.most), total: ids.length }
      }
    : asked;

const orders =
  (about: Pick<OrdersAsked, 'filter' | 'sort' | 'cover'>): List =>
  async (searched) => {
    const asked = { ...about, ...searched };
    const exported = await orderIds(device.db, asked, device.today());
    const page = pageOf(asked, exported);
    const { rows, total } = await ordersPage(device.db, page, device.today());
    return { ids: rows.map(({ id }) => id), total, exported };
  };

const parts =
  (filter: PartFilter): List =>
  async (searched) => {
    const asked = { filter, ...searched };
    const exported = await partIds(device.db, asked, device.today());
    const page = pageOf(asked, exported);
    const { rows, total } = await partsPage(device.db, page, device.today());
    return { ids: rows.map(({ part }) => part.id), total, exported };
  };

const stock =
  (filter: StockFilter): List =>
  async (searched) => {
    const asked = { filter, ...searched };
    const exported = await stockIds(device.db, asked, device.today());
    const page = pageOf(asked, exported);
    const { rows, total } = await stockPage(device.db, page, device.today());
    return { ids: rows.map(({ item }) => item.id), total, exported };
  };

const companies =
  (filter: CompanyFilter): List =>
  async (searched) => {
    const asked = { filter, ...searched };
    const exported = await companyIds(device.db, asked);
    const { rows, total } = await companiesPage(device.db, pageOf(asked, exported));
    return { ids: rows.map(({ id }) => id), total, exported };
  };

const builds =
  (view: BuildFilter): List =>
  async (searched) => {
    const asked = { view, ...searched };
    const exported = await buildIds(device.db, asked, device.today());
    const page = pageOf(asked, exported);
    const { rows, total } = await buildsPage(device.db, page, device.today());
    return { ids: rows.map(({ build }) => build.id), total, exported };
  };

const lists: readonly (readonly [string, List])[] = [
  ['open orders', orders({ filter: 'open', sort: 'newest' })],
  ['all orders by their days', orders({ filter: 'all', sort: 'due' })],
  ['orders that lack something', orders({ filter: 'open', sort: 'due', cover: 'short' })],
  ['all parts', parts('all')],
  ['components', parts('component')],
  ['salable parts', parts('salable')],
  ['stock that is here', stock('in-stock')],
  ['all stock', stock('all')],
  ['customers', companies('customers')],
  ['suppliers', companies('suppliers')],
  ['open builds', builds('open')],
  ['builds that can begin', builds('ready')]
];

const whole = { from: 0, most: 10_000 };
/** So many that a list goes along the index of its filter; they are in no list. */
const elsewhere = Array.from({ length: 301 }, (_, n) => `elsewhere-${String(n)}`);

describe('What the index found for a list', () => {
  it.each(lists)('is shown in the order of the list, however much it is: %s', async (_, list) => {
    const { ids } = await list({ search: '', ...whole });
    const wanted = ids.filter((__, n) => n % 2 === 0);
    expect(wanted.length).toBeGreaterThan(0);
    for (const found of [new Set(wanted), new Set([...wanted, ...elsewhere])]) {
      const shown = await list({ search: 'something', found, ...whole });
      expect(shown.ids.toSorted()).toEqual(wanted.toSorted());
      expect(shown.total).toBe(wanted.length);
      expect(shown.exported).toEqual(shown.ids);
      const second = await list({ search: 'something', found, from: 1, most: 2 });
      expect(second.ids).toEqual(shown.ids.slice(1, 3));
    }
  });

  it.each(lists)('is nothing when it is under another filter: %s', async (_, list) => {
    const nothing = { ids: [], total: 0, exported: [] };
    const found = new Set(['elsewhere-0']);
    expect(await list({ search: 'something', found, ...whole })).toEqual(nothing);
    expect(await list({ search: 'something', found: new Set(elsewhere), ...whole })).toEqual(
      nothing
    );
  });

  it('keeps the order of the list', async () => {
    const list = stock('all');
    const { ids } = await list({ search: '', ...whole });
    for (const found of [new Set(ids.slice(0, 9)), new Set([...ids, ...elsewhere])])
      expect((await list({ search: 'something', found, ...whole })).ids).toEqual(
        ids.slice(0, found.size > 9 ? ids.length : 9)
      );
  });
});
