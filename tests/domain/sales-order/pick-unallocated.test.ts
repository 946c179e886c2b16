import { describe, expect, it } from 'vitest';
import type { Day } from '#domain/kernel/day.ts';
import { PartId } from '#domain/kernel/ids.ts';
import { AllocateStock, type AllocateStockFacts } from '#domain/sales-order/allocate-stock.ts';
import { decidePickUnallocated } from '#domain/sales-order/pick-unallocated.ts';
import { aLine, aSalesOrder, aStockItem } from '#tests/support/builders.ts';

const item = aStockItem({ quantity: 100 });
const plain: AllocateStockFacts = {
  order: aSalesOrder(),
  line: aLine({ quantity: 8 }),
  item,
  parts: [item.part],
  virtual: false,
  allocations: [],
  claims: [],
  shipment: undefined,
  rules: { today: '2026-02-01' as Day, allowExpired: false, allowOverAllocation: false }
};
const asked = (quantity: number) =>
  AllocateStock.parse({ id: 'allocation-9', line: 'line-1', item: 'stock-1', quantity });

describe('picking stock that nobody had set aside', () => {
  it('allocates it and notes it as picked, in one step', () => {
    const decided = decidePickUnallocated(plain, asked(8));
    expect(decided).toEqual({
      ok: true,
      value: [
        [
          'put',
          'allocations',
          'allocation-9',
          {
            order: 'order-1',
            line: 'line-1',
            item: 'stock-1',
            quantity: 8,
            shipment: null,
            picked: 8
          }
        ]
      ]
    });
  });

  it('is refused whenever allocating it would be (R-A4)', () => {
    const other = { ...plain, parts: [PartId.parse('part-other')] };
    expect(decidePickUnallocated(other, asked(8))).toEqual({
      ok: false,
      error: { code: 'wrong-part' }
    });
    expect(decidePickUnallocated(plain, asked(9))).toEqual({
      ok: false,
      error: { code: 'more-than-ordered', missing: 8 }
    });
  });
});
