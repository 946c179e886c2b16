import { put, type Change } from '../changes.ts';
import { CodeId } from '../kernel/ids.ts';
import { ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import type { LinkedCode } from './linked-code.ts';

/** The user says that a code leads nowhere any more. */
export const UnlinkCode = z.strictObject({ code: CodeId });
export type UnlinkCode = z.infer<typeof UnlinkCode>;

export interface UnlinkCodeFacts {
  readonly link: LinkedCode;
}

/** Written with what it led to, so that the history of that thing tells of it. */
export const decideUnlinkCode = (
  { link }: UnlinkCodeFacts,
  { code }: UnlinkCode
): Result<Change[], never> => ok([put('codes', code, { subject: link.subject, del: true })]);
