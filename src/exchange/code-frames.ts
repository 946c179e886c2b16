import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { err, ok, type Result } from '#domain/kernel/result.ts';
import { base45, fromBase45 } from './base45.ts';
import { gzipped } from './compression.ts';
import { piecesOf, streamOf, type Bytes } from './streams.ts';

/** How many bytes of a file a square code carries: one that a tablet’s camera reads at arm’s length. */
const perFrame = 560;

/** More codes than this nobody holds two tablets still for. */
const most = 150;

/** `DOCKET1:`, which file, which piece of how many, and the piece. */
const shape = /^DOCKET1:([0-9A-F]{8}):(\d{1,3}):(\d{1,3}):(.+)$/s;

/** A file is larger than a camera reads with patience; both in bytes. */
export interface TooLargeForCodes {
  readonly code: 'too-large-for-codes';
  readonly size: number;
  readonly limit: number;
}

const nameOf = (bytes: Uint8Array) => bytesToHex(sha256(bytes)).slice(0, 8).toUpperCase();

/** As small as it gets: what is gzipped or encrypted already stays as it is. */
async function packed(file: Blob): Promise<Bytes> {
  const isPlain = file.type === 'application/json';
  const stream = isPlain ? streamOf(gzipped(piecesOf(file.stream()))) : file.stream();
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * An order file as texts of square codes, which another tablet reads from this one’s screen in any
 * order. Refused when there would be more of them than somebody waits for.
 */
export async function framesOf(file: Blob): Promise<Result<readonly string[], TooLargeForCodes>> {
  const bytes = await packed(file);
  const limit = perFrame * most;
  if (bytes.length > limit) return err({ code: 'too-large-for-codes', size: bytes.length, limit });
  const total = Math.max(1, Math.ceil(bytes.length / perFrame));
  const name = nameOf(bytes);
  return ok(
    Array.from({ length: total }, (_, at) => {
      const piece = base45(bytes.subarray(at * perFrame, (at + 1) * perFrame));
      return `DOCKET1:${name}:${String(at + 1)}:${String(total)}:${piece}`;
    })
  );
}

/** Codes in a round, some of them twice: a number that neither two nor three divides. */
function roundOf(total: number): number {
  let round = total;
  while (round % 2 === 0 || round % 3 === 0) round++;
  return round;
}

/**
 * Which code is shown in a turn. A camera that sees only every second, third or fourth of them sees
 * the others in the next rounds, because no round is a multiple of its pace.
 */
export const frameIn = (turn: number, total: number): number => (turn % roundOf(total)) % total;

/** Whether a text that was scanned is a piece of a file. */
export const isFrame = (text: string): boolean => shape.test(text);

/** How far a file has been read from another tablet’s screen. */
export interface FramesRead {
  readonly seen: number;
  readonly total: number;
  /** The file, once every piece was seen. */
  readonly file?: Blob;
}

interface Frame {
  readonly name: string;
  readonly at: number;
  readonly total: number;
  readonly piece: Bytes;
}

const isPossible = ({ at, total, piece }: Frame) =>
  at >= 1 && at <= total && total <= most && piece.length <= perFrame;

function frameOf(text: string): Frame | undefined {
  const [, name = '', at, total, data = ''] = shape.exec(text) ?? [];
  const piece = fromBase45(data);
  const frame = piece && { name, at: Number(at), total: Number(total), piece };
  return frame && isPossible(frame) ? frame : undefined;
}

/**
 * Puts a file together from codes as they are seen: in any order, any of them many times. A code of
 * another file begins anew with that one; a text that is no piece of a file changes nothing.
 */
export class FrameReader {
  #name = '';
  #total = 0;
  readonly #pieces = new Map<number, Bytes>();

  /** Takes what was scanned. @returns how far it is; nothing when the text is no piece of a file. */
  take(text: string): FramesRead | undefined {
    const frame = frameOf(text);
    if (!frame) return undefined;
    if (frame.name !== this.#name || frame.total !== this.#total) this.#begin(frame);
    this.#pieces.set(frame.at, frame.piece);
    const read = { seen: this.#pieces.size, total: this.#total };
    if (read.seen < read.total) return read;
    const whole = new Blob(
      [...this.#pieces].toSorted(([one], [other]) => one - other).map(([, piece]) => piece)
    );
    this.#begin({ name: '', total: 0 });
    return { ...read, file: whole };
  }

  #begin({ name, total }: Pick<Frame, 'name' | 'total'>): void {
    this.#name = name;
    this.#total = total;
    this.#pieces.clear();
  }
}
