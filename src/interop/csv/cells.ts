/** Signs at the start of a cell that make a spreadsheet run it, in both widths. */
const starter = /^'*\s*[=+\-@\t\r\n＝＋－＠]/;
/** A plain number is no formula, and stays a number for whoever adds up a column. */
const number = /^-?\d+(\.\d+)?$/;

/** Whether a spreadsheet would run it; an apostrophe before such a text counts, so that it comes back. */
const isExecutable = (text: string) => starter.test(text) && !number.test(text);

/**
 * A text that no spreadsheet runs: an apostrophe stands before what begins like a formula. Numbers
 * stay as they are. `restored` takes it away again.
 */
export const harmless = (text: string) => (isExecutable(text) ? `'${text}` : text);

/** The text that was made harmless; any other text is left as it is. */
export const restored = (text: string) =>
  text.startsWith("'") && isExecutable(text.slice(1)) ? text.slice(1) : text;
