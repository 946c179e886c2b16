import { code128 } from '#ui/paper/code128.ts';

/** One code of a sheet of codes to scan. */
export interface SheetCode {
  readonly title: string;
  /** What a scan of it does. */
  readonly does: string;
  /** What the square code says. */
  readonly text: string;
  /** What the bars say, for scanners that read nothing else; nothing where bars would not name one thing. */
  readonly bars?: { readonly text: string; readonly widths: readonly number[] } | undefined;
}

/** The bars of a text; nothing where it has letters that Code 128 does not know. */
export function barsOf(text: string): SheetCode['bars'] {
  const widths = code128(text);
  return widths && { text, widths };
}
