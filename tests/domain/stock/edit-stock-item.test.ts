import { describe, expect, it } from 'vitest';
import { put } from '#domain/changes.ts';
import type { Day } from '#domain/kernel/day.ts';
import { StockItemId } from '#domain/kernel/ids.ts';
import { decideEditStockItem, EditStockItem } from '#domain/stock/edit-stock-item.ts';
import { aStockItem } from '#tests/support/builders.ts';

const item = StockItemId.parse('stock-1');

const deciding = (
  asked: Partial<typeof EditStockItem._zod.input>,
  about: Parameters<typeof aStockItem>[0] = {},
  more: { trackable?: boolean; serialTaken?: boolean } = {}
) =>
  decideEditStockItem(
    { item: aStockItem(about), trackable: true, serialTaken: false, ...more },
    EditStockItem.parse({ item, ...asked })
  );

describe('editing a stock item', () => {
  it('writes only what differs', () => {
    const before = { batch: 'B7', packaging: 'Box' };
    const price = { amount: '2', currency: 'EUR' };
    const asked = { ...before, expiry: '2026-05-05', notes: 'Heavy', purchasePrice: price };
    expect(deciding(asked, before)).toEqual({
      ok: true,
      value: [
        put('stockItems', item, {
          expiry: '2026-05-05' as Day,
          notes: 'Heavy',
          purchasePrice: price
        })
      ]
    });
    expect(deciding(before, before)).toEqual({ ok: true, value: [] });
  });

  it('takes an expiry away', () => {
    expect(deciding({ expiry: null }, { expiry: '2026-05-05' })).toEqual({
      ok: true,
      value: [put('stockItems', item, { expiry: null })]
    });
  });

  it('gives a single piece a serial number, and takes it away (R-K2)', () => {
    expect(deciding({ serial: '7' }, { quantity: 1 })).toEqual({
      ok: true,
      value: [put('stockItems', item, { serial: '7' })]
    });
    expect(deciding({ serial: null }, { quantity: 1, serial: '7' })).toEqual({
      ok: true,
      value: [put('stockItems', item, { serial: null })]
    });
  });

  it('is refused a serial number for more than one piece (R-K2)', () => {
    expect(deciding({ serial: '7' }, { quantity: 2 })).toEqual({
      ok: false,
      error: { code: 'serial-needs-one', quantity: 2 }
    });
  });

  it('is refused a serial number in use (R-K2)', () => {
    expect(deciding({ serial: '7' }, { quantity: 1 }, { serialTaken: true })).toEqual({
      ok: false,
      error: { code: 'serials-exist', serials: ['7'] }
    });
  });

  it('is refused a first serial number for a part without them', () => {
    const other = { trackable: false };
    expect(deciding({ serial: '7' }, { quantity: 1 }, other)).toEqual({
      ok: false,
      error: { code: 'not-trackable' }
    });
    expect(deciding({ serial: '8' }, { quantity: 1, serial: '7' }, other).ok).toBe(true);
  });

  it('keeps batch and serial number of what has left, and lets the notes change', () => {
    const sold = { customer: 'company-1', salesOrder: 'order-1', batch: 'B7' };
    const refused = { ok: false, error: { code: 'stock-away', item, why: 'with-customer' } };
    expect(deciding({ batch: 'B8' }, sold)).toEqual(refused);
    expect(deciding({ serial: '8' }, { ...sold, quantity: 1, serial: '7' })).toEqual(refused);
    expect(deciding({ batch: 'B7', notes: 'Warranty' }, sold).ok).toBe(true);
  });
});
