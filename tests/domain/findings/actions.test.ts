import { describe, expect, it } from 'vitest';
import { add, keys, put, putNamed, remove, type Change } from '#domain/changes.ts';
import type { Finding } from '#domain/findings/audit.ts';
import { actionsFor } from '#domain/findings/settlement.ts';
import { Output } from '#domain/build/build.ts';
import { AllocationId, SalesOrderId } from '#domain/kernel/ids.ts';
import {
  aBuild,
  aCompany,
  aLine,
  aPart,
  aSalesOrder,
  aStockItem
} from '#tests/support/builders.ts';
import { hadStock } from '#tests/support/device.ts';
import { aHeld, aMovement, aShipping, had, settledBy } from '#tests/support/finding-facts.ts';
import { twoDevices } from '#tests/support/in-memory-device.ts';

/** What two devices did, each not knowing of the other, after both knew `given`. */
function crossed(given: readonly Change[], one: readonly Change[], other: readonly Change[]) {
  const both = twoDevices(given);
  both.a.act('one', one);
  both.b.act('other', other);
  both.meet();
  const find = (code: Finding['code']) => {
    const finding = both.a.open.find((each) => each.code === code);
    if (!finding) throw new Error(`no ${code}`);
    return finding;
  };
  return {
    ...both,
    offered: (code: Finding['code']) => actionsFor(both.a.view, find(code)).map(({ id }) => id),
    /** Both devices know of the decision afterwards; it answers what is still open. */
    decide: (code: Finding['code'], action: string) => {
      both.a.act('finding.settle', settledBy(both.a, [find(code)], action));
      return both.meet().map((each) => each.code);
    },
    inStock: (item = 'stock-1') => both.b.view.quantityOf(item)
  };
}

const order = had('salesOrders', aSalesOrder({ status: 'in-progress' }));
const stock = hadStock(aStockItem({ quantity: 10 }));

describe('stock that is promised twice', () => {
  const promised = () =>
    crossed(
      [...order, ...stock, ...had('lines', aLine())],
      [aHeld({ id: 'early', quantity: 8 })],
      [aHeld({ id: 'late', quantity: 5 })]
    );
  const quantities = ({ b }: ReturnType<typeof promised>) =>
    ['early', 'late'].map((id) => {
      const row = b.view.record('allocations', id);
      return row?.del === true ? 0 : row?.quantity;
    });

  it.each([
    ['reduce', [8, 2]],
    ['release', [8, 0]],
    ['swap', [5, 5]]
  ])('can be settled by “%s”', (action, expected) => {
    const shop = promised();
    expect(shop.offered('over-allocated')).toContain(action);
    expect(shop.decide('over-allocated', action)).toEqual([]);
    expect(quantities(shop)).toEqual(expected);
  });
});

describe('stock that is below nothing', () => {
  const short = () =>
    crossed(stock, [aMovement('one', { quantity: -8 })], [aMovement('two', { quantity: -5 })]);

  it.each(['count-zero', 'add-missing'])(
    'can be settled by “%s”, and is nothing then',
    (action) => {
      const shop = short();
      expect(shop.decide('negative-stock', action)).toEqual([]);
      expect(shop.inStock()).toBe(0);
    }
  );

  it('gets what was missing once when two people add it, not knowing of each other', () => {
    const { a, b, meet } = short();
    for (const device of [a, b])
      device.act('settle', settledBy(device, device.open, 'add-missing'));
    meet();
    expect(a.view.quantityOf('stock-1')).toBe(0);
  });
});

describe('a count that crossed a movement', () => {
  const counted = aMovement('count', { kind: 'counted', counted: 7 });
  const taken = aMovement('take', { quantity: -3 });

  it('stands, or not, when the movement was before it by the clock', () => {
    const gone = crossed(stock, [taken], [counted]);
    expect(gone.offered('count-crossed-movement')).toEqual(['already-gone', 'not-yet-gone']);
    expect(gone.decide('count-crossed-movement', 'already-gone')).toEqual([]);
    expect(gone.inStock()).toBe(7);
    const there = crossed(stock, [taken], [counted]);
    expect(there.decide('count-crossed-movement', 'not-yet-gone')).toEqual([]);
    expect(there.inStock()).toBe(4);
  });

  it('stands, or not, when the movement was after it by the clock', () => {
    const there = crossed(stock, [counted], [taken]);
    expect(there.offered('count-crossed-movement')).toEqual(['not-yet-gone', 'already-gone']);
    expect(there.decide('count-crossed-movement', 'not-yet-gone')).toEqual([]);
    expect(there.inStock()).toBe(4);
    const gone = crossed(stock, [counted], [taken]);
    expect(gone.decide('count-crossed-movement', 'already-gone')).toEqual([]);
    expect(gone.inStock()).toBe(7);
  });

  it('is one of two counts, of which a person takes either', () => {
    const recount = aMovement('recount', { kind: 'counted', counted: 9 });
    const shop = crossed(stock, [counted], [recount]);
    expect(shop.offered('count-crossed-movement')).toEqual(['as-counted', 'count:count']);
    expect(shop.decide('count-crossed-movement', 'count:count')).toEqual([]);
    expect(shop.inStock()).toBe(7);
  });
});

