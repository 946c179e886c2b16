import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { damaged, Refused, within, type Limits } from './file-refusal.ts';
import { joinedBytes, type Bytes, type Source } from './streams.ts';

const lineFeed = 10;
const nothing: Bytes = new Uint8Array(0);

const withoutMark = (bytes: Bytes) =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.slice(3) : bytes;

/**
 * The lines of a text one after the other, and the checksum of all before the newest one. Holds
 * the longest line and one piece of the file, never more.
 */
export class LineSource {
  /** The number of the newest line, counted from 1. */
  line = 0;
  /** Whether the text ended in the middle of the newest line. */
  isCutOff = false;
  readonly #pieces: AsyncIterator<Bytes>;
  readonly #limits: Limits;
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  readonly #hash = sha256.create();
  #held: Bytes = nothing;
  #newest: Bytes = nothing;

  constructor(source: Source, limits: Limits) {
    this.#pieces = source()[Symbol.asyncIterator]();
    this.#limits = limits;
  }

  /** The next line without its line feed; undefined at the end of the text. */
  async next(): Promise<string | undefined> {
    let end = this.#held.indexOf(lineFeed);
    while (end < 0) {
      within(this.#limits, 'line', this.#held.length);
      const searched = this.#held.length;
      if (!(await this.#fetch())) return this.#last();
      end = this.#held.indexOf(lineFeed, searched);
    }
    const bytes = this.#held.subarray(0, end + 1);
    this.#held = this.#held.subarray(end + 1);
    return this.#decoded(bytes, end);
  }

  /** SHA-256 of all bytes before the newest line, in hex. Asked once, at the end. */
  digestBefore(): string {
    return bytesToHex(this.#hash.clone().digest());
  }

  /** Lets the source go. */
  async close(): Promise<void> {
    await this.#pieces.return?.();
  }

  async #fetch(): Promise<boolean> {
    const next = await this.#pieces.next();
    if (next.done) return false;
    const joined = joinedBytes(this.#held, next.value);
    this.#held = this.line === 0 ? withoutMark(joined) : joined;
    return true;
  }

  #last(): string | undefined {
    const bytes = this.#held;
    this.#held = nothing;
    this.isCutOff = bytes.length > 0;
    return bytes.length > 0 ? this.#decoded(bytes, bytes.length) : undefined;
  }

  #decoded(bytes: Bytes, length: number): string {
    within(this.#limits, 'line', length);
    if (this.#newest.length > 0) this.#hash.update(this.#newest);
    this.#newest = bytes;
    this.line += 1;
    try {
      return this.#decoder.decode(bytes.subarray(0, length));
    } catch {
      throw damaged({ part: 'line', line: this.line });
    }
  }
}

/** The next line of a text that must have one. */
export async function needed(lines: LineSource): Promise<string> {
  const line = await lines.next();
  if (line === undefined) throw new Refused({ code: 'cut-off' });
  return line;
}

/** The newest line is none that stands there in our layout: perhaps another program wrote the file anew. */
export class OtherLayout extends Refused {}

export const otherLayout = ({ line }: LineSource) =>
  new OtherLayout({ code: 'damaged', where: { part: 'line', line } });
