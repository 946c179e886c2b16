import { isWhole, one, type Quantity } from '../kernel/quantity.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { nextSerial, serialsIn, type SerialRefusal } from '../kernel/serial-numbers.ts';
import { sortKey } from '../kernel/words.ts';
import type { Part } from '../part/part.ts';
import type { Piece } from './output.ts';

export type OutputSerialRefusal =
  /** Only a trackable part has serial numbers. */
  | { readonly code: 'not-trackable' }
  | { readonly code: 'not-whole' }
  | { readonly code: 'serials-exist'; readonly serials: readonly string[] }
  | SerialRefusal;

/** The serial number after the highest one; 1 when there is none yet. */
function nextOf(taken: readonly string[]): string {
  const [first, ...others] = taken.map((serial) => ({ serial, key: sortKey(serial) }));
  if (!first) return '1';
  const highest = others.reduce((high, each) => (each.key > high.key ? each : high), first);
  return nextSerial(highest.serial);
}

/** The pieces of an output: one lot, or one piece for each serial number of a trackable part (R-B6). */
export function piecesWithSerials(
  { part, serials: taken }: { readonly part: Part; readonly serials: readonly string[] },
  { quantity, serials: typed }: { readonly quantity: Quantity; readonly serials: string }
): Result<Omit<Piece, 'number'>[], OutputSerialRefusal> {
  if (!part.trackable)
    return typed.trim() === '' ? ok([{ quantity, serial: null }]) : err({ code: 'not-trackable' });
  if (!isWhole(quantity)) return err({ code: 'not-whole' });

  const serials = serialsIn(typed, { quantity, next: nextOf(taken) });
  if (!serials.ok) return serials;
  const known = new Set(taken);
  const exist = serials.value.filter((serial) => known.has(serial));
  if (exist.length > 0) return err({ code: 'serials-exist', serials: exist });
  return ok(serials.value.map((serial) => ({ quantity: one, serial })));
}
