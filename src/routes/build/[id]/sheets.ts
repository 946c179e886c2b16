import { sheetsOf } from '../../open-sheet.ts';

/** The sheets over the page of a build. */
export const { sheetIn, openSheet, closeSheet, arrivedAt } = sheetsOf([
  'complete',
  'scrap',
  'finish',
  'cancel',
  'delete',
  'edit',
  'allocate'
]);
