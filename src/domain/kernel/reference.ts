import { err, ok, type Result } from './result.ts';
import { z } from './zod.ts';

/** What an order's number looks like: text around one `{ref}` or `{ref:04d}` (R-R1). */
export const ReferencePattern = z
  .string()
  .max(40)
  .regex(/^[^{}]*\{ref(:0\d+d)?\}[^{}]*$/, 'a pattern holds {ref} once, for example SO-{ref:04d}');
export type ReferencePattern = z.infer<typeof ReferencePattern>;

/** The letter of a device: none on the first one, then B, C, … and two letters after Z. */
export const DeviceLetter = z.string().regex(/^[A-Z]{0,2}$/);

interface Shape {
  readonly before: string;
  readonly after: string;
  readonly width: number;
}

function shapeOf(pattern: ReferencePattern): Shape {
  const [, before = '', width = '1', after = ''] =
    /^([^{}]*)\{ref(?::0(\d+)d)?\}([^{}]*)$/.exec(pattern) ?? [];
  return { before, after, width: Number(width) };
}

/** A reference taken apart: which device's letter it carries, and its number. */
export interface Numbered {
  readonly letter: string;
  readonly number: number;
}

/** The letter and number inside a reference, or nothing when it does not follow the pattern (R-R2). */
export function numberIn(pattern: ReferencePattern, reference: string): Numbered | undefined {
  const { before, after } = shapeOf(pattern);
  if (!reference.startsWith(before) || !reference.endsWith(after)) return undefined;
  const middle = reference.slice(before.length, reference.length - after.length);
  const [, letter = '', digits] = /^([A-Z]{0,2})(\d{1,15})$/.exec(middle) ?? [];
  return digits === undefined ? undefined : { letter, number: Number(digits) };
}

/** The reference of a number: the device's letter stands before the digits. */
export function referenceOf(pattern: ReferencePattern, { letter, number }: Numbered): string {
  const { before, after, width } = shapeOf(pattern);
  return `${before}${letter}${String(number).padStart(width, '0')}${after}`;
}

export interface ReferenceFacts {
  readonly pattern: ReferencePattern;
  /** The letter of the device that asks. */
  readonly letter: string;
  /** The highest number known with this letter; 0 when there is none. */
  readonly highest: number;
  /** Whether the reference that was asked for belongs to another record. */
  readonly taken: boolean;
}

export type ReferenceRefusal =
  | { readonly code: 'reference-does-not-match'; readonly pattern: ReferencePattern }
  | { readonly code: 'reference-taken'; readonly reference: string };

export const nextReference = ({ pattern, letter, highest }: ReferenceFacts) =>
  referenceOf(pattern, { letter, number: highest + 1 });

/**
 * The reference a new record gets: the one asked for when it fits the pattern and is unused, else
 * the next of this device (R-R2, R-R3).
 */
export function chosenReference(
  facts: ReferenceFacts,
  asked: string | undefined
): Result<string, ReferenceRefusal> {
  if (asked === undefined || asked === '') return ok(nextReference(facts));
  if (!numberIn(facts.pattern, asked))
    return err({ code: 'reference-does-not-match', pattern: facts.pattern });
  if (facts.taken) return err({ code: 'reference-taken', reference: asked });
  return ok(asked);
}
