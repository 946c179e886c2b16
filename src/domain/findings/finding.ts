import type { Stamp } from './view.ts';

/**
 * `red` blocks what it is about until somebody decides; `amber` waits for a convenient moment;
 * `info` is told in the report of an exchange and nowhere else.
 */
export type Severity = 'red' | 'amber' | 'info';

/** Something that is wrong although nobody did wrong: each side acted rightly on what it knew. */
export interface FindingOf<Code extends string> {
  readonly code: Code;
  /** Names exactly this situation: a decision closes it, and anything new opens another. */
  readonly key: string;
  readonly severity: Severity;
  /** The records a person is asked about, the one to open first. */
  readonly about: readonly string[];
}

export const stampText = ([device, sequence]: Stamp) => `${device}.${String(sequence)}`;

const mixed = (a: number, shift: number, b: number) =>
  Math.imul(a ^ (a >>> 16), shift) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);

/** 53 bits of a text in at most 11 characters, the same on every device (cyrb53). */
function digest(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  const first = mixed(high, 2_246_822_507, low);
  const second = mixed(low, 2_246_822_507, first);
  return (4_294_967_296 * (2_097_151 & second) + (first >>> 0)).toString(36);
}

/**
 * The key of a finding: its code, what it is about, and a digest of the stamps and values that
 * make the situation. Short enough for the journal, whose keys have at most 200 characters.
 */
export const findingKey = (code: string, entity: string, involved: readonly string[]) =>
  [code, entity, digest([...involved].sort().join('\n'))].join(':');
