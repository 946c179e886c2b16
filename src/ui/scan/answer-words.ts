import type { ScanFault } from '#domain/code/scanned.ts';
import { faultWords } from '#ui/code/refusal-words.ts';
import { counted } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';
import { thingText } from '#ui/words/thing-words.ts';

/** What a code leads to, as far as words tell of it. */
export type Answered =
  | {
      readonly kind: 'found';
      readonly code: string;
      readonly things: readonly { readonly name: string }[];
    }
  | { readonly kind: 'unknown' | 'gone'; readonly code: string }
  | { readonly kind: 'fault'; readonly code: string; readonly why: ScanFault['why'] };

/** What a code leads to, or why nowhere, in one sentence. */
export function answerWords(answer: Answered): string {
  switch (answer.kind) {
    case 'found': {
      const [first] = answer.things;
      return answer.things.length === 1 && first
        ? thingText(first.name)
        : say`${counted(answer.things.length, 'thing')} here have ${answer.code}. Choose one.`;
    }
    case 'unknown':
      return say`Nothing on this tablet has the code ${answer.code}, and nobody has linked it.`;
    case 'gone':
      return say`What ${answer.code} led to is not on this tablet: it was deleted, or came to another tablet.`;
    case 'fault':
      return faultWords[answer.why];
  }
}
