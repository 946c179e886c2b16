import {
  decideReleaseAllocations,
  releasedBy,
  ReleaseAllocations
} from '#domain/sales-order/release-allocations.ts';
import { releaseAllocationsFacts } from '#store/facts/allocation.ts';
import { command } from './command.ts';

export const releaseAllocations = command('allocation.release', {
  input: ReleaseAllocations,
  facts: releaseAllocationsFacts,
  decide: decideReleaseAllocations,
  args: (asked, facts) => {
    const { open, shipped } = releasedBy(facts, asked);
    return { reference: facts.order.reference, released: open.length, kept: shipped.length };
  }
});
