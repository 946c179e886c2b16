import { isWhole, one, type Quantity } from '../kernel/quantity.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { Part } from '../part/part.ts';
import { newSerials, type NewSerialsRefusal } from '../stock/serials.ts';
import type { Piece } from './output.ts';

export type OutputSerialRefusal =
  /** Only a trackable part has serial numbers. */
  { readonly code: 'not-trackable' } | { readonly code: 'not-whole' } | NewSerialsRefusal;

/** The pieces of an output: one lot, or one piece for each serial number of a trackable part (R-B6). */
export function piecesWithSerials(
  { part, serials: taken }: { readonly part: Part; readonly serials: readonly string[] },
  { quantity, serials: typed }: { readonly quantity: Quantity; readonly serials: string }
): Result<Omit<Piece, 'number'>[], OutputSerialRefusal> {
  if (!part.trackable)
    return typed.trim() === '' ? ok([{ quantity, serial: null }]) : err({ code: 'not-trackable' });
  if (!isWhole(quantity)) return err({ code: 'not-whole' });
  const serials = newSerials(typed, quantity, taken);
  return serials.ok ? ok(serials.value.map((serial) => ({ quantity: one, serial }))) : serials;
}
