import { isTooShort } from '#exchange/passphrase.ts';
import { suggestedPassphrase } from '#exchange/suggested-passphrase.ts';

/** What the forms that lock a file know of passphrases. */
export const passphrases = { isTooShort, suggest: suggestedPassphrase };
