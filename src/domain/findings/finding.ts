import { digest } from '../kernel/digest.ts';
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

/**
 * The key of a finding: its code, what it is about, and a digest of the stamps and values that
 * make the situation. Short enough for the journal, whose keys have at most 200 characters.
 */
export const findingKey = (code: string, entity: string, involved: readonly string[]) =>
  [code, entity, digest([...involved].sort().join('\n'))].join(':');
