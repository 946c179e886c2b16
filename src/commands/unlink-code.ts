import { decideUnlinkCode, UnlinkCode } from '#domain/code/unlink-code.ts';
import { unlinkCodeFacts } from '#store/facts/code.ts';
import { command } from './command.ts';

export const unlinkCode = command('code.unlink', {
  input: UnlinkCode,
  facts: unlinkCodeFacts,
  decide: decideUnlinkCode
});
