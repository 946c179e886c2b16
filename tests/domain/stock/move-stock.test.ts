import { describe, expect, it } from 'vitest';
import { add, put } from '#domain/changes.ts';
import { LocationId, StockItemId } from '#domain/kernel/ids.ts';
import { none, quantity } from '#domain/kernel/quantity.ts';
import { decideMoveStock, MoveStock, type MoveStockFacts } from '#domain/stock/move-stock.ts';
import { splitOff } from '#domain/stock/split-off.ts';
import { aClaim, atHand } from '#tests/support/at-hand.ts';
import { aLocation, aStockItem } from '#tests/support/builders.ts';

const item = StockItemId.parse('stock-1');
const from = LocationId.parse('location-1');
const to = LocationId.parse('location-2');
const there = aLocation({ id: 'location-2' });

const asking = (
  items: (typeof MoveStock._zod.input)['items'] = [{ item: 'stock-1' }],
  reason?: string
) => MoveStock.parse({ seed: 'seed', items, to: 'location-2', reason });

const here = (
  about: Parameters<typeof atHand>[0] = {},
  more: Parameters<typeof atHand>[1] = {}
): MoveStockFacts => ({ to: there, hands: [atHand({ location: 'location-1', ...about }, more)] });

describe('moving stock', () => {
  it('moves a whole item with all that holds it', () => {
    expect(decideMoveStock(here({}, { claims: [aClaim(100)] }), asking(undefined, 'Tidy'))).toEqual(
      {
        ok: true,
        value: [
          put('stockItems', item, { location: to }),
          add('movements', 'seed.1', {
            item,
            kind: 'moved',
            quantity: none,
            from,
            to,
            reason: 'Tidy'
          })
        ]
      }
    );
  });

  it('moves the whole item when its whole quantity is named, a serialised one too', () => {
    const asked = asking([{ item: 'stock-1', quantity: 1 }]);
    const whole = decideMoveStock(here({ quantity: 1, serial: '7' }), asked);
    expect(whole.ok && whole.value[0]).toEqual(put('stockItems', item, { location: to }));
  });

  it('moves an item that stood nowhere', () => {
    expect(decideMoveStock(here({ location: null }), asking())).toEqual({
      ok: true,
      value: [
        put('stockItems', item, { location: to }),
        add('movements', 'seed.1', { item, kind: 'moved', quantity: none, to })
      ]
    });
  });

  it('splits a part off at the new place', () => {
    const facts = here();
    expect(decideMoveStock(facts, asking([{ item: 'stock-1', quantity: 30 }]))).toEqual({
      ok: true,
      value: splitOff(aStockItem({ location: 'location-1' }), {
        quantity: quantity(30),
        into: StockItemId.parse('seed.1'),
        about: { location: to },
        why: { from, to },
        seed: 'seed'
      })
    });
  });

  it('moves several at once, each with its own ledger entries', () => {
    const hands = [atHand(), atHand({ id: 'stock-2' })];
    const decided = decideMoveStock(
      { to: there, hands },
      asking([{ item: 'stock-1', quantity: 1 }, { item: 'stock-2' }])
    );
    const written = decided.ok ? decided.value.map(([, , id]) => id) : [];
    expect(written).toEqual(['seed.1', 'seed.1', 'seed.2', 'stock-2', 'seed.3']);
  });

  it('leaves whole items alone that are there already', () => {
    expect(decideMoveStock(here({ location: 'location-2' }), asking())).toEqual({
      ok: true,
      value: []
    });
  });

  it('is refused for a part of what is there already', () => {
    const asked = asking([{ item: 'stock-1', quantity: 30 }]);
    expect(decideMoveStock(here({ location: 'location-2' }), asked)).toEqual({
      ok: false,
      error: { code: 'already-there', item }
    });
  });

  it('is refused to a structural location (R-K8)', () => {
    const facts = { ...here(), to: aLocation({ id: 'location-2', structural: true }) };
    expect(decideMoveStock(facts, asking())).toEqual({
      ok: false,
      error: { code: 'structural-location', location: to }
    });
  });

  it.each([
    ['with-customer', { customer: 'company-1' }],
    ['consumed', { consumedBy: 'build-1' }],
    ['installed', { belongsTo: 'stock-9' }]
  ] as const)('is refused for what is %s (R-K7)', (why, about) => {
    expect(decideMoveStock(here(about), asking())).toEqual({
      ok: false,
      error: { code: 'stock-away', item, why }
    });
  });

  it('leaves what is held on the source', () => {
    const claims = [aClaim(71)];
    const asked = asking([{ item: 'stock-1', quantity: 30 }]);
    expect(decideMoveStock(here({}, { claims }), asked)).toEqual({
      ok: false,
      error: { code: 'held-by', item, free: 29, held: claims }
    });
  });

  it('is refused past what is there', () => {
    expect(decideMoveStock(here(), asking([{ item: 'stock-1', quantity: 101 }]))).toEqual({
      ok: false,
      error: { code: 'not-that-much', item, there: 100 }
    });
  });

  it('moves nothing when one of several cannot move', () => {
    const hands = [atHand(), atHand({ id: 'stock-2', customer: 'company-1' })];
    const asked = asking([{ item: 'stock-1' }, { item: 'stock-2' }]);
    expect(decideMoveStock({ to: there, hands }, asked).ok).toBe(false);
  });

  it('does not understand an item named twice, or none', () => {
    const asked = { seed: 'seed', to: 'location-2' };
    const twice = [{ item: 'stock-1', quantity: 1 }, { item: 'stock-1' }];
    expect(MoveStock.safeParse({ ...asked, items: twice }).success).toBe(false);
    expect(MoveStock.safeParse({ ...asked, items: [] }).success).toBe(false);
  });
});
