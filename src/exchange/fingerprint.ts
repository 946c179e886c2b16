import type { Reach } from '#store/standing.ts';
import { sha256 } from '#store/zip.ts';

/** Crockford's letters and digits: none that is taken for another. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * What a device knows, as eight characters that two people can compare aloud: the same on two
 * devices with the same app means the same data (docs/sync.md).
 */
export async function fingerprintOf(reach: Reach): Promise<string> {
  const known = Object.entries(reach)
    .map(([device, [sequence, time]]) => [device, sequence, time])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  const digest = await sha256(JSON.stringify(known));
  // Five bits a character, from ten hex digits: forty bits.
  const bits = BigInt(`0x${digest.slice(0, 10)}`);
  const characters = Array.from(
    { length: 8 },
    (_, index) => alphabet[Number((bits >> BigInt(35 - 5 * index)) & 31n)]
  ).join('');
  return `${characters.slice(0, 4)}-${characters.slice(4)}`;
}
