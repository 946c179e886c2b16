import { err, ok, type Result } from '#domain/kernel/result.ts';
import { limits, type ImportRefusal } from './refusals.ts';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/**
 * The text of a file. UTF-8, or UTF-16 when the file starts with its mark (a shell on Windows
 * writes it so). Refused: more than the limit, and what is not text in that encoding.
 */
export function readText(bytes: Uint8Array): Result<string, ImportRefusal> {
  const limit = limits.characters * (encodingOf(bytes) === 'utf-8' ? 1 : 2);
  if (bytes.length > limit) return err({ code: 'too-large', size: bytes.length, limit });
  try {
    return ok(new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes));
  } catch {
    return err({ code: 'not-text' });
  }
}
