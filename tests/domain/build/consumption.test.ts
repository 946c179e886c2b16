import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, put } from '#domain/changes.ts';
import {
  allThatIsLeft,
  consumed,
  consumption,
  type Held,
  type Use
} from '#domain/build/consumption.ts';
import { neededOf } from '#domain/build/component.ts';
import { quantity, sum } from '#domain/kernel/quantity.ts';
import { aBuild, aBuildAllocation, aComponent, aStockItem } from '#tests/support/builders.ts';

const held = (
  id: string,
  about: { quantity: number; consumed?: number; stock?: number }
): Held => ({
  allocation: aBuildAllocation({
    id,
    item: `item-${id}`,
    quantity: about.quantity,
    consumed: about.consumed ?? 0
  }),
  item: aStockItem({ id: `item-${id}`, part: 'part-2', quantity: about.stock ?? about.quantity })
});

const step = (number: number, made: number, pieces = 10) => ({
  number,
  made: quantity(made),
  pieces: quantity(pieces)
});

const seen = (uses: readonly Use[]) =>
  uses.map((use) => [use.held.allocation.id, use.number, use.quantity]);

const five = aComponent({ bomLine: { quantity: 5 } });

describe('using up components', () => {
  it('takes the share of what is made, the oldest allocation first', () => {
    const holding = [held('a', { quantity: 12 }), held('b', { quantity: 38 })];
    const { uses, short } = consumption([five], holding, [step(1, 4)]);
    expect(seen(uses)).toEqual([
      ['a', 1, 12],
      ['b', 1, 8]
    ]);
    expect(short).toEqual([]);
  });

  it('takes what is left at the end, so that partial outputs add up', () => {
    const third = aComponent({ bomLine: { quantity: 1, attrition: 0.001 } });
    const first = consumption([third], [held('a', { quantity: 3.00003 })], [step(1, 1, 3)]);
    expect(seen(first.uses)).toEqual([['a', 1, 1.00001]]);
    const last = consumption(
      [third],
      [held('a', { quantity: 3.00003, consumed: 1.00001 })],
      [step(2, 3, 3)]
    );
    expect(seen(last.uses)).toEqual([['a', 2, 2.00002]]);
  });

  it('gives each of several outputs its own share', () => {
    const { uses } = consumption([five], [held('a', { quantity: 50 })], [step(7, 1), step(8, 2)]);
    expect(seen(uses)).toEqual([
      ['a', 7, 5],
      ['a', 8, 5]
    ]);
  });

  it('takes whole pieces of a trackable part', () => {
    const component = aComponent({ bomLine: { quantity: 1.5 }, part: { trackable: true } });
    const { uses } = consumption([component], [held('a', { quantity: 15 })], [step(1, 1)]);
    expect(seen(uses)).toEqual([['a', 1, 2]]);
  });

  it('names what falls short, and takes what there is', () => {
    const { uses, short } = consumption([five], [held('a', { quantity: 7 })], [step(1, 4)]);
    expect(seen(uses)).toEqual([['a', 1, 7]]);
    expect(short).toEqual([{ bomLine: 'bom-1', part: 'part-2', required: 20, allocated: 7 }]);
  });

  it('never takes more than the stock item holds', () => {
    const holding = [held('a', { quantity: 50, stock: 3 }), held('b', { quantity: 5, stock: -2 })];
    const { uses, short } = consumption([five], holding, [step(1, 4)]);
    expect(seen(uses)).toEqual([['a', 1, 3]]);
    expect(short).toEqual([{ bomLine: 'bom-1', part: 'part-2', required: 20, allocated: 3 }]);
  });

  it('catches up on what an earlier output lacked', () => {
    const holding = [held('a', { quantity: 50, consumed: 7 })];
    expect(seen(consumption([five], holding, [step(2, 8)]).uses)).toEqual([['a', 2, 33]]);
  });

  it.each([
    ['a virtual part', aComponent({ part: { virtual: true } })],
    ['a consumable part', aComponent({ part: { consumable: true } })],
    ['a consumable line', aComponent({ bomLine: { consumable: true } })]
  ])('leaves out %s', (_, component) => {
    expect(consumption([component], [held('a', { quantity: 9 })], [step(1, 4)])).toEqual({
      uses: [],
      short: []
    });
  });

  it('takes of an optional component what is set aside, and never misses it', () => {
    const optional = aComponent({ bomLine: { quantity: 5, optional: true } });
    const { uses, short } = consumption([optional], [held('a', { quantity: 7 })], [step(1, 4)]);
    expect(seen(uses)).toEqual([['a', 1, 7]]);
    expect(short).toEqual([]);
  });

  it('adds up exactly to what the build needs, whatever the outputs, and never takes more than is set aside', () => {
    const grains = fc.integer({ min: 1, max: 10_000_000 }).map((each) => each / 100_000);
    const plan = fc.record({
      perPiece: grains,
      setup: fc.integer({ min: 0, max: 500_000 }).map((each) => each / 100_000),
      attrition: fc.integer({ min: 0, max: 20_000 }).map((each) => each / 1_000),
      outputs: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 12 }),
      cuts: fc.array(fc.integer({ min: 1, max: 99 }), { maxLength: 4 })
    });
    fc.assert(
      fc.property(plan, ({ perPiece, setup, attrition, outputs, cuts }) => {
        const component = aComponent({
          bomLine: { quantity: perPiece, setupQuantity: setup, attrition }
        });
        const pieces = outputs.reduce((all, each) => all + each, 0);
        const required = neededOf(component, quantity(pieces));
        const parts = cuts.map((cut) => quantity((required * cut) / 100 / cuts.length));
        const sizes = [...parts, quantity(required - sum(parts))].filter((size) => size > 0);
        let holding = sizes.map((size, n) => held(`h${n}`, { quantity: size }));
        let made = 0;
        for (const [index, output] of outputs.entries()) {
          made += output;
          const { uses, short } = consumption([component], holding, [
            step(index + 1, made, pieces)
          ]);
          expect(short).toEqual([]);
          holding = holding.map(({ allocation }) => {
            const mine = uses.filter((use) => use.held.allocation.id === allocation.id);
            const used = sum([allocation.consumed, ...mine.map((use) => use.quantity)]);
            expect(used).toBeLessThanOrEqual(allocation.quantity);
            return held(allocation.id, { quantity: allocation.quantity, consumed: used });
          });
        }
        expect(sum(holding.map(({ allocation }) => allocation.consumed))).toBe(required);
      })
    );
  });
});

