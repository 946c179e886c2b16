import { say } from '#ui/words/say.ts';

/**
 * Why the app cannot work now. `waiting` ends by itself; `newer` and `gone` come while it runs,
 * the others when it starts.
 */
export type StorageProblem =
  'unavailable' | 'evicted' | 'downgrade' | 'full' | 'broken' | 'waiting' | 'newer' | 'gone';

interface Words {
  readonly title: string;
  readonly text: string;
  /** What to do about it. */
  readonly advice: string;
}

/** What is the matter and what to do, in words. */
export const problemWords: Readonly<Record<StorageProblem, Words>> = {
  unavailable: {
    title: say`This window cannot keep anything`,
    text: say`The browser does not let Docket store data here, so every order would be lost when the window closes.`,
    advice: say`Open Docket in a normal window, not a private one, and allow cookies and site data for this address.`
  },
  evicted: {
    title: say`The browser removed this tablet’s data`,
    text: say`Docket was used on this tablet before, but its data is not here any more. Browsers clear it when space runs out, or when somebody clears the site data.`,
    advice: say`Restore a backup or a safety copy, import what you have, or start again with nothing.`
  },
  downgrade: {
    title: say`This is an older version of Docket`,
    text: say`A newer version has already opened the data on this tablet, and an older one could damage it.`,
    advice: say`Close every window of Docket, connect to the network once and open it again.`
  },
  full: {
    title: say`This tablet is full`,
    text: say`There is not enough room to open the data. Nothing was lost.`,
    advice: say`Delete something else from the tablet, such as videos or unused apps, then try again.`
  },
  broken: {
    title: say`The data could not be opened`,
    text: say`The browser reported an error in its storage.`,
    advice: say`Close the browser completely and open Docket again. Restart the tablet if that does not help.`
  },
  waiting: {
    title: say`Close the other window to finish updating`,
    text: say`Another window of Docket still works with the older version of the data.`,
    advice: say`This window goes on by itself as soon as the other one is closed.`
  },
  newer: {
    title: say`Docket was updated in another window`,
    text: say`This window is older than the data and stopped, so that it cannot damage it. Everything that was saved is safe.`,
    advice: say`Reload to go on with the new version.`
  },
  gone: {
    title: say`The browser closed the storage`,
    text: say`Docket lost its connection to the data on this tablet. Everything that was saved is still there unless somebody cleared the site data.`,
    advice: say`Reload to open it again.`
  }
};
