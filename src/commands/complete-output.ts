import { CompleteOutput, decideCompleteOutput } from '#domain/build/complete-output.ts';
import { completeOutputFacts } from '#store/facts/complete-output.ts';
import { command } from './command.ts';

export const completeOutput = command('build.output', {
  input: CompleteOutput,
  facts: completeOutputFacts,
  decide: decideCompleteOutput
});
