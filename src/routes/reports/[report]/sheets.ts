import { sheetsOf } from '../../open-sheet.ts';

export const { sheetIn, openSheet, closeSheet, arrivedAt } = sheetsOf(['csv']);
