import { create, type Change } from '../changes.ts';
import type { Day } from '../kernel/day.ts';
import { BuildId, nth, SalesOrderId, Seed } from '../kernel/ids.ts';
import { none } from '../kernel/quantity.ts';
import { nextReference, type ReferenceFacts } from '../kernel/reference.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import type { SalesOrder, SalesOrderStatus } from '../sales-order/sales-order.ts';
import { isLocked } from '../sales-order/status.ts';
import { buildSuggestion, uncoveredOf, type LineCover } from './build-suggestion.ts';
import { Build } from './build.ts';
import { buildableRefusal } from './create-build.ts';

/** The user wants builds for everything that the order is short of (Build Short). */
export const CreateBuildsForOrder = z.strictObject({ order: SalesOrderId, seed: Seed });
export type CreateBuildsForOrder = z.infer<typeof CreateBuildsForOrder>;

export interface CreateBuildsForOrderFacts {
  readonly order: SalesOrder;
  /** The order's lines that have a part, in the order they stand. */
  readonly lines: readonly (Omit<LineCover, 'order'> & { readonly hasBom: boolean })[];
  readonly reference: ReferenceFacts;
  readonly today: Day;
}

export type CreateBuildsForOrderRefusal =
  | { readonly code: 'order-closed'; readonly status: SalesOrderStatus }
  /** No short line has a part that can be built. */
  | { readonly code: 'nothing-to-build' };

/** One build for each short line whose part can be built, each to its line (R-B1). */
export function decideCreateBuildsForOrder(
  { order, lines, reference, today }: CreateBuildsForOrderFacts,
  { seed }: CreateBuildsForOrder
): Result<Change[], CreateBuildsForOrderRefusal> {
  if (isLocked(order.status)) return err({ code: 'order-closed', status: order.status });
  const short = lines.filter(
    (line) => buildableRefusal(line.part, line.hasBom) === undefined && uncoveredOf(line) > none
  );
  if (short.length === 0) return err({ code: 'nothing-to-build' });

  const builds = short.map((line, index) =>
    Build.parse({
      ...buildSuggestion({ ...line, order }),
      id: nth(BuildId, seed, index + 1),
      reference: nextReference({ ...reference, highest: reference.highest + index }),
      createdOn: today
    })
  );
  return ok(builds.map((build) => create('builds', build)));
}
