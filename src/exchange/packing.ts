import { damaged, Refused, type Limits } from './file-refusal.ts';
import { format } from './order-file.ts';
import type { Bytes, Source } from './streams.ts';

/** Base64 is made in pieces of this many bytes: a multiple of three, so that they join. */
const piece = 3 * 8_192;

/**
 * A gzipped or encrypted order file as text, for ways that carry no binary files: one JSON object
 * with the bytes in base64.
 */
export function packed(bytes: Bytes): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += piece)
    parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + piece))));
  return `{"format":"${format}","packed":"${parts.join('')}"}\n`;
}

const layout = new RegExp(
  `^\\s*\\{"format":"${format}","packed":"([A-Za-z0-9+/=\\s]*)("\\}\\s*)?$`
);

function bytesOf(base64: string): Bytes {
  let signs: string;
  try {
    signs = atob(base64);
  } catch {
    throw damaged({ part: 'packing' });
  }
  const bytes = new Uint8Array(signs.length);
  for (let at = 0; at < signs.length; at += 1) bytes[at] = signs.charCodeAt(at);
  return bytes;
}

/** All of a source as text, when it is at most `most` bytes and UTF-8. */
export async function wholeText(source: Source, most: number): Promise<string | undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parts: string[] = [];
  let count = 0;
  try {
    for await (const bytes of source()) {
      count += bytes.length;
      if (count > most) return undefined;
      parts.push(decoder.decode(bytes, { stream: true }));
    }
    parts.push(decoder.decode());
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
  return parts.join('');
}

/** The bytes that were packed into text. Line breaks that mail put in do no harm. */
export async function unpacked(source: Source, limits: Limits): Promise<Bytes> {
  const text = await wholeText(source, limits.whole * 2);
  if (text === undefined) throw damaged({ part: 'packing' });
  const [, base64, end] = layout.exec(text) ?? [];
  if (base64 === undefined) throw damaged({ part: 'packing' });
  if (end === undefined) throw new Refused({ code: 'cut-off' });
  return bytesOf(base64.replace(/\s+/g, ''));
}
