import { z } from '#domain/kernel/zod.ts';
import type { Vector } from './vector.ts';

/**
 * How much one change-set may hold: a bound for readers, far above what a person does at once.
 * `depth` is how many lists and objects may stand inside each other in the fields of an op.
 */
export const limits = { ops: 2_000, bytes: 1_000_000, depth: 12 } as const;

/** Names that programs reserve: no kind, id or field bears one. */
export const reservedNames: ReadonlySet<string> = new Set([
  '__proto__',
  'constructor',
  'prototype'
]);

/** A kind, an id or a field. */
export const Name = z
  .string()
  .min(1)
  .max(200)
  .refine((name) => !reservedNames.has(name), 'a name that programs reserve');

/**
 * Whether a value can be copied whole. Zod leaves `__proto__` out of what it copies and says
 * nothing, and ends in an overflow on what is nested too deep: look first, at every depth.
 */
const copiesWhole = (value: unknown, depth: number = limits.depth): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (depth > 0 &&
    !Object.hasOwn(value, '__proto__') &&
    Object.values(value).every((inner) => copiesWhole(inner, depth - 1)));

const whole = z
  .unknown()
  .refine((value) => copiesWhole(value), 'a name that programs reserve, or nested too deep');

/** Fields by name, with values that JSON has. */
export const Fields = whole.pipe(z.record(Name, z.json()));

const Put = z.tuple([z.literal('put'), Name, Name, Fields]);
const Add = z.tuple([z.literal('add'), Name, Name, Fields]);

export const DeviceId = z.string().regex(/^[a-z][0-9a-z]{7}$/);
/** How many change-sets of a device, exactly counted. */
export const Count = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
/** Milliseconds since 1970, up to the year 9999. */
export const Time = z.number().int().min(0).max(253_402_300_799_999);

/**
 * Everything one user action did. Effects travel, commands are never run again: `o` says which
 * fields were set and which events were recorded. Short keys, because there are many of them.
 */
export const ChangeSet = z.strictObject({
  /** The device that wrote it. */
  d: DeviceId,
  /** Its number on that device, 1, 2, … without holes. */
  s: Count.min(1),
  /** Hybrid clock: above every time its author had seen. */
  t: Time,
  /** The wall clock, when it is more than a second off `t`. */
  w: Time.optional(),
  /** What the person wanted, for the history. */
  k: z.string().min(1).max(60),
  /** Who. */
  u: z.string().max(100),
  /** The schema version it was written with. */
  sv: z.number().int().min(1),
  /** What was newly seen from other devices since this device's previous change-set. */
  p: whole.pipe(z.record(DeviceId, Count)).optional(),
  /** Small arguments for the history's text. */
  a: Fields.optional(),
  /** What it did. */
  o: z.array(z.union([Put, Add])).max(limits.ops)
});
export type ChangeSet = z.infer<typeof ChangeSet>;
export type Op = ChangeSet['o'][number];

/** Who wrote a value, with which number, when: it identifies a change-set and orders it. */
export type Stamp = readonly [device: string, sequence: number, time: number];

export const stampOf = (changeSet: ChangeSet): Stamp => [changeSet.d, changeSet.s, changeSet.t];

/** The one order of all stamps: by time, then device, then number. */
export const compareStamps = (a: Stamp, b: Stamp) =>
  a[2] - b[2] || (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1]);

export const sameStamp = (a: Stamp, b: Stamp) => a[0] === b[0] && a[1] === b[1];

/** Whether an author whose knowledge was `seen` knew the value that carries this stamp. */
export const knew = (seen: Vector, stamp: Stamp) => stamp[1] <= (seen[stamp[0]] ?? 0);
