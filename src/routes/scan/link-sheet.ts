import { sheetsOf } from '../open-sheet.ts';

/** The sheet in which a code is linked to the thing whose page is open. */
export const { sheetIn, openSheet, closeSheet, arrivedAt } = sheetsOf(['link-code']);
