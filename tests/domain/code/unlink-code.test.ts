import { expect, it } from 'vitest';
import { put } from '#domain/changes.ts';
import { decideUnlinkCode } from '#domain/code/unlink-code.ts';
import { aLinkedCode } from '#tests/support/builders.ts';

it('unlinking a code takes it away and says what it led to', () => {
  const link = aLinkedCode();
  expect(decideUnlinkCode({ link }, { code: link.id })).toEqual({
    ok: true,
    value: [put('codes', link.id, { subject: link.subject, del: true })]
  });
});
