import { err, ok, type Result } from './result.ts';

/** The most serial numbers that one entry may name. */
const most = 1_000;

export type SerialRefusal =
  | { readonly code: 'no-serials' }
  | { readonly code: 'too-many-serials'; readonly most: number }
  | { readonly code: 'duplicate-serial'; readonly serial: string }
  | { readonly code: 'invalid-serial-group'; readonly group: string }
  | { readonly code: 'serial-group-too-large'; readonly group: string; readonly quantity: number }
  | { readonly code: 'serial-count'; readonly found: number; readonly quantity: number };

function cut(serial: string) {
  const at = serial.search(/\d*$/);
  return { before: serial.slice(0, at), digits: serial.slice(at) };
}

/** The serial number after this one: its last digits count up, their width stays; the same when it has none. */
export function nextSerial(serial: string): string {
  const { before, digits } = cut(serial);
  if (digits === '') return serial;
  return before + (BigInt(digits) + 1n).toString().padStart(digits.length, '0');
}

/** So many serial numbers from the first on; fewer when they do not count up. */
function counted(first: string, many: number): string[] {
  const serials: string[] = [];
  for (let serial = first; serials.length < many; serial = nextSerial(serial)) {
    if (serials.at(-1) === serial) break;
    serials.push(serial);
  }
  return serials;
}

const invalid = (group: string) => err({ code: 'invalid-serial-group', group } as const);

/** How many serial numbers a range names; nothing when its end is never reached. */
function lengthOf(from: string, to: string): bigint | undefined {
  const { before, digits: low } = cut(from);
  const high = to.slice(before.length);
  if (low === '' || !to.startsWith(before) || !/^\d+$/.test(high)) return undefined;
  const isReached = BigInt(high).toString().padStart(low.length, '0') === high;
  return isReached && BigInt(low) < BigInt(high) ? BigInt(high) - BigInt(low) + 1n : undefined;
}

interface Need {
  /** How many serial numbers are wanted in all. */
  readonly quantity: number;
  /** How many of them are not named yet. */
  readonly rest: number;
}

/** `10-20`: all from the first to the last. With other than one hyphen it is a serial number itself. */
function inRange(group: string, { quantity, rest }: Need): Result<string[], SerialRefusal> {
  const [from = '', to, more] = group.split('-');
  if (to === undefined || more !== undefined) return ok([group]);
  const length = lengthOf(from, to);
  if (length === undefined) return invalid(group);
  if (length > BigInt(rest)) return err({ code: 'serial-group-too-large', group, quantity });
  return ok(counted(from, Number(length)));
}

/** `10+`: as many as are still wanted; `10+2`: 10 and the two after it. */
function inSequence(group: string, { quantity, rest }: Need): Result<string[], SerialRefusal> {
  const plus = group.indexOf('+');
  const [from, count] = [group.slice(0, plus), group.slice(plus + 1)];
  if (from === '' || !/^\d*$/.test(count)) return invalid(group);
  const many = count === '' ? Math.max(0, rest) : Number(count) + 1;
  if (many > most) return err({ code: 'serial-group-too-large', group, quantity });
  const serials = counted(from, many);
  return serials.length < many ? invalid(group) : ok(serials);
}

function inGroup(group: string, need: Need): Result<string[], SerialRefusal> {
  if (group.includes('-')) return inRange(group, need);
  return group.includes('+') ? inSequence(group, need) : ok([group]);
}

/** Each `~` is the next serial number nobody has used. */
function withNext(entered: string, next: string | undefined): string {
  let serial = next;
  return entered.replace(/~/g, (mark) => {
    if (serial === undefined) return mark;
    const used = serial;
    serial = nextSerial(serial);
    return used;
  });
}

function namedIn(groups: readonly string[], quantity: number): Result<string[], SerialRefusal> {
  if (groups.length === quantity) return ok([...groups]);
  const serials: string[] = [];
  for (const group of groups) {
    const found = inGroup(group, { quantity, rest: quantity - serials.length });
    if (!found.ok) return found;
    serials.push(...found.value);
    if (serials.length > most) return err({ code: 'too-many-serials', most });
  }
  return ok(serials);
}

/** How many serial numbers an entry has to name, and which is the next that nobody has used. */
export interface SerialsWanted {
  readonly quantity: number;
  readonly next?: string;
}

/**
 * The serial numbers that somebody typed: commas or spaces between groups, `a-b` for a range, `a+`
 * and `a+n` to count on, `~` for the next free one. As many groups as are wanted are taken as they
 * stand (scenario 104).
 */
export function serialsIn(
  entered: string,
  { quantity, next }: SerialsWanted
): Result<string[], SerialRefusal> {
  if (quantity > most) return err({ code: 'too-many-serials', most });
  const groups = withNext(entered, next)
    .split(/[\s,]+/)
    .filter((group) => group !== '');
  if (groups.length === 0) return err({ code: 'no-serials' });
  const serials = namedIn(groups, quantity);
  if (!serials.ok) return serials;
  const found = serials.value;
  const twice = found.find((serial, n) => found.indexOf(serial) !== n);
  if (twice !== undefined) return err({ code: 'duplicate-serial', serial: twice });
  if (found.length !== quantity)
    return err({ code: 'serial-count', found: found.length, quantity });
  return serials;
}
