import { put, type Change } from '../changes.ts';
import { CodedId } from '../kernel/ids.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import { codeId, longestCode, type LinkedCode } from './linked-code.ts';
import { printedWord } from './printed-word.ts';
import { articleOf, keyOf, scanned, type ScanFault, type Scanned } from './scanned.ts';

/** The user says that a code leads to a part, a stock item, a location or an order. */
export const LinkCode = z.strictObject({
  /** What was scanned or typed, as it came. */
  text: z.string().max(2_000),
  subject: CodedId
});
export type LinkCode = z.infer<typeof LinkCode>;

/** What a code can be linked to. */
export type CodedKind = 'part' | 'item' | 'location' | 'order';

/** Something that a code leads to already. */
interface LedTo {
  readonly id: string;
  /** What people call it. */
  readonly name: string;
}

export interface LinkCodeFacts {
  /** What the subject is. */
  readonly kind: CodedKind;
  /** The record of the code, when it was ever linked and the link stands. */
  readonly link: LinkedCode | undefined;
  /** What it is linked to; nothing when that was deleted. */
  readonly linkedTo: LedTo | undefined;
  /** What has this number, serial number or name anyway, without any link. */
  readonly namedBy: readonly LedTo[];
}

export type LinkCodeRefusal =
  | { readonly code: 'not-a-code'; readonly why: ScanFault['why'] }
  /** One that Docket printed leads to what it was printed for. */
  | { readonly code: 'own-code' }
  | { readonly code: 'linked-already'; readonly name: string }
  /** It is the number of another thing: linked, that could not be scanned any more. */
  | { readonly code: 'names-another'; readonly name: string };

/**
 * What a code is kept as when it is linked: for a part the article alone, so that every batch and piece
 * of it leads there; for anything else all that it says.
 */
export const textToLink = (code: Scanned, kind: CodedKind): string =>
  (kind === 'part' ? articleOf(code) : undefined) ?? keyOf(code);

function leadsElsewhere(
  { link, linkedTo, namedBy }: LinkCodeFacts,
  subject: string
): LinkCodeRefusal | undefined {
  if (link && linkedTo) return { code: 'linked-already', name: linkedTo.name };
  const other = namedBy.find(({ id }) => id !== subject);
  return other && { code: 'names-another', name: other.name };
}

/**
 * Links a code, or does nothing when it leads there already. One that leads elsewhere is refused until
 * somebody unlinks it there; one whose thing was deleted is free.
 */
export function decideLinkCode(
  facts: LinkCodeFacts,
  { text, subject }: LinkCode
): Result<Change[], LinkCodeRefusal> {
  const code = scanned(text);
  if (code.kind === 'fault') return err({ code: 'not-a-code', why: code.why });
  if (code.kind === 'own' || printedWord(text)) return err({ code: 'own-code' });
  const kept = textToLink(code, facts.kind);
  if (kept.length > longestCode) return err({ code: 'not-a-code', why: 'too-long' });
  if (facts.link?.subject === subject) return ok([]);
  const refusal = leadsElsewhere(facts, subject);
  if (refusal) return err(refusal);
  return ok([put('codes', codeId(kept), { text: kept, subject, del: false })]);
}