describe('a parcel that two devices sent', () => {
  const sent = () =>
    crossed(
      [
        ...order,
        ...stock,
        ...had('lines', aLine({ quantity: 3 })),
        aHeld({ id: 'held', quantity: 3 })
      ],
      aShipping('held', { quantity: 3 }),
      aShipping('held', { quantity: 3 })
    );

  it('was one: stock stays as it is', () => {
    const shop = sent();
    expect(shop.offered('shipped-twice')).toEqual(['one-parcel', 'two-parcels']);
    expect(shop.decide('shipped-twice', 'one-parcel')).toEqual([]);
    expect(shop.inStock()).toBe(7);
  });

  it('was two: as much again has left', () => {
    const shop = sent();
    expect(shop.decide('shipped-twice', 'two-parcels')).toEqual([]);
    expect(shop.inStock()).toBe(4);
  });
});

describe('an order of which a part was sent while it was cancelled', () => {
  it.each([
    ['keep-shipped', 'shipped'],
    ['cancel-rest', 'cancelled']
  ])('by “%s” is %s', (action, status) => {
    const shop = crossed(
      [...order, ...stock, ...had('lines', aLine()), aHeld({ id: 'held', quantity: 3 })],
      [put('salesOrders', SalesOrderId.parse('order-1'), { status: 'cancelled' })],
      aShipping('held', { quantity: 3, status: 'in-progress' })
    );
    expect(shop.decide('cancelled-and-shipped', action)).toEqual([]);
    expect(shop.b.view.record('salesOrders', 'order-1')?.status).toBe(status);
  });
});

describe('an item that left whole while others took from it', () => {
  it('keeps what is recorded, or gets back what was taken elsewhere', () => {
    const both = () =>
      crossed(
        stock,
        [aMovement('ship:x', { kind: 'shipped', quantity: 0 })],
        [aMovement('two', { quantity: -4 })]
      );
    const recorded = both();
    expect(recorded.decide('taken-twice', 'as-recorded')).toEqual([]);
    expect(recorded.inStock()).toBe(6);
    const whole = both();
    expect(whole.decide('taken-twice', 'whole-left')).toEqual([]);
    expect(whole.inStock()).toBe(10);
  });
});

describe('an output that two devices recorded', () => {
  const made = [
    ...had(
      'stockItems',
      (({ quantity: _quantity, ...record }) => record)(aStockItem({ id: 'build-1.1' }))
    ),
    add(
      'outputs',
      keys.output('build-1', 1),
      Output.parse({
        ...{ build: 'build-1', number: 1, item: 'build-1.1', quantity: 4 },
        ...{ outcome: 'good', on: '2026-02-01' }
      })
    ),
    aMovement(keys.built('build-1', 1), {
      ...{ item: 'build-1.1', kind: 'built', quantity: 4, build: 'build-1' }
    }),
    aMovement(keys.consumed('used', 1), {
      ...{ kind: 'consumed', quantity: -2, build: 'build-1', buildAllocation: 'used' }
    })
  ];

  it('was one', () => {
    const shop = crossed([...stock, ...had('builds', aBuild())], made, made);
    expect(shop.decide('built-twice', 'one-output')).toEqual([]);
    expect([shop.inStock(), shop.inStock('build-1.1')]).toEqual([8, 4]);
  });

  it('was two: there is a second lot, and its components are used up', () => {
    const shop = crossed([...stock, ...had('builds', aBuild())], made, made);
    expect(shop.decide('built-twice', 'two-outputs')).toEqual([]);
    expect([shop.inStock(), shop.inStock('build-1.2')]).toEqual([6, 4]);
  });
});

