import type { Quantity } from '../kernel/quantity.ts';
import { err, type Result } from '../kernel/result.ts';
import { nextSerial, serialsIn, type SerialRefusal } from '../kernel/serial-numbers.ts';

export type NewSerialsRefusal =
  SerialRefusal | { readonly code: 'serials-exist'; readonly serials: readonly string[] };

const numberIn = (serial: string) => BigInt(/\d+$/.exec(serial)?.[0] ?? 0);

/** The serial number after the highest in use; 1 when there is none. */
function nextFree(taken: readonly string[]): string {
  const [first = '0', ...rest] = taken;
  return nextSerial(
    rest.reduce((high, each) => (numberIn(each) > numberIn(high) ? each : high), first)
  );
}

/**
 * The serial numbers that somebody typed for so many pieces, none of them in use (R-K2, R-K8).
 * @param taken the serial numbers of the part, its template and its variants.
 */
export function newSerials(
  entered: string,
  quantity: Quantity,
  taken: readonly string[]
): Result<string[], NewSerialsRefusal> {
  const serials = serialsIn(entered, { quantity, next: nextFree(taken) });
  if (!serials.ok) return serials;
  const known = new Set(taken);
  const exist = serials.value.filter((serial) => known.has(serial));
  return exist.length > 0 ? err({ code: 'serials-exist', serials: exist }) : serials;
}
