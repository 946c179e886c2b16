import { none } from '#domain/kernel/quantity.ts';
import { leftToPick } from '#domain/sales-order/picked.ts';
import { isLocked } from '#domain/sales-order/status.ts';
import type { LineView, OrderView } from './order-view.ts';

/** What helps a line most: take stock, make some, or look at what it has. */
export type LineStep = 'allocate' | 'build' | 'stock' | 'none';

const hasFree = ({ free }: LineView) => (free ?? none) > none;

/** Lines without a part, for virtual parts, and those that have left whole. */
const wantsNothing = ({ line, part, shipped }: LineView) =>
  line.part === null || part?.virtual === true || shipped >= line.quantity;

/** The one button of a line's row. */
export function lineStep(row: LineView): LineStep {
  const { cover, buildable } = row;
  if (wantsNothing(row)) return 'none';
  if (cover.missing === none) return 'stock';
  if (hasFree(row)) return 'allocate';
  if (cover.short === none) return 'stock';
  return buildable ? 'build' : 'allocate';
}

/** Lines that a build can help, and by how many pieces. */
export const linesToBuild = ({ lines }: Pick<OrderView, 'lines'>) =>
  lines.filter(({ cover, buildable }) => cover.short > none && buildable);

/** Whether free stock can go to a line now. */
const canAllocate = (row: LineView) => row.cover.missing > none && hasFree(row);

/** Whether something that the order holds still lies in its place. */
export const isPickable = ({ order, lines }: Pick<OrderView, 'order' | 'lines'>): boolean =>
  !isLocked(order.status) &&
  lines.some(({ allocations }) =>
    allocations.some((each) => each.state === 'open' && leftToPick(each) > none)
  );

export type OrderStep =
  'resume' | 'add-line' | 'allocate-all' | 'build-short' | 'ship' | 'complete' | 'none';

/** The next sensible thing to do with an order: the filled button of its bar. */
export function orderStep(view: Pick<OrderView, 'order' | 'lines'>): OrderStep {
  const { order, lines } = view;
  if (order.status === 'shipped') return 'complete';
  if (isLocked(order.status)) return 'none';
  if (order.status === 'on-hold') return 'resume';
  if (lines.length === 0) return 'add-line';
  if (lines.some(canAllocate)) return 'allocate-all';
  if (linesToBuild(view).length > 0) return 'build-short';
  return 'ship';
}
