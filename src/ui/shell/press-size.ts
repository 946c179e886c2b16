/** How a press met the middle that it was aimed at. */
export interface Press {
  /** How far beside the middle, in CSS pixels. */
  readonly off: number;
  /** How wide the touch was, in CSS pixels; a mouse has one. */
  readonly wide: number;
}

/** How many presses tell enough. */
export const pressesAsked = 3;

/** A button of the standard size is 56 px high: what is further off than this hits its edge, or the next one. */
const surelyWithin = 22;
/** A touch as wide as a button of the standard size covers what it presses. */
const coversAll = 48;

/**
 * The size of buttons that fits a hand: gloves when one press of several was far beside, or as wide as a
 * button; else standard.
 */
export const sizeFor = (presses: readonly Press[]): 'gloves' | 'standard' =>
  presses.some(({ off, wide }) => off > surelyWithin || wide >= coversAll) ? 'gloves' : 'standard';
