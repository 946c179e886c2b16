import { say } from '#ui/words/say.ts';

/** What somebody chose about a file before it is written. */
export interface SendEntry {
  /** The one device that it is for; empty for everyone. */
  readonly device: string;
  readonly smaller: boolean;
  readonly passphrase: string;
  readonly again: string;
}

/** How a file is wrapped. */
interface Wrapping {
  readonly isGzipped: boolean;
  readonly passphrase?: string;
}

/** What is known of passphrases: which are worth nothing, and one to begin with. */
export interface Passphrases {
  readonly isTooShort: (passphrase: string) => boolean;
  readonly suggest: () => Promise<string>;
}

interface PassphraseFaults {
  readonly passphrase?: string;
  readonly again?: string;
}

/** What is wrong with a passphrase and its repetition; nothing when none is wanted. */
export function passphraseFaults(
  { passphrase, again }: Pick<SendEntry, 'passphrase' | 'again'>,
  isTooShort: (passphrase: string) => boolean
): PassphraseFaults {
  if (passphrase === '' && again === '') return {};
  if (isTooShort(passphrase))
    return { passphrase: say`At least 12 characters. Four words are easy to say and to remember.` };
  return passphrase === again ? {} : { again: say`This is not what you typed above.` };
}

/** How the file is to be wrapped. */
export const wrappingOf = ({
  smaller,
  passphrase
}: Pick<SendEntry, 'smaller' | 'passphrase'>): Wrapping =>
  passphrase === '' ? { isGzipped: smaller } : { isGzipped: true, passphrase };
