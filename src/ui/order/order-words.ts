import { none, plus, remainder, type Quantity } from '#domain/kernel/quantity.ts';
import type { CoverKind, LineCover, OrderCover } from '#domain/sales-order/cover.ts';
import type { SalesOrder, SalesOrderStatus } from '#domain/sales-order/sales-order.ts';
import type { Unavailable } from '#domain/stock/availability.ts';
import type { ChipTone } from '#ui/kit/chip-tones.ts';
import { dayText, quantityText } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';

interface ChipWords {
  readonly text: string;
  readonly tone: ChipTone;
}

const statuses: Readonly<Record<SalesOrderStatus, ChipWords>> = {
  pending: { text: say`Pending`, tone: 'pending' },
  'in-progress': { text: say`In Progress`, tone: 'plain' },
  'on-hold': { text: say`On Hold`, tone: 'partial' },
  shipped: { text: say`Shipped`, tone: 'shipped' },
  complete: { text: say`Complete`, tone: 'shipped' },
  cancelled: { text: say`Cancelled`, tone: 'cancelled' },
  returned: { text: say`Returned`, tone: 'plain' },
  lost: { text: say`Lost`, tone: 'cancelled' },
  other: { text: say`Closed`, tone: 'plain' }
};

/** The stored status of an order, as its chip shows it. */
export const statusChip = ({ status, statusText }: Pick<SalesOrder, 'status' | 'statusText'>) =>
  status === 'other' && statusText !== ''
    ? { ...statuses.other, text: statusText }
    : statuses[status];

export const statusWord = (status: SalesOrderStatus) => statuses[status].text;

const tones: Readonly<Record<CoverKind, ChipTone>> = {
  none: 'pending',
  partial: 'partial',
  ready: 'ready',
  building: 'building',
  short: 'short'
};

const coverWords: Readonly<
  Record<CoverKind, (cover: Pick<LineCover, 'building' | 'short'>) => string>
> = {
  none: () => say`Not allocated`,
  partial: () => say`Part allocated`,
  ready: () => say`Ready to ship`,
  building: ({ building }) => say`Building ${quantityText(building)}`,
  short: ({ short }) => say`Short ${quantityText(short)}`
};

/** How an order is covered, as its chip shows it; nothing for one without lines. */
export const orderCoverChip = ({ kind, lines, building, short }: OrderCover) =>
  lines === 0
    ? undefined
    : {
        text: coverWords[kind]({ building: building.quantity, short: short.quantity }),
        tone: tones[kind]
      };

interface Standing {
  readonly cover: LineCover;
  readonly line: { readonly quantity: Quantity };
  readonly shipped: Quantity;
}

/** How a line is covered, as its chip shows it. */
export function lineCoverChip({ cover, line, shipped }: Standing): ChipWords {
  if (shipped > none && shipped >= line.quantity)
    return { text: say`Shipped ${quantityText(shipped)}`, tone: 'shipped' };
  const text = cover.kind === 'ready' ? say`Allocated` : coverWords[cover.kind](cover);
  return { text, tone: tones[cover.kind] };
}

type Locked = Pick<SalesOrder, 'status' | 'shippedOn' | 'statusText'>;

/** Why an order cannot be edited any more. */
export function lockText(order: Locked): string {
  const since =
    order.status === 'shipped' && order.shippedOn !== null
      ? say`Shipped on ${dayText(order.shippedOn)}.`
      : say`This order is ${statusChip(order).text}.`;
  return say`${since} It can not be edited any more.`;
}

/** Why a stock item cannot be taken, after "It": "is expired". */
export const unavailableWords: Readonly<Record<Unavailable, string>> = {
  empty: say`is used up`,
  status: say`has a status that may not be sold`,
  'with-customer': say`is with a customer`,
  installed: say`is installed in something else`,
  consumed: say`was used up in a build`,
  'in-production': say`is still being built`,
  expired: say`is expired`
};

/** What of a quantity stock could cover: "12 in stock · 8 short". `own` is what the line has already. */
export function coverPreview(free: Quantity, wanted: Quantity, own: Quantity = none): string {
  const short = remainder(wanted, plus(free, own));
  const inStock =
    free === none ? say`None free in stock` : say`${quantityText(free)} free in stock`;
  return short > none ? say`${inStock} · ${quantityText(short)} short` : inStock;
}
