/** The widths of bars and gaps of each symbol of Code 128, from 0 to the start symbols; then the stop. */
const symbols = (
  '212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 ' +
  '122231 113222 123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 ' +
  '322112 322211 212123 212321 232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 ' +
  '112133 112331 132131 113123 113321 133121 313121 211331 231131 213113 213311 213131 311123 311321 ' +
  '331121 312113 312311 332111 314111 221411 431111 111224 111422 121124 121421 141122 141221 112214 ' +
  '112412 122114 122411 142112 142211 241211 221114 413111 241112 134111 111242 121142 121241 114212 ' +
  '124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113 114311 411113 ' +
  '411311 113141 114131 311141 411131 211412 211214 211232'
).split(' ');
const stop = '2331112';

const toB = 100;
const toC = 99;
const startB = 104;
const startC = 105;
const checkedBy = 103;

/** Cuts a text into runs: pairs of digits, where there are enough of them to save room, and the rest. */
const runs = (text: string) => text.match(/(?:\d\d){2,}|(?:(?!(?:\d\d){2,}).)+/gs) ?? [];

const isPairs = (run: string) => /^(?:\d\d){2,}$/.test(run);

const valuesOf = (run: string): number[] =>
  isPairs(run)
    ? (run.match(/../g) ?? []).map(Number)
    : Array.from(run, (letter) => letter.charCodeAt(0) - 32);

/**
 * The widths of the bars and gaps of a text in Code 128, a bar first, in modules. Nothing for an empty text
 * and for one with letters that it does not have: it knows the printable ones of ASCII.
 */
export function code128(text: string): readonly number[] | undefined {
  if (!/^[ -~]+$/.test(text)) return undefined;
  const values = runs(text).flatMap((run, n) => {
    const shift = isPairs(run) ? [n === 0 ? startC : toC] : [n === 0 ? startB : toB];
    return [...shift, ...valuesOf(run)];
  });
  const check = values.reduce((sum, value, at) => sum + value * Math.max(at, 1), 0) % checkedBy;
  const drawn = [...values, check].map((value) => symbols[value] ?? '').join('') + stop;
  return Array.from(drawn, Number);
}

/** How many modules wide a code is, with the ten of white that a scanner needs on each side. */
export const modulesOf = (widths: readonly number[]): number =>
  widths.reduce((sum, width) => sum + width, 20);
