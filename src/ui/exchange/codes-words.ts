import { counted, quantityText } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';

/** How far a file has been read from another tablet's screen. */
export const readingText = ({ seen, total }: { readonly seen: number; readonly total: number }) =>
  say`${quantityText(seen)} of ${counted(total, 'code')} read`;

/** Why a file is not shown as codes. */
export const tooLargeText = ({ size, limit }: { readonly size: number; readonly limit: number }) =>
  say`This file has ${kilobytes(size)}: too much to be read from a screen, which carries up to ${kilobytes(limit)}. Save or share it instead.`;

const kilobytes = (bytes: number) => say`${quantityText(Math.ceil(bytes / 1_000))} kB`;
