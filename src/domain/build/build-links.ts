import type { Day } from '../kernel/day.ts';
import type { PartId, SalesOrderId } from '../kernel/ids.ts';
import { placeRefusal, type StructuralLocation } from '../stock/place.ts';
import type { Location } from '../stock/stock-item.ts';
import type { Line, SalesOrder, SalesOrderStatus } from '../sales-order/sales-order.ts';
import { isLocked } from '../sales-order/status.ts';

/** What a build points at, as far as it is here. */
export interface LinkFacts {
  readonly order: SalesOrder | undefined;
  readonly line: Line | undefined;
  /** The parts whose stock the line takes: its own and the variants of it. */
  readonly lineParts: readonly PartId[];
  readonly destination: Location | undefined;
}

export type LinkRefusal =
  | { readonly code: 'order-closed'; readonly status: SalesOrderStatus }
  | { readonly code: 'line-of-another-order' }
  | { readonly code: 'line-of-another-part' }
  | StructuralLocation
  | { readonly code: 'target-before-start'; readonly startDate: Day; readonly targetDate: Day };

interface Linked {
  readonly salesOrder: SalesOrderId | null;
  readonly startDate: Day | null;
  readonly targetDate: Day | null;
}

function lineRefusal(
  { line, lineParts }: LinkFacts,
  { salesOrder }: Linked,
  part: PartId
): LinkRefusal | undefined {
  if (!line) return undefined;
  if (salesOrder !== null && line.order !== salesOrder) return { code: 'line-of-another-order' };
  return lineParts.includes(part) ? undefined : { code: 'line-of-another-part' };
}

function dateRefusal({ startDate, targetDate }: Linked): LinkRefusal | undefined {
  if (startDate === null || targetDate === null || startDate <= targetDate) return undefined;
  return { code: 'target-before-start', startDate, targetDate };
}

/** Why a build of this part cannot belong to this order and line, go there, or take these dates. */
export function linkRefusal(
  facts: LinkFacts,
  linked: Linked,
  part: PartId
): LinkRefusal | undefined {
  const { order, destination } = facts;
  if (order && isLocked(order.status)) return { code: 'order-closed', status: order.status };
  const wrong = lineRefusal(facts, linked, part);
  if (wrong) return wrong;
  return placeRefusal(destination ?? null) ?? dateRefusal(linked);
}