describe('a field with two values', () => {
  const company = had('companies', aCompany());
  const name = (value: string) => [putNamed('companies', 'company-1', { name: value })];
  const notes = (value: string) => [putNamed('companies', 'company-1', { notes: value })];

  it('takes either, the shown one suggested', () => {
    const shop = crossed(company, name('One'), name('Two'));
    const [shown = '', other = ''] = shop.offered('field-changed-twice');
    expect(shop.b.view.record('companies', 'company-1')?.name).toBe('Two');
    expect(shop.decide('field-changed-twice', other)).toEqual([]);
    expect(shop.b.view.record('companies', 'company-1')?.name).toBe('One');
    expect(shown).not.toBe(other);
  });

  it('takes both when it is a text to be read', () => {
    const shop = crossed(company, notes('Rings first'), notes('Back door'));
    expect(shop.decide('field-changed-twice', 'keep-both')).toEqual([]);
    expect(shop.b.view.record('companies', 'company-1')?.notes).toBe('Rings first\n\nBack door');
    expect(crossed(company, name('One'), name('Two')).offered('field-changed-twice')).toHaveLength(
      2
    );
  });

  it('never takes a status that would fetch a parcel back', () => {
    const id = SalesOrderId.parse('order-1');
    const shop = crossed(
      [...order, ...stock, ...had('lines', aLine()), aHeld({ id: 'held', quantity: 3 })],
      [put('salesOrders', id, { status: 'on-hold' })],
      aShipping('held', { quantity: 3 })
    );
    expect(shop.offered('field-changed-twice')).toHaveLength(1);
    expect(
      shop.decide('field-changed-twice', shop.offered('field-changed-twice')[0] ?? '')
    ).toEqual([]);
    expect(shop.b.view.record('salesOrders', 'order-1')?.status).toBe('shipped');
  });
});

describe('a record that was deleted while it was used or edited', () => {
  it('is restored, or stays deleted', () => {
    const lost = () =>
      crossed(
        [...had('parts', aPart()), ...order],
        [putNamed('parts', 'part-1', { del: true })],
        had('lines', aLine())
      );
    const restored = lost();
    expect(restored.decide('deleted-but-used', 'restore')).toEqual([]);
    expect(restored.b.view.record('parts', 'part-1')?.del).toBe(false);
    const kept = lost();
    expect(kept.decide('deleted-but-used', 'keep-deleted')).toEqual([]);
    expect(kept.b.view.record('parts', 'part-1')?.del).toBe(true);
  });
});

describe('a serial number on two pieces', () => {
  const piece = (id: string) => hadStock(aStockItem({ id, quantity: 1, serial: '1007' }));
  const pieces = () => crossed([], piece('first'), piece('second'));
  const serials = ({ b }: ReturnType<typeof pieces>) =>
    ['first', 'second'].map((id) => b.view.record('stockItems', id)?.serial);

  it('changes on either of them', () => {
    const later = pieces();
    expect(later.decide('duplicate-serial', 'rename')).toEqual([]);
    expect(serials(later)).toEqual(['1007', 'N-1']);
    const earlier = pieces();
    expect(earlier.decide('duplicate-serial', 'rename-first')).toEqual([]);
    expect(serials(earlier)).toEqual(['N-1', '1007']);
  });

  it('stays when it is one piece that was recorded twice: there is one then', () => {
    const one = pieces();
    expect(one.decide('duplicate-serial', 'same-piece')).toEqual([]);
    expect([one.inStock('first'), one.inStock('second')]).toEqual([1, 0]);
  });
});

describe('a number that two orders have', () => {
  it('can be left on both', () => {
    const named = (id: string) => had('salesOrders', aSalesOrder({ id }));
    const shop = crossed([], named('first'), named('second'));
    expect(shop.decide('duplicate-reference', 'leave')).toEqual([]);
  });
});

describe('what was released while its parcel left', () => {
  it('counts as shipped', () => {
    const shop = crossed(
      [
        ...order,
        ...stock,
        ...had('lines', aLine({ quantity: 3 })),
        aHeld({ id: 'held', quantity: 3 })
      ],
      [remove('allocations', AllocationId.parse('held'))],
      aShipping('held', { quantity: 3 })
    );
    expect(shop.offered('released-but-shipped')).toEqual(['keep-shipped']);
    expect(shop.decide('released-but-shipped', 'keep-shipped')).not.toContain(
      'released-but-shipped'
    );
  });
});
