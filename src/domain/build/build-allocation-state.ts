import { negative, none, remainder, sum, type Quantity } from '../kernel/quantity.ts';
import type { BuildStatus } from './build.ts';
import { isActive } from './status.ts';

/** How much of a build allocation has been used up, and how much still holds stock. */
export function buildAllocationState(facts: {
  readonly quantity: Quantity;
  readonly deleted: boolean;
  readonly build: BuildStatus | undefined;
  /** The quantities of its movements out of stock, each below 0. */
  readonly movements: readonly Quantity[];
}): { consumed: Quantity; left: Quantity } {
  const consumed = negative(sum(facts.movements));
  const holds = !facts.deleted && facts.build !== undefined && isActive(facts.build);
  return { consumed, left: holds ? remainder(facts.quantity, consumed) : none };
}
