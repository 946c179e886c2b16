import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The id of an imported record: a UUIDv8 made from where it comes from and its number there, so
 * that two tablets that import the same file make the same records.
 */
export function idFor(source: string, model: string, pk: string): string {
  const bytes = sha256(utf8ToBytes(JSON.stringify([source, model, pk]))).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytesToHex(bytes);
  const cuts = [0, 8, 12, 16, 20, 32];
  return cuts
    .slice(1)
    .map((end, index) => hex.slice(cuts[index], end))
    .join('-');
}
