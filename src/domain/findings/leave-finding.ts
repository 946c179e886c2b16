import { add, keys, type Change } from '../changes.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import { Ack } from './ack.ts';
import type { Finding } from './audit.ts';
import type { AlreadySettled } from './settle-finding.ts';

/** A person leaves things as they are, and may say why. */
export const LeaveFinding = z.strictObject({ finding: Ack.shape.finding, note: Ack.shape.note });
export type LeaveFinding = z.infer<typeof LeaveFinding>;

export interface LeaveFindingFacts {
  /** The finding, as long as it waits for somebody. */
  readonly finding: Finding | undefined;
}

export type LeaveFindingRefusal =
  | AlreadySettled
  /** Left as it is, it would be wrong for ever: somebody must decide. */
  | { readonly code: 'must-be-decided' };

/** What may stay as it is, by kind: what is wrong with figures or with a status may not. */
const maybeLeft: { readonly [C in Finding['code']]: boolean } = {
  'added-to-sent-shipment': false,
  'bom-mismatch': true,
  'duplicate-letter': true,
  loop: false,
  'probably-the-same': true,
  'shipped-from-two-places': false,
  'over-allocated': false,
  'negative-stock': false,
  'taken-twice': true,
  'count-crossed-movement': true,
  'cancelled-and-shipped': false,
  'shipped-twice': true,
  'line-below-shipped': false,
  'allocation-on-closed-order': false,
  'released-but-shipped': false,
  'built-twice': true,
  'edited-after-shipping': true,
  'field-changed-twice': true,
  'deleted-but-used': true,
  'duplicate-reference': true,
  'duplicate-serial': false
};

/** Whether leaving this as it is makes sense: it is offered then. */
export const mayBeLeft = ({ code }: Pick<Finding, 'code'>) => maybeLeft[code];

/** Closes a finding until something new comes to it, changing nothing else (docs/findings.md). */
export function decideLeaveFinding(
  { finding }: LeaveFindingFacts,
  { note }: LeaveFinding
): Result<Change[], LeaveFindingRefusal> {
  if (!finding) return err({ code: 'already-settled' });
  if (!mayBeLeft(finding)) return err({ code: 'must-be-decided' });
  return ok([add('acks', keys.acknowledged(finding.key), { finding: finding.key, note })]);
}
