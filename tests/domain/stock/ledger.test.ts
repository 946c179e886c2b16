import { describe, expect, it } from 'vitest';
import { quantity } from '#domain/kernel/quantity.ts';
import { balance, type LedgerEntry } from '#domain/stock/ledger.ts';

const entry = (time: number, moved: number, counted?: number): LedgerEntry => ({
  device: 'aaaaaaa1',
  sequence: time,
  time,
  quantity: quantity(moved),
  counted: counted === undefined ? undefined : quantity(counted)
});

describe('what a ledger adds up to', () => {
  it('is nothing without entries, and the sum of what moved', () => {
    expect([balance([]), balance([entry(1, 5), entry(2, -2)])]).toEqual([0, 3]);
  });

  it('starts again at the last count, whenever what came before it arrives', () => {
    const ledger = [entry(3, -1), entry(2, 0, 7), entry(1, 5)];
    expect([balance(ledger), balance([...ledger].reverse())]).toEqual([6, 6]);
  });

  it('counts first, then moves, within one action', () => {
    const ledger = [entry(1, -1), entry(1, 0, 7)];
    expect([balance(ledger), balance([...ledger].reverse())]).toEqual([6, 6]);
  });

  it('does not depend on the order of two counts within one action', () => {
    const ledger = [entry(1, 0, 7), entry(1, 0, 8)];
    expect(balance(ledger)).toBe(balance([...ledger].reverse()));
  });
});
