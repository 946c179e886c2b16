import { describe, expect, it } from 'vitest';
import { put } from '#domain/changes.ts';
import { LinkedCode } from '#domain/code/linked-code.ts';
import { PartId } from '#domain/kernel/ids.ts';
import { rebuild } from '#store/rebuild.ts';
import { transact } from '#store/device-context.ts';
import { searchedKinds } from '#store/search/documents.ts';
import type { IndexShelf, Kept } from '#store/search/kept-index.ts';
import { LiveIndex } from '#store/search/live-index.ts';
import { knownTo } from '#store/standing.ts';
import { scanned } from '#store/search/scan.ts';
import {
  aBuild,
  aCompany,
  aContact,
  aLocation,
  aPart,
  aSalesOrder,
  aShipment,
  aStockItem
} from '#tests/support/builders.ts';
import { aDevice, given, had, hadStock } from '#tests/support/device.ts';

/** A shelf that is gone when the test is. */
function aShelf(): IndexShelf & { kept: Kept | undefined } {
  const shelf: IndexShelf & { kept: Kept | undefined } = {
    kept: undefined,
    get: () => Promise.resolve(structuredClone(shelf.kept)),
    put: (kept) => {
      shelf.kept = structuredClone(kept);
      return Promise.resolve();
    }
  };
  return shelf;
}

const shop = () => [
  had('companies', aCompany({ name: 'Acme Hydraulics', taxId: 'DE 123' })),
  had('contacts', aContact({ name: 'Robin Roe', email: 'robin@acme.example' })),
  had('locations', aLocation({ name: 'Shelf A-3' })),
  had('parts', aPart({ ipn: 'SK-22', name: 'Seal kit', keywords: 'gasket' })),
  hadStock(
    aStockItem({ id: 'item-1', quantity: 5, location: 'location-1', batch: 'LOT-7', serial: null })
  ),
  had('salesOrders', aSalesOrder({ reference: 'SO-A0042', customerReference: 'PO-991' })),
  had('shipments', aShipment({ tracking: '1Z999AA1' })),
  had('builds', aBuild({ reference: 'BO-A0007' })),
  had('codes', LinkedCode.parse({ id: 'code:1', text: '4006381333931', subject: 'part-1' }))
];

const kindsFound = (live: LiveIndex, query: string) =>
  Object.entries(searchedKinds)
    .filter(([, kind]) => live.search({ query, most: 5 })?.hits.has(kind))
    .map(([name]) => name);

async function aShop() {
  const device = await aDevice();
  await given(device, ...shop());
  const shelf = aShelf();
  const live = new LiveIndex(device.db, shelf);
  await live.followed();
  return { device, shelf, live };
}

describe('the index of a shop', () => {
  it.each([
    ['sk-22', ['parts', 'builds', 'stockItems', 'codes']],
    ['400638', ['codes']],
    ['seal 400638', ['codes']],
    ['gasket', ['parts', 'builds', 'stockItems', 'codes']],
    ['lot-7', ['stockItems']],
    ['shelf seal', ['stockItems']],
    ['a-3', ['locations', 'stockItems']],
    ['po-991', ['salesOrders', 'shipments']],
    ['acme', ['companies', 'salesOrders', 'contacts']],
    ['robin', ['contacts']],
    ['de123', ['companies', 'salesOrders', 'contacts']],
    ['1z999', ['shipments']],
    ['bo-7', ['builds']]
  ])('finds by %s', async (query, kinds) => {
    const { live } = await aShop();
    expect(kindsFound(live, query).sort()).toEqual([...kinds].sort());
  });

  it('knows nothing before it was made, and the slower way answers', async () => {
    const device = await aDevice();
    await given(device, ...shop());
    expect(new LiveIndex(device.db, aShelf()).search({ query: 'seal', most: 5 })).toBeUndefined();
    const { hits } = await scanned(device.db, { query: 'a0042', most: 5 });
    const [order] = hits.get(searchedKinds.salesOrders) ?? [];
    expect(order).toMatchObject({ title: 'SO-A0042', parents: [{ title: 'Acme Hydraulics' }] });
  });

  it('can be made of nothing', async () => {
    const live = new LiveIndex((await aDevice()).db, aShelf());
    await live.followed();
    expect(live.search({ query: 'x', most: 5 })?.totals.size).toBe(0);
  });

  it('follows what is written, renamed and deleted', async () => {
    const { device, live } = await aShop();
    await given(device, had('parts', aPart({ id: 'part-2', name: 'Manifold' })));
    await given(device, [put('parts', PartId.parse('part-1'), { name: 'Ring set', keywords: '' })]);
    await live.followed();
    expect(kindsFound(live, 'manifold')).toEqual(['parts']);
    expect(kindsFound(live, 'gasket')).toEqual([]);
    expect(kindsFound(live, 'ring lot-7')).toEqual(['stockItems']);
    await given(device, [put('parts', PartId.parse('part-2'), { del: true })]);
    await live.followed();
    expect(kindsFound(live, 'manifold')).toEqual([]);
  });

  it('says how many of an item there are, as soon as that changes', async () => {
    const { device, live } = await aShop();
    const detail = () =>
      live.search({ query: 'lot-7', most: 1 })?.hits.get(searchedKinds.stockItems)?.[0]?.detail;
    const before = detail();
    await given(device, [
      ['add', 'movements', 'more', { item: 'item-1', kind: 'added', quantity: 700_000 }]
    ] as never);
    await live.followed();
    expect(Number(detail()) - Number(before)).toBe(700_000);
  });
});

