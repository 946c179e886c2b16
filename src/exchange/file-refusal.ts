const mebi = 1024 * 1024;

/** How much of a file is read at most, before anything in it is believed. */
export const limits = {
  /** Bytes, as it lies there and unpacked. */
  bytes: 2 * 1024 * mebi,
  /** Unpacked bytes for each packed one. */
  ratio: 200,
  /** Bytes of one line. */
  line: 1_500_000,
  /** Bytes of the lines of one block. */
  block: 64 * mebi,
  changes: 5_000_000,
  records: 1_000_000,
  /** Devices that a header names. */
  devices: 64,
  /** Lists and objects inside each other in a file that another program laid out anew. */
  depth: 24,
  /** Bytes of a file that is not laid out in our lines, or packed into text. */
  whole: 32 * mebi
};
export type Limits = Readonly<typeof limits>;

/** What a file looks like that is no order file. */
export type Looks =
  | 'empty'
  | 'inventree'
  | 'json'
  | 'picture'
  | 'pdf'
  | 'archive'
  | 'web-page'
  | 'table'
  | 'text'
  | 'binary';

/** Where the damage is. */
export type Place =
  | { readonly part: 'header' | 'end' | 'compression' | 'packing' | 'encryption' }
  /** Neither a block nor its frame: a line that stands where it does not belong. */
  | { readonly part: 'line'; readonly line: number }
  /** The change-sets of a device from a number on. */
  | { readonly part: 'block'; readonly device: string; readonly from: number };

/** Why a file is not read. Nothing of it was used. */
export type FileRefusal =
  | { readonly code: 'not-an-order-file'; readonly looks: Looks }
  /** Changed since it was written, by an accident or by hand. */
  | { readonly code: 'damaged'; readonly where: Place }
  /** Another program laid it out anew, and what it wrote does not add up to the checksums. */
  | { readonly code: 'rewritten' }
  /** It stops in the middle. */
  | { readonly code: 'cut-off' }
  | { readonly code: 'newer-container'; readonly version: number }
  | { readonly code: 'needs-passphrase' }
  /** A wrong passphrase and damage at the beginning look alike. */
  | { readonly code: 'wrong-passphrase' }
  | {
      readonly code: 'too-large';
      readonly what: 'bytes' | 'line' | 'block' | 'changes' | 'records' | 'devices';
      readonly limit: number;
    }
  /** Made to confuse or to choke a reader; no Docket writes such a file. */
  | {
      readonly code: 'hostile';
      readonly what: 'reserved-name' | 'too-deep' | 'ratio' | 'spelling';
    }
  /** The file itself can not be fetched: moved, deleted, or on a stick that was pulled. */
  | { readonly code: 'unreadable' }
  | { readonly code: 'cancelled' };

/** Carries a refusal out of nested streams; `read` makes a result of it. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly refusal: FileRefusal;

  constructor(refusal: FileRefusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

export const damaged = (where: Place) => new Refused({ code: 'damaged', where });
export const hostile = (what: Extract<FileRefusal, { code: 'hostile' }>['what']) =>
  new Refused({ code: 'hostile', what });

/** Refuses more than the limit of something. */
export function within(
  allowed: Limits,
  what: Extract<FileRefusal, { code: 'too-large' }>['what'],
  amount: number
): void {
  if (amount > allowed[what]) throw new Refused({ code: 'too-large', what, limit: allowed[what] });
}
