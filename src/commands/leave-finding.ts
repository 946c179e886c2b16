import { decideLeaveFinding, LeaveFinding } from '#domain/findings/leave-finding.ts';
import { leaveFindingFacts } from '#store/facts/finding.ts';
import { command } from './command.ts';

export const leaveFinding = command('finding.leave', {
  input: LeaveFinding,
  facts: leaveFindingFacts,
  decide: decideLeaveFinding,
  args: (_asked, { finding }) => ({ code: finding?.code ?? '' })
});
