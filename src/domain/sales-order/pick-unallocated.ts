import { create, type Change } from '../changes.ts';
import { ok, type Result } from '../kernel/result.ts';
import {
  decideAllocateStock,
  type AllocateStock,
  type AllocateStockFacts,
  type AllocateStockRefusal
} from './allocate-stock.ts';

/**
 * Stock that nobody had set aside is taken for a line that needs some: allocated and picked in one step, so
 * it is refused whenever allocating it would be (R-A4).
 */
export function decidePickUnallocated(
  facts: AllocateStockFacts,
  asked: AllocateStock
): Result<Change[], AllocateStockRefusal> {
  const allocated = decideAllocateStock(facts, asked);
  if (!allocated.ok) return allocated;
  const { order, line } = facts;
  return ok([
    create('allocations', { ...asked, order: order.id, line: line.id, picked: asked.quantity })
  ]);
}
