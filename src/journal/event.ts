import { compareStamps, sameStamp, type Stamp } from './change-set.ts';
import { fieldsOf, type EventRow, type Version, type Witness } from './row.ts';
import type { Vector } from './vector.ts';

const contentOf = (content: Version['value']): Version['value'] =>
  Object.fromEntries(fieldsOf(content).map((name) => [name, content[name]]));

/** All versions of an event, the earliest first: that one is shown. */
export function versions(row: EventRow): Version[] {
  const { _: witness } = row;
  const value = contentOf(row);
  const shown: Version = { c: witness.c, ...(witness.v && { v: witness.v }), value };
  return [shown, ...(witness.alts ?? [])];
}

/**
 * The event after one more device has recorded it. The earliest version is shown; the others stay
 * beside it, also when they say the same, because which came first must not depend on arrival.
 */
export function withVersion(
  row: EventRow | undefined,
  key: string,
  next: { readonly stamp: Stamp; readonly seen: Vector; readonly value: Version['value'] }
): EventRow {
  const before = row ? versions(row) : [];
  if (row && before.some((version) => sameStamp(version.c, next.stamp))) return row;
  const seen = Object.keys(next.seen).length > 0 ? { v: next.seen } : {};
  const all = [...before, { c: next.stamp, ...seen, value: contentOf(next.value) }].sort((a, b) =>
    compareStamps(a.c, b.c)
  );
  const [shown, ...alts] = all;
  if (!shown) throw new Error('an event without a version');
  const witness: Witness = {
    c: shown.c,
    ...(shown.v && { v: shown.v }),
    ...(alts.length > 0 && { alts })
  };
  return { ...shown.value, id: key, _: witness };
}
