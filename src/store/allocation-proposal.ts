import { proposeAllocation, type Proposed } from '#domain/sales-order/propose-allocation.ts';
import type { Database } from './database.ts';
import type { Context } from './device-context.ts';
import { allocateAllFacts, type ProposalAsked } from './facts/allocate-all.ts';

/** What *Allocate All* would do now, line by line; nothing when the order has gone. */
export async function allocationProposal(
  db: Database,
  asked: ProposalAsked,
  context: Context
): Promise<Proposed[] | undefined> {
  const facts = await allocateAllFacts(db, asked, context);
  return facts && proposeAllocation(facts.proposal, facts.options);
}
