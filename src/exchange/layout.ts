import { format, version } from './order-file.ts';

// The lines of an order file that frame the others. Writer and reader share them, so that what is
// read is what was written, sign by sign.

export const opening = `{"format":"${format}","version":${String(version)},`;
export const bodyOpening = { blocks: '"blocks":[', records: '"records":[' } as const;
export const bodyClosing = '],';
export const blockClosing = ']}';

export const headerLine = (header: object) => `"header":${JSON.stringify(header)},`;

const blockTail = ',"changes":[';

/** A block opens with its frame: device, from, to, sha256. */
export const blockLine = (frame: object) => `${JSON.stringify(frame).slice(0, -1)}${blockTail}`;

/** The frame in a line that opens a block; undefined when it is no such line. */
export const frameIn = (line: string) =>
  line.endsWith(blockTail) ? objectIn(`${line.slice(0, -blockTail.length)}}`, '', '') : undefined;

export const endLine = (end: object) => `"end":${JSON.stringify(end)}}`;

/** The object in a framing line between what it starts and what it ends with; undefined when there is none. */
export function objectIn(line: string, start: string, end: string): object | undefined {
  if (!line.startsWith(start) || !line.endsWith(end)) return undefined;
  try {
    const value: unknown = JSON.parse(line.slice(start.length, line.length - end.length));
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
