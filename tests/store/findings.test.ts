import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { inOrder } from '#journal/fold.ts';
import { put } from '#domain/changes.ts';
import { Day } from '#domain/kernel/day.ts';
import { SalesOrderId } from '#domain/kernel/ids.ts';
import { quantity } from '#domain/kernel/quantity.ts';
import { findingCounts, findingsAbout, openFindings, redOn } from '#store/findings.ts';
import { differences, rebuild } from '#store/rebuild.ts';
import { aCompany, aLine, aPart, aSalesOrder, aStockItem } from '#tests/support/builders.ts';
import { aDevice, had, hadStock, heardOf } from '#tests/support/device.ts';
import {
  aContest,
  aHistory,
  choices,
  exchanged,
  inAnotherOrder,
  lived,
  type Drawn
} from '#tests/support/history.ts';
import { aHeld, aMovement, aShipping } from '#tests/support/finding-facts.ts';
import { heardFromTwo } from '#tests/support/two-shops.ts';

// More of them, or others: DOCKET_RUNS=50 DOCKET_SEED=7
const numRuns = Number(process.env['DOCKET_RUNS'] ?? 3);
const seed = Number(process.env['DOCKET_SEED'] ?? 1);

vi.setConfig({ testTimeout: 120_000 + numRuns * 20_000 });

/** A database that hears of a whole history in portions, in an order in which it may have come. */
async function database(drawn: Drawn) {
  const shop = lived(drawn);
  exchanged(shop, drawn.seed);
  const [inMemory] = shop.devices;
  if (!inMemory) throw new Error('a shop without a device');
  const device = await aDevice({ id: 'zzzzzzz9' });
  const choose = choices(drawn.seed);
  const waiting = inAnotherOrder(inMemory.changeSets, choose);
  while (waiting.length > 0)
    await heardOf(device, inOrder(waiting.splice(0, 1 + choose(choose(3) === 0 ? 40 : 3))));
  return { device, inMemory };
}

describe('the findings that are kept as actions come in', () => {
  it.each([
    ['a shop', aHistory(40), numRuns],
    ['a contest', aContest, 4 * numRuns]
  ])('are those that a look at everything finds, in %s', async (_of, histories, runs) => {
    await fc.assert(
      fc.asyncProperty(histories, async (drawn) => {
        const { device, inMemory } = await database(drawn);
        const { db } = device;
        expect(await differences(db)).toEqual([]);
        expect((await db.findings.toArray()).filter(({ t }) => t === 0)).toEqual([]);
        const open = await db.findings
          .where('[open+severity]')
          .between([1, ''], [1, '~'])
          .toArray();
        expect(open.map(({ id }) => id).sort()).toEqual(inMemory.open.map(({ key }) => key));
        await rebuild(db);
        expect(await differences(db)).toEqual([]);
        await db.delete();
      }),
      { numRuns: runs, seed }
    );
  });
});

const order = SalesOrderId.parse('order-1');
const day = (text: string) => Day.parse(text);
const shop = [
  ...had('companies', aCompany()),
  ...had('parts', aPart({ ipn: 'SP-1' })),
  ...had('salesOrders', aSalesOrder({ id: 'order-1', reference: 'SO-0001' })),
  ...had('salesOrders', aSalesOrder({ id: 'order-2', reference: 'SO-0002' })),
  ...had('lines', aLine({ quantity: 9 })),
  ...had('lines', aLine({ id: 'line-2', order: 'order-2' })),
  ...hadStock(aStockItem({ quantity: 5 }))
];

/** One finding of each colour: stock promised twice, a target date written twice, a description too. */
const threeFindings = () =>
  heardFromTwo(
    [
      ...shop,
      put('devices', 'aaaaaaa1', { name: 'Tablet 1', letter: '' }),
      put('devices', 'bbbbbbb2', { name: 'Van', letter: 'B' })
    ],
    [
      [
        [aHeld({ id: 'first', quantity: 5 })],
        [put('salesOrders', order, { targetDate: day('2026-03-01'), description: 'Pumps' })]
      ],
      [
        [aHeld({ id: 'second', quantity: 3, order: 'order-2', line: 'line-2' })],
        [put('salesOrders', order, { targetDate: day('2026-04-01'), description: 'Valves' })]
      ]
    ]
  );

const all = { offset: 0, limit: 50 };

