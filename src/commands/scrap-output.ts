import { ScrapOutput, decideScrapOutput } from '#domain/build/scrap-output.ts';
import { outputFacts } from '#store/facts/scrap-output.ts';
import { command } from './command.ts';

export const scrapOutput = command('build.scrap', {
  input: ScrapOutput,
  facts: outputFacts,
  decide: decideScrapOutput
});
