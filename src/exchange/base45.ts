import type { Bytes } from './streams.ts';

/** The signs that a square code carries at five and a half bits each; small letters cost it eight. */
const signs = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

const signsOf = (value: number, many: number): string =>
  many === 0 ? '' : (signs[value % 45] ?? '') + signsOf(Math.floor(value / 45), many - 1);

/** Bytes in the signs that square codes are good at (RFC 9285): three for every two bytes. */
export function base45(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 2) {
    const [first = 0, second] = bytes.subarray(at, at + 2);
    text += second === undefined ? signsOf(first, 2) : signsOf(first * 256 + second, 3);
  }
  return text;
}

/** The bytes that a group of three signs stands for, or of two at the end; nothing for what was never written. */
function bytesOf(group: string): readonly number[] | undefined {
  const digits = Array.from(group, (sign) => signs.indexOf(sign));
  if (group.length < 2 || digits.includes(-1)) return undefined;
  const value = digits.reduceRight((sum, digit) => sum * 45 + digit, 0);
  if (group.length === 2) return value < 256 ? [value] : undefined;
  return value < 65_536 ? [value >> 8, value & 255] : undefined;
}

/** What `base45` wrote; nothing where the text is none of its. */
export function fromBase45(text: string): Bytes | undefined {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 3) {
    const group = bytesOf(text.slice(at, at + 3));
    if (!group) return undefined;
    bytes.push(...group);
  }
  return Uint8Array.from(bytes);
}
