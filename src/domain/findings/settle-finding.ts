import type { Change } from '../changes.ts';
import { Seed } from '../kernel/ids.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { text } from '../kernel/text.ts';
import { z } from '../kernel/zod.ts';
import { Ack } from './ack.ts';
import type { Finding } from './audit.ts';
import { settlementOf } from './settlement.ts';
import type { FindingsView } from './view.ts';

/** A person decides what is true, or what becomes of it. */
export const SettleFinding = z.strictObject({
  id: Seed,
  /** The key of the finding. */
  finding: Ack.shape.finding,
  /** Which of the ways that are offered; the suggested one when it is left out. */
  action: z.string().min(1).max(60).optional(),
  /** The number or serial number to give, where one is needed; a free one when it is empty. */
  name: text(100)
});
export type SettleFinding = z.infer<typeof SettleFinding>;

export interface SettleFindingFacts {
  readonly view: FindingsView;
  /** The finding, as long as it waits for somebody. */
  readonly finding: Finding | undefined;
  /** A number or serial number that nobody has, or why the one that was asked for will not do. */
  readonly name: Result<string, NameRefusal>;
}

/** The number that was typed cannot be given. */
export type NameRefusal =
  | { readonly code: 'name-taken'; readonly name: string }
  | { readonly code: 'name-does-not-match'; readonly pattern: string };

/** It is not there any more, or somebody has left it as it is. */
export interface AlreadySettled {
  readonly code: 'already-settled';
}

export type SettleFindingRefusal =
  | AlreadySettled
  | NameRefusal
  /** This way was never offered, or what it needs has changed meanwhile. */
  | { readonly code: 'not-offered' };

/**
 * Settles a finding by ordinary changes (docs/findings.md). It is the one way in which a closed order
 * changes: what two devices wrote into it without knowing of each other is not what anybody closed.
 */
export function decideSettleFinding(
  { view, finding, name }: SettleFindingFacts,
  { id, action }: SettleFinding
): Result<Change[], SettleFindingRefusal> {
  if (!finding) return err({ code: 'already-settled' });
  if (!name.ok) return name;
  const changes = settlementOf(view, finding, { seed: id, name: name.value }, action);
  return changes.length > 0 ? ok(changes) : err({ code: 'not-offered' });
}
