import type { Progress } from '#domain/build/quantities.ts';
import type { Build } from '#domain/build/build.ts';
import type { Address, Company, Contact } from '#domain/company/company.ts';
import type { DecimalText } from '#domain/kernel/decimal.ts';
import type { Quantity } from '#domain/kernel/quantity.ts';
import type { Part } from '#domain/part/part.ts';
import type { LineCover, OrderCover } from '#domain/sales-order/cover.ts';
import type {
  Allocation,
  Dispatch,
  ExtraLine,
  Line,
  SalesOrder,
  Shipment
} from '#domain/sales-order/sales-order.ts';
import type { OrderTotal } from '#domain/sales-order/total.ts';

/** Stock that a line holds, or that has left with it. */
export interface AllocationView extends Allocation {
  /** Where it lies, from the outside in; empty when nobody knows. */
  readonly place: string;
  readonly batch: string;
  readonly serial: string | null;
  /** The reference of the shipment it is packed in. */
  readonly packedIn: string | undefined;
}

/** A line of the order and how it stands. */
export interface LineView {
  readonly line: Line;
  readonly part: Part | undefined;
  readonly cover: LineCover;
  readonly held: Quantity;
  readonly shipped: Quantity;
  /** What nobody holds of the part. */
  readonly free: Quantity | undefined;
  /** Whether a build can make the part. */
  readonly buildable: boolean;
  readonly overdue: boolean;
  readonly total: DecimalText | undefined;
  readonly allocations: readonly AllocationView[];
}

export interface ExtraLineView {
  readonly line: ExtraLine;
  readonly total: DecimalText | undefined;
}

export interface ShipmentView {
  readonly shipment: Shipment;
  /** What was in the parcel, when it has left. */
  readonly dispatch: Pick<Dispatch, 'on' | 'header' | 'lines'> | undefined;
}

export interface BuildView {
  readonly build: Build;
  readonly part: Part | undefined;
  readonly progress: Progress;
}

/** Everything that the page of an order shows. */
export interface OrderView {
  readonly order: SalesOrder;
  readonly customer: Company | undefined;
  readonly contact: Contact | undefined;
  readonly address: Address | undefined;
  readonly lines: readonly LineView[];
  readonly extraLines: readonly ExtraLineView[];
  readonly total: OrderTotal;
  readonly cover: OrderCover;
  readonly overdue: boolean;
  readonly shipments: readonly ShipmentView[];
  readonly builds: readonly BuildView[];
  readonly shipmentNeedsCheck: boolean;
}

/** The stock items that an order holds: what is wrong with them is in its way too. */
export const heldItems = ({ lines }: Pick<OrderView, 'lines'>): readonly string[] => [
  ...new Set(
    lines.flatMap(({ allocations }) =>
      allocations.filter(({ state }) => state === 'open').map(({ item }) => item)
    )
  )
];
