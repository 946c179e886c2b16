import { decideSettleFinding, SettleFinding } from '#domain/findings/settle-finding.ts';
import { settleFindingFacts } from '#store/facts/finding.ts';
import { command } from './command.ts';

export const settleFinding = command('finding.settle', {
  input: SettleFinding,
  facts: settleFindingFacts,
  decide: decideSettleFinding,
  args: ({ action }, { finding }) => ({ code: finding?.code ?? '', action: action ?? '' })
});