describe('the findings that wait for somebody', () => {
  it('are counted by how urgent they are; what is only told in a report is not', async () => {
    const { db } = await threeFindings();
    expect(await db.findings.count()).toBe(3);
    expect(await findingCounts(db)).toEqual({ red: 1, amber: 1 });
  });

  it('come red first, page by page', async () => {
    const { db } = await threeFindings();
    const codes = async (page: { offset: number; limit: number }) =>
      (await openFindings(db, page)).findings.map(({ finding }) => finding.code);
    expect(await codes(all)).toEqual(['over-allocated', 'field-changed-twice']);
    expect(await codes({ offset: 0, limit: 1 })).toEqual(['over-allocated']);
    expect(await codes({ offset: 1, limit: 1 })).toEqual(['field-changed-twice']);
    expect(await openFindings(db, { offset: 2, limit: 5 })).toEqual({ findings: [], total: 2 });
  });

  it('come the newest first among their like', async () => {
    const { db } = await heardFromTwo(
      [...shop, ...hadStock(aStockItem({ id: 'stock-2', quantity: 1 }))],
      [
        [[aMovement('m-1', { item: 'stock-2', quantity: -1 })]],
        [
          [aMovement('m-2', { item: 'stock-2', quantity: -1 })],
          [aMovement('m-3', { item: 'stock-1', quantity: -9 })]
        ]
      ]
    );
    const { findings } = await openFindings(db, all);
    expect(findings.map(({ finding }) => finding.about[0])).toEqual(['stock-1', 'stock-2']);
  });

  it('say who did what on which device, what things are called, and what can be done', async () => {
    const { db } = await threeFindings();
    const [promised, changed] = (await openFindings(db, all)).findings;
    expect(promised).toMatchObject({
      doings: [
        { did: 'promised', of: 'order-1', quantity: 5, person: 'Kim', device: 'Tablet 1' },
        { did: 'promised', of: 'order-2', quantity: 3, person: 'Kim', device: 'Van' }
      ],
      mayBeLeft: false
    });
    if (!promised) throw new Error('no finding');
    expect(promised.actions.map(({ suggested }) => suggested)).toEqual([true, false, false]);
    const times = promised.doings.map(({ at }) => at);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(promised.names.get('stock-1')).toEqual({ kind: 'item', name: 'SP-1 Spanner' });
    expect(promised.names.get('order-2')).toEqual({ kind: 'order', name: 'SO-0002' });
    expect(changed?.doings.map(({ value }) => value)).toEqual(['2026-03-01', '2026-04-01']);
  });

  it('are told on what they are about and on what that belongs to', async () => {
    const { db } = await threeFindings();
    const on = async (id: string) =>
      (await findingsAbout(db, id)).map(({ finding }) => finding.code);
    expect(await on('order-2')).toEqual(['over-allocated']);
    expect(await on('part-1')).toEqual(['over-allocated']);
    expect(await on('stock-1')).toEqual(['over-allocated']);
    expect(await on('order-1')).toEqual(['field-changed-twice']);
    expect(await on('company-1')).toEqual(['field-changed-twice']);
    expect(await on('order-9')).toEqual([]);
  });

  it('are told on an order when they are about one of its lines', async () => {
    const { db } = await heardFromTwo(shop, [
      [[put('lines', aLine().id, { quantity: quantity(4) })]],
      [[put('lines', aLine().id, { quantity: quantity(6) })]]
    ]);
    expect(await findingsAbout(db, 'order-1')).toMatchObject([
      { finding: { code: 'field-changed-twice', about: ['line-1'] } }
    ]);
  });

  it('are asked for by the red ones alone', async () => {
    const { db } = await threeFindings();
    const red = async (...ids: string[]) => (await redOn(db, ids)).map(({ code }) => code);
    expect(await red('order-1')).toEqual([]);
    expect(await red('order-1', 'order-2')).toEqual(['over-allocated']);
  });
});

describe('what the findings of an order tell', () => {
  it('is also that a part of its lines was deleted', async () => {
    const { db } = await heardFromTwo(shop, [
      [[put('parts', aPart().id, { del: true })]],
      [[...had('lines', aLine({ id: 'line-3', order: 'order-2' }))]]
    ]);
    expect((await findingsAbout(db, 'order-2')).map(({ finding }) => finding.code)).toContain(
      'deleted-but-used'
    );
  });

  it('is who cancelled and who shipped', async () => {
    const { db } = await heardFromTwo(
      [...shop, aHeld({ id: 'first', quantity: 5 })],
      [
        [[put('salesOrders', order, { status: 'cancelled' })]],
        [aShipping('first', { quantity: 5 })]
      ]
    );
    const found = await findingsAbout(db, 'order-1');
    const crossed = found.find(({ finding }) => finding.code === 'cancelled-and-shipped');
    expect(crossed?.doings.map(({ did, value }) => [did, value])).toEqual([
      ['wrote', 'cancelled'],
      ['wrote', 'shipped'],
      ['shipped', undefined]
    ]);
  });
});
