import { decideLinkCode, LinkCode } from '#domain/code/link-code.ts';
import { linkCodeFacts } from '#store/facts/code.ts';
import { command } from './command.ts';

export const linkCode = command('code.link', {
  input: LinkCode,
  facts: linkCodeFacts,
  decide: decideLinkCode
});
