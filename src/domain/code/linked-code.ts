import { digest } from '../kernel/digest.ts';
import { CodedId, CodeId } from '../kernel/ids.ts';
import { requiredText } from '../kernel/text.ts';
import { z } from '../kernel/zod.ts';

/** The longest code that can be linked, in characters. */
export const longestCode = 300;

/**
 * A code that a person linked to a part, a stock item, a location or an order: scanning it leads
 * there. Its id is made from what it says, so two devices that link one code write one record.
 */
export const LinkedCode = z.strictObject({
  id: CodeId,
  /** What the code says, as `keyOf` writes it. */
  text: requiredText(longestCode),
  subject: CodedId
});
export type LinkedCode = z.infer<typeof LinkedCode>;

/** The id of the record of a code. */
export const codeId = (text: string): CodeId =>
  CodeId.parse(`code:${digest(text)}${digest(`code\n${text}`)}`);
