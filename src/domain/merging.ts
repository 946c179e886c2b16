import { BuildStatus } from './build/build.ts';
import { buildStatusRank } from './build/status.ts';
import { events, records } from './changes.ts';
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

/** How the kinds of this product merge: which are records, which events, and which values outrank others. */
export const merging = {
  opOf: (kind: string) =>
    Object.hasOwn(records, kind)
      ? ('put' as const)
      : Object.hasOwn(events, kind)
        ? ('add' as const)
        : undefined,
  /** A record that somebody kept outranks its deletion; a status by what physically happened. */
  rank: (kind: string, field: string, value: unknown) =>
    field === 'del' ? (value === true ? 0 : 1) : field === 'status' ? statusRankOf(kind, value) : 0
};
