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
    title: 'This window cannot keep anything',
    text: 'The browser does not let Docket store data here, so every order would be lost when the window closes.',
    advice:
      'Open Docket in a normal window, not a private one, and allow cookies and site data for this address.'
  },
  evicted: {
    title: 'The browser removed this tablet’s data',
    text: 'Docket was used on this tablet before, but its data is not here any more. Browsers clear it when space runs out, or when somebody clears the site data.',
    advice: 'Restore a backup or a safety copy, import what you have, or start again with nothing.'
  },
  downgrade: {
    title: 'This is an older version of Docket',
    text: 'A newer version has already opened the data on this tablet, and an older one could damage it.',
    advice: 'Close every window of Docket, connect to the network once and open it again.'
  },
  full: {
    title: 'This tablet is full',
    text: 'There is not enough room to open the data. Nothing was lost.',
    advice: 'Delete something else from the tablet, such as videos or unused apps, then try again.'
  },
  broken: {
    title: 'The data could not be opened',
    text: 'The browser reported an error in its storage.',
    advice:
      'Close the browser completely and open Docket again. Restart the tablet if that does not help.'
  },
  waiting: {
    title: 'Close the other window to finish updating',
    text: 'Another window of Docket still works with the older version of the data.',
    advice: 'This window goes on by itself as soon as the other one is closed.'
  },
  newer: {
    title: 'Docket was updated in another window',
    text: 'This window is older than the data and stopped, so that it cannot damage it. Everything that was saved is safe.',
    advice: 'Reload to go on with the new version.'
  },
  gone: {
    title: 'The browser closed the storage',
    text: 'Docket lost its connection to the data on this tablet. Everything that was saved is still there unless somebody cleared the site data.',
    advice: 'Reload to open it again.'
  }
};