describe('using up all that is left', () => {
  it('empties every allocation, once under its own key', () => {
    const holding = [
      held('a', { quantity: 5, consumed: 2 }),
      held('b', { quantity: 4, consumed: 4 })
    ];
    expect(seen(allThatIsLeft(holding, -1))).toEqual([['a', -1, 3]]);
  });
});

describe('the ledger of what is used up', () => {
  const { id } = aBuild();

  it('says how much left which item for which build', () => {
    const [use] = allThatIsLeft([held('a', { quantity: 5 })], 0);
    expect(consumed(id, use ? [use] : [])).toEqual([
      add('movements', 'consume:a:0', {
        item: aStockItem({ id: 'item-a' }).id,
        kind: 'consumed',
        quantity: quantity(-5),
        build: id,
        buildAllocation: aBuildAllocation({ id: 'a' }).id
      })
    ]);
  });

  it('names the build on a serialised item that is gone (scenario 78)', () => {
    const item = aStockItem({ id: 'item-7', serial: '7', quantity: 1 });
    const allocation = aBuildAllocation({ item: 'item-7', quantity: 1 });
    const changes = consumed(id, allThatIsLeft([{ allocation, item }], 0));
    expect(changes[1]).toEqual(put('stockItems', item.id, { consumedBy: id }));
  });
});
