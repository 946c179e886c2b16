import { quantity, type Quantity } from '../kernel/quantity.ts';
import { printedWord } from './printed-word.ts';

/** What a printed code can have done where one is, instead of a tap. */
export const acts = [
  'submit',
  'allocate-all',
  'build-short',
  'complete-build',
  'pick',
  'ship',
  'done',
  'undo'
] as const;
export type ActName = (typeof acts)[number];

/**
 * What a code asks to be done, `do:ship` for one, also within an address. Nothing for any other code: the
 * code of a thing never does more than what its thing is for.
 */
export function actIn(raw: string): ActName | undefined {
  const printed = printedWord(raw);
  return acts.find((act) => printed?.kind === 'do' && act === printed.word);
}

/** The code of a quantity. */
export const quantityCode = (wanted: number): string => `qty:${String(wanted)}`;

/** As many as a field for a quantity takes: more is no quantity but a stray code. */
const shapeOfQuantity = /^[1-9]\d{0,5}$/;

/** How many a code stands for, `qty:12`, from 1 to 999,999; nothing for any other code. */
export function quantityIn(raw: string): Quantity | undefined {
  const { kind, word = '' } = printedWord(raw) ?? {};
  return kind === 'qty' && shapeOfQuantity.test(word) ? quantity(Number(word)) : undefined;
}
