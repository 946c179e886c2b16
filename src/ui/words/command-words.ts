import { fieldWord, reasonWord } from './field-words.ts';
import { say } from './say.ts';

/** Why the storage failed, as far as the person can do something about it. */
type Fault = 'full' | 'broken' | 'lost' | 'closed' | 'downgrade' | 'blocked' | 'hang' | 'bug';

/** What any command may answer beside its own refusals. */
export type CommonRefusal =
  | { readonly code: 'not-understood'; readonly fields: Readonly<Record<string, string>> }
  | { readonly code: 'gone' }
  | { readonly code: 'not-saved'; readonly fault: Fault };

const faults: Readonly<Record<Fault, string>> = {
  full: say`This tablet is full, so it was not saved. Nothing was lost: what you entered is still here. Free some space, then try again.`,
  broken: say`The tablet could not write, so it was not saved. Close the app completely, open it again and retry.`,
  lost: say`The browser lost its storage for a moment, so it was not saved. Try again.`,
  closed: say`The app was updated in another window, so it was not saved here. Reload this window.`,
  downgrade: say`The data was written by a newer version of the app. Reload to update.`,
  blocked: say`Another window holds the data. Close the other window and try again.`,
  hang: say`The tablet does not answer, perhaps because it is full. Check after a restart whether it was saved.`,
  bug: say`Something went wrong in the app. It was not saved.`
};

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The words for what any command may answer. */
export function commonWords(refusal: CommonRefusal): string {
  switch (refusal.code) {
    case 'not-understood': {
      const wrong = Object.entries(refusal.fields).map(([field, why]) =>
        field === ''
          ? sentence(reasonWord(why))
          : `${sentence(fieldWord(field))}: ${reasonWord(why)}`
      );
      return say`Something in the form is missing or wrong. ${wrong.join('. ')}`;
    }
    case 'gone':
      return say`This is not here any more: it was deleted meanwhile.`;
    case 'not-saved':
      return faults[refusal.fault];
  }
}
