import { BuildStatus } from './build/build.ts';
import { buildStatusRank } from './build/status.ts';
import { events, records } from './changes.ts';
import type { z } from './kernel/zod.ts';
import { SalesOrderStatus } from './sales-order/sales-order.ts';
import { statusRank } from './sales-order/status.ts';

function statusRankOf(kind: string, value: unknown): number {
  if (kind === 'salesOrders') {
    const status = SalesOrderStatus.safeParse(value);
    return status.success ? statusRank[status.data] : 0;
  }
  if (kind === 'builds') {
    const status = BuildStatus.safeParse(value);
    return status.success ? buildStatusRank[status.data] : 0;
  }
  return 0;
}

type ReadOp = readonly [op: 'put' | 'add', kind: string, id: string, content: Content];
type Content = Readonly<Record<string, unknown>>;
type Shape = Readonly<Record<string, z.ZodType>>;

/** The fields of a kind, each with its schema; nothing when the kind is not one of these. */
const shapeOf = (kinds: typeof records | typeof events, kind: string): Shape | undefined =>
  Object.hasOwn(kinds, kind)
    ? (kinds as Readonly<Record<string, { readonly shape: Shape }>>)[kind]?.shape
    : undefined;

/** A field without a value is cleared; one that this app does not know is kept for one that does. */
const isField = (shape: Shape, name: string, value: unknown) =>
  value === null || !Object.hasOwn(shape, name) || shape[name]?.safeParse(value).success === true;

/** A part of an event: as its kind says, or unknown to this app. An event comes whole. */
const isPart = (shape: Shape, name: string, content: Content) =>
  !Object.hasOwn(shape, name) || shape[name]?.safeParse(content[name]).success === true;

/** Whether this app understands every value of a change. */
function isUnderstood([what, kind, , content]: ReadOp): boolean {
  const shape = shapeOf(what === 'put' ? records : events, kind);
  if (!shape) return false;
  return what === 'put'
    ? Object.keys(content).every((name) => isField(shape, name, content[name]))
    : Object.keys(shape).every((name) => isPart(shape, name, content));
}

/** How the kinds of this product merge: which are records, which events, and which values outrank others. */
export const merging = {
  opOf: (kind: string) =>
    Object.hasOwn(records, kind)
      ? ('put' as const)
      : Object.hasOwn(events, kind)
        ? ('add' as const)
        : undefined,
  /** A value that this app does not understand is no value yet: kept apart until an update reads it. */
  read: <Op extends ReadOp>(op: Op) => (isUnderstood(op) ? [op] : undefined),
  /**
   * A record that somebody kept outranks its deletion; a status by what physically happened; of two
   * accounts of what was picked the one that picked more.
   */
  rank: (kind: string, field: string, value: unknown) => {
    if (field === 'del') return value === true ? 0 : 1;
    if (field === 'status') return statusRankOf(kind, value);
    return kind === 'allocations' && field === 'picked' ? Number(value ?? 0) : 0;
  }
};
