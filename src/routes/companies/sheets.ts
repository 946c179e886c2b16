import { sheetsOf } from '../open-sheet.ts';

/** The sheets over the page of a company. */
export const { sheetIn, openSheet, closeSheet, arrivedAt } = sheetsOf([
  'edit',
  'delete',
  'contact',
  'remove-contact',
  'address',
  'remove-address',
  'price'
]);
