import { describe, expect, it } from 'vitest';
import { StockItemId } from '#domain/kernel/ids.ts';
import { one } from '#domain/kernel/quantity.ts';
import {
  decideSerialiseStock,
  SerialiseStock,
  type SerialiseStockFacts
} from '#domain/stock/serialise-stock.ts';
import { splitOff } from '#domain/stock/split-off.ts';
import { aClaim, atHand } from '#tests/support/at-hand.ts';
import { aLocation } from '#tests/support/builders.ts';

const item = StockItemId.parse('stock-1');
const ten: SerialiseStockFacts = {
  ...atHand({ quantity: 10, location: 'location-1' }, { trackable: true }),
  place: null,
  serials: []
};

const asking = (about: Partial<typeof SerialiseStock._zod.input> = {}) =>
  SerialiseStock.parse({ seed: 'seed', item, quantity: 3, serials: '1-3', ...about });

describe('giving serial numbers', () => {
  it('makes 3 items of 10, of one piece each, and leaves 7 (scenario 91)', () => {
    const piece = (serial: string, n: number) =>
      splitOff(ten.item, {
        quantity: one,
        into: StockItemId.parse(`seed.${String(n + 1)}`),
        about: { serial, location: ten.item.location },
        why: {},
        seed: 'seed',
        after: 2 * n
      });
    expect(decideSerialiseStock(ten, asking())).toEqual({
      ok: true,
      value: ['1', '2', '3'].flatMap(piece)
    });
  });

  it('puts the pieces where they were asked to go', () => {
    const place = aLocation({ id: 'location-2' });
    const asked = asking({ quantity: 1, serials: '1', location: 'location-2' });
    const decided = decideSerialiseStock({ ...ten, place }, asked);
    expect(decided.ok && decided.value[0]?.[3]).toMatchObject({ location: 'location-2' });
  });

  it('takes all of an item', () => {
    expect(decideSerialiseStock(ten, asking({ quantity: 10, serials: '1+' })).ok).toBe(true);
  });

  interface Refused {
    readonly what: string;
    readonly about?: Partial<SerialiseStockFacts>;
    readonly asked?: Partial<typeof SerialiseStock._zod.input>;
    readonly error: object;
  }

  it.each<Refused>([
    {
      what: 'a part without serial numbers',
      about: { trackable: false },
      error: { code: 'not-trackable' }
    },
    {
      what: 'a serial number in use (scenario 91)',
      about: { serials: ['2'] },
      error: { code: 'serials-exist', serials: ['2'] }
    },
    {
      what: 'another count (scenario 91)',
      asked: { serials: '1,2' },
      error: { code: 'serial-count', found: 2, quantity: 3 }
    },
    {
      what: 'more than there is (scenario 91)',
      asked: { quantity: 11, serials: '1+' },
      error: { code: 'not-that-much', item, there: 10 }
    },
    {
      what: 'half a piece (scenario 91)',
      asked: { quantity: 2.5 },
      error: { code: 'whole-pieces-only', item }
    },
    {
      what: 'a structural location (R-K8)',
      about: { place: aLocation({ structural: true }) },
      asked: { location: 'location-1' },
      error: { code: 'structural-location', location: 'location-1' }
    }
  ])('is refused for $what', ({ about, asked, error }) => {
    expect(decideSerialiseStock({ ...ten, ...about }, asking(asked))).toEqual({ ok: false, error });
  });

  it('leaves what is held as it is', () => {
    const claims = [aClaim(8)];
    expect(decideSerialiseStock({ ...ten, claims }, asking())).toEqual({
      ok: false,
      error: { code: 'held-by', item, free: 2, held: claims }
    });
  });

  it('is refused for a piece that has one (R-K2)', () => {
    const piece = atHand({ quantity: 1, serial: '7' }, { trackable: true });
    expect(
      decideSerialiseStock({ ...ten, ...piece }, asking({ quantity: 1, serials: '8' }))
    ).toEqual({ ok: false, error: { code: 'serial-is-one', item } });
  });
});
