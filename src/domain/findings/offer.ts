import { add, keys, type Change } from '../changes.ts';

/** What a settlement may need that the merged rows do not say. */
export interface Fresh {
  /** New ids are counted on from it. */
  readonly seed: string;
  /** A number or serial number that nobody has. */
  readonly name: string;
}

/** One way to settle a finding: its name for the words and the button, and what it writes. */
export interface Offer {
  readonly id: string;
  readonly changes: (fresh: Fresh) => Change[];
}

/** Leaves things as they are: the finding is closed until something new comes to it. */
export const acknowledged = ({ key }: { readonly key: string }): Change[] => [
  add('acks', keys.acknowledged(key), { finding: key, note: '' })
];

/** An offer that changes nothing, under the name of what it says: “it was one parcel”. */
export const leaving = (id: string, finding: { readonly key: string }): Offer => ({
  id,
  changes: () => acknowledged(finding)
});

/** An offer whose changes need nothing new. */
export const offer = (id: string, changes: readonly Change[]): Offer => ({
  id,
  changes: () => [...changes]
});
