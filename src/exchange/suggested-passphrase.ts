/**
 * Four words by chance, out of 1,024: forty bits, which with the slow derivation of the key is more
 * than anybody tries out, and easy to say over the phone.
 */
export async function suggestedPassphrase(): Promise<string> {
  const { passphraseWords } = await import('./passphrase-words.ts');
  const chosen = crypto.getRandomValues(new Uint16Array(4));
  // 1,024 divides what 16 bits can be, so every word is as likely as every other.
  return Array.from(chosen, (value) => passphraseWords[value % 1_024]).join(' ');
}