describe('a list that is searched', () => {
  const idsOf = async (query: string, kind: keyof typeof searchedKinds) => {
    const { live } = await aShop();
    return live.idsOf(searchedKinds[kind], query, {});
  };

  it.each([
    ['gasket', 'parts', ['part-1']],
    ['400638', 'parts', ['part-1']],
    ['seal 400638', 'parts', ['part-1']],
    ['a-3 seal', 'stockItems', ['item-1']],
    ['acme 42', 'salesOrders', ['order-1']],
    ['1z999', 'salesOrders', ['order-1']],
    ['robin', 'companies', ['company-1']],
    ['gasket', 'salesOrders', []]
  ] as const)('has all that is found by %s: %s', async (query, kind, ids) => {
    expect(await idsOf(query, kind)).toEqual({ ids, isGuess: false });
  });

  it('has what was meant where nothing is written so', async () => {
    expect(await idsOf('gaskte', 'parts')).toEqual({ ids: ['part-1'], isGuess: true });
  });

  it('has what was just written', async () => {
    const { device, live } = await aShop();
    await given(device, had('parts', aPart({ id: 'part-2', name: 'Manifold' })));
    const known = await knownTo(device.db);
    expect(await live.idsOf(searchedKinds.parts, 'manifold', known)).toMatchObject({
      ids: ['part-2']
    });
  });

  it('is told nothing before the index was made', async () => {
    const live = new LiveIndex((await aDevice()).db, aShelf());
    expect(await live.idsOf(searchedKinds.parts, 'seal', {})).toBeUndefined();
  });
});

describe('an index that was kept', () => {
  it('goes on from there, and reads what was done meanwhile', async () => {
    const { device, shelf, live } = await aShop();
    await live.keep();
    await given(device, had('parts', aPart({ id: 'part-2', name: 'Manifold' })));
    const next = new LiveIndex(device.db, shelf);
    await next.followed();
    expect(kindsFound(next, 'manifold')).toEqual(['parts']);
    expect(kindsFound(next, 'acme so-42')).toEqual(['salesOrders']);
  });

  it('is not believed after the tables were laid anew', async () => {
    const { device, shelf, live } = await aShop();
    await live.keep();
    const kept = shelf.kept;
    await rebuild(device.db);
    await live.followed();
    expect(live.search({ query: 'seal', most: 5 })).toBeDefined();
    await live.keep();
    expect(shelf.kept?.laid).toBe((kept?.laid ?? 0) + 1);
  });

  it('of another database is not believed', async () => {
    const { shelf, live } = await aShop();
    await live.keep();
    const other = await aDevice();
    await given(other, had('parts', aPart({ id: 'part-9', name: 'Manifold' })));
    const next = new LiveIndex(other.db, shelf);
    await next.followed();
    expect(kindsFound(next, 'seal')).toEqual([]);
    expect(kindsFound(next, 'manifold')).toEqual(['parts']);
  });

  it('is made anew where the log lacks what it knows', async () => {
    const { device, shelf, live } = await aShop();
    await live.keep();
    await transact(device, async () => {
      await device.db.meta.delete('laid');
    });
    shelf.kept = shelf.kept && { ...shelf.kept, known: { a0000001: 99 } };
    const next = new LiveIndex(device.db, shelf);
    await next.followed();
    expect(kindsFound(next, 'lot-7')).toEqual(['stockItems']);
  });
});
