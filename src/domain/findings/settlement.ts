import { add, keys, type Change } from '../changes.ts';
import { settleAllocationOnClosedOrder } from './allocation-on-closed-order.ts';
import type { Finding } from './audit.ts';
import { settleCancelledAndShipped } from './cancelled-and-shipped.ts';
import { settleDeletedButUsed } from './deleted-but-used.ts';
import { settleDuplicateReference } from './duplicate-reference.ts';
import { settleDuplicateSerial } from './duplicate-serial.ts';
import { settleFieldChangedTwice } from './field-changed-twice.ts';
import { settleLineBelowShipped } from './line-below-shipped.ts';
import { settleNegativeStock } from './negative-stock.ts';
import { settleOverAllocated } from './over-allocated.ts';
import { settleReleasedButShipped } from './released-but-shipped.ts';
import type { FindingsView } from './view.ts';

/** What a settlement may need that the merged rows do not say. */
export interface Fresh {
  /** New ids are counted on from it. */
  readonly seed: string;
  /** A number or serial number that nobody has. */
  readonly name: string;
}

/** Leaves things as they are: the finding is closed until something new comes to it. */
export const acknowledged = ({ key }: Finding): Change[] => [
  add('acks', keys.acknowledged(key), { finding: key, note: '' })
];

interface Knowledge {
  readonly view: FindingsView;
  readonly fresh: Fresh;
}

type FindingByCode = { readonly [F in Finding as F['code']]: F };

const settlements: {
  readonly [C in keyof FindingByCode]: (finding: FindingByCode[C], known: Knowledge) => Change[];
} = {
  'over-allocated': (finding, { view }) => settleOverAllocated(view, finding),
  'negative-stock': (finding, { fresh }) => settleNegativeStock(finding, fresh.seed),
  'taken-twice': acknowledged,
  'count-crossed-movement': acknowledged,
  'cancelled-and-shipped': settleCancelledAndShipped,
  'shipped-twice': acknowledged,
  'line-below-shipped': settleLineBelowShipped,
  'allocation-on-closed-order': settleAllocationOnClosedOrder,
  'released-but-shipped': settleReleasedButShipped,
  'built-twice': acknowledged,
  'field-changed-twice': settleFieldChangedTwice,
  'deleted-but-used': settleDeletedButUsed,
  'duplicate-reference': (finding, { view, fresh }) =>
    settleDuplicateReference(view, finding, fresh.name),
  'duplicate-serial': (finding, { fresh }) => settleDuplicateSerial(finding, fresh.name)
};

const settled = <C extends keyof FindingByCode>(
  code: C,
  finding: FindingByCode[C],
  known: Knowledge
) => settlements[code](finding, known);

/**
 * What the largest button on a finding writes: ordinary changes, made in full knowledge, which
 * travel and merge like any other. After it the finding is gone on every device.
 */
export const settlementOf = (view: FindingsView, finding: Finding, fresh: Fresh): Change[] =>
  settled(finding.code, finding, { view, fresh });
