/** How long a passphrase is at least, in characters. */
const passphraseLength = 12;

/**
 * One spelling of what a person typed: composed characters, single blanks, none at the ends. Two
 * keyboards write "é" differently, and tablets add a blank after a word.
 */
const spelledAlike = (passphrase: string) =>
  passphrase.normalize('NFKC').trim().replace(/\s+/g, ' ');

/** Whether a passphrase is too short to be worth anything. */
export const isTooShort = (passphrase: string) =>
  Array.from(spelledAlike(passphrase)).length < passphraseLength;

/** The key of one file. It can be used and not be read out. */
export async function keyOf(
  passphrase: string,
  { salt, iter }: { readonly salt: Uint8Array<ArrayBuffer>; readonly iter: number }
): Promise<CryptoKey> {
  const text = new TextEncoder().encode(spelledAlike(passphrase));
  const base = await crypto.subtle.importKey('raw', text, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: iter },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt']
  );
}
