import { describe, expect, it } from 'vitest';
import { put } from '#domain/changes.ts';
import type { Finding } from '#domain/findings/audit.ts';
import { decideSettleFinding, SettleFinding } from '#domain/findings/settle-finding.ts';
import { AllocationId, StockItemId } from '#domain/kernel/ids.ts';
import { err, ok } from '#domain/kernel/result.ts';
import { aLine, aSalesOrder, aStockItem } from '#tests/support/builders.ts';
import { hadStock } from '#tests/support/device.ts';
import { aHeld, had } from '#tests/support/finding-facts.ts';
import { twoDevices } from '#tests/support/in-memory-device.ts';

const asked = (about: Partial<typeof SettleFinding._zod.input> = {}) =>
  SettleFinding.parse({ id: 'seed-1', finding: 'any', name: '', ...about });

/** Five pieces, promised eight times. */
function promisedTwice() {
  const { a, b, meet } = twoDevices(
    had('salesOrders', aSalesOrder()),
    had('lines', aLine()),
    hadStock(aStockItem({ quantity: 5 }))
  );
  a.act('allocate', [aHeld({ id: 'first', quantity: 5 })]);
  b.act('allocate', [aHeld({ id: 'second', quantity: 3 })]);
  const [finding] = meet();
  return { view: a.view, finding };
}

describe('settling a finding', () => {
  it('writes what the suggested way writes', () => {
    const facts = { ...promisedTwice(), name: ok('') };
    const released = put('allocations', AllocationId.parse('second'), { del: true });
    expect(decideSettleFinding(facts, asked())).toEqual(ok([released]));
  });

  it('gives the name that was asked for', () => {
    const finding: Finding = {
      code: 'duplicate-serial',
      key: 'duplicate-serial:part-1:x',
      severity: 'red',
      about: ['one', 'two'],
      part: 'part-1',
      serial: '7',
      items: ['one', 'two']
    };
    const facts = { view: promisedTwice().view, finding, name: ok('8') };
    const renamed = put('stockItems', StockItemId.parse('two'), { serial: '8' });
    expect(decideSettleFinding(facts, asked())).toEqual(ok([renamed]));
    const taken = err({ code: 'name-taken', name: '8' } as const);
    expect(decideSettleFinding({ ...facts, name: taken }, asked())).toEqual(taken);
  });

  it('is refused when it is not there any more', () => {
    const facts = { view: promisedTwice().view, finding: undefined, name: ok('') };
    expect(decideSettleFinding(facts, asked())).toEqual(err({ code: 'already-settled' }));
  });

  it('is refused in a way that is not offered', () => {
    const facts = { ...promisedTwice(), name: ok('') };
    expect(decideSettleFinding(facts, asked({ action: 'burn-it' }))).toEqual(
      err({ code: 'not-offered' })
    );
  });
});
