import type { LinkCodeRefusal } from '#domain/code/link-code.ts';
import type { ScanFault } from '#domain/code/scanned.ts';
import { commonWords, type CommonRefusal } from '#ui/words/command-words.ts';
import { say } from '#ui/words/say.ts';
import { thingText } from '#ui/words/thing-words.ts';

/** Why what was scanned is no code. */
export const faultWords: Readonly<Record<ScanFault['why'], string>> = {
  empty: say`Scan a code, or type what stands below it.`,
  'too-long': say`This code is too long. Scan another one of the same thing.`,
  'check-digit': say`The check digit of this code is wrong, so it was not read whole. Scan it again.`
};

/** Why a code was not linked or unlinked, and what to do about it. */
export function codeWords(refusal: LinkCodeRefusal | CommonRefusal): string {
  switch (refusal.code) {
    case 'not-a-code':
      return faultWords[refusal.why];
    case 'own-code':
      return say`Docket printed this code: it leads to what it was printed for already.`;
    case 'linked-already':
      return say`This code is linked to ${thingText(refusal.name)} already. Unlink it there first.`;
    case 'names-another':
      return say`This is the number of ${thingText(refusal.name)}. Scanning it opens that.`;
    default:
      return commonWords(refusal);
  }
}
