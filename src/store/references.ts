import { Dexie } from 'dexie';
import { stemAndNumber } from '#domain/derived.ts';
import {
  numberIn,
  referenceOf,
  type ReferenceFacts,
  type ReferencePattern
} from '#domain/kernel/reference.ts';
import type { Database } from './database.ts';

interface Referenced {
  readonly id: string;
  readonly reference: string;
  readonly del?: boolean;
  readonly $?: { readonly number?: number };
}

/** What a reference is wanted for. */
interface Wanted {
  readonly pattern: ReferencePattern;
  /** The letter of the device that asks. */
  readonly letter: string;
  /** The reference a person typed, when one did. */
  readonly asked?: string | undefined;
  /** The record that may keep the reference it has. */
  readonly except?: string | undefined;
}

const tableOf = (db: Database, kind: 'salesOrders' | 'builds') =>
  db.table<Referenced, string>(kind);
type Kind = Parameters<typeof tableOf>[1];

/** The stem under which all references of a device are found; none when the pattern ends in digits of its own. */
function stemOf({ pattern, letter }: Wanted): string | undefined {
  const [first, second] = [1, 2].map((number) =>
    stemAndNumber(referenceOf(pattern, { letter, number }))
  );
  return first?.number === 1 && first.stem === second?.stem ? first.stem : undefined;
}

/** Deleted records count too: their number may be on paper. */
async function highest(db: Database, kind: Kind, wanted: Wanted): Promise<number> {
  const stem = stemOf(wanted);
  if (stem !== undefined) {
    const last = await tableOf(db, kind)
      .where('[$.stem+$.number]')
      .between([stem, Dexie.minKey], [stem, Dexie.maxKey])
      .last();
    return last?.$?.number ?? 0;
  }
  const before = wanted.pattern.slice(0, wanted.pattern.indexOf('{')) + wanted.letter;
  const references = await tableOf(db, kind).where('reference').startsWith(before).keys();
  const numbers = references.flatMap((reference) => {
    const found = numberIn(wanted.pattern, reference as string);
    return found?.letter === wanted.letter ? [found.number] : [];
  });
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}

async function isTaken(db: Database, kind: Kind, { asked, except }: Wanted): Promise<boolean> {
  if (asked === undefined || asked === '') return false;
  const same = await tableOf(db, kind).where('reference').equals(asked).toArray();
  return same.some(({ id, del }) => id !== except && del !== true);
}

/** What the choice of an order's or a build's reference depends on (R-R2, R-R3). */
export async function referenceFacts(
  db: Database,
  kind: Kind,
  wanted: Wanted
): Promise<ReferenceFacts> {
  return {
    pattern: wanted.pattern,
    letter: wanted.letter,
    highest: await highest(db, kind, wanted),
    taken: await isTaken(db, kind, wanted)
  };
}
