import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { inOrder } from '#journal/fold.ts';
import { differences, rebuild } from '#store/rebuild.ts';
import { aDevice, heardOf } from '#tests/support/device.ts';
import {
  aContest,
  aHistory,
  choices,
  exchanged,
  inAnotherOrder,
  lived,
  type Drawn
} from '#tests/support/history.ts';

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
