import { err, ok, type Result } from '#domain/kernel/result.ts';
import { tableText } from '../csv/read-table.ts';
import { sniffed } from './read-export.ts';
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

/**
 * The text of a file that may be a table: where it is neither UTF-8 nor marked as UTF-16 it is read
 * as older spreadsheets write. Refused: more than the limit, a spreadsheet's own file, and no text.
 */
export function readFileText(bytes: Uint8Array): Result<string, ImportRefusal> {
  const text = readText(bytes);
  if (text.ok || text.error.code !== 'not-text') return text;
  const table = tableText(bytes);
  if (table.ok && sniffed(table.value)?.code === 'table') return table;
  return err({ code: !table.ok && table.error.code === 'workbook' ? 'workbook' : 'not-text' });
}
