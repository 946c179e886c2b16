import type { Quantity } from '#domain/kernel/quantity.ts';
import { minus, none, sum } from '#domain/kernel/quantity.ts';
import type { AllocationView, LineView, OrderView, ShipmentView } from '#ui/order/order-view.ts';

/** One row of a packing slip. No prices: it travels with the parcel. */
export interface PackedRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly units: string;
  /** What of it is in this parcel, or has been sent. */
  readonly quantity: Quantity;
  /** What the order still owes afterwards. */
  readonly toFollow: Quantity;
  /** Serial numbers and batches, as the customer may ask for them. */
  readonly marks: string;
}

type Marked = Pick<AllocationView, 'serial' | 'batch'>;

/** How a piece of stock is told from others of its part: its serial number, else its batch. */
export const markOf = ({ serial, batch }: Marked) => (serial === null ? batch : `#${serial}`);

const marksOf = (stock: readonly Marked[]) =>
  [...new Set(stock.map(markOf))].filter((mark) => mark !== '').join(', ');

function rowOf({ line, part, held, shipped, allocations }: LineView): PackedRow {
  const quantity = sum([held, shipped]);
  const owed = minus(line.quantity, quantity);
  return {
    id: line.id,
    code: part?.ipn ?? '',
    name: part?.name ?? line.notes,
    units: part?.units ?? '',
    quantity,
    toFollow: owed > none ? owed : none,
    marks: marksOf(allocations)
  };
}

type Lines = Pick<OrderView, 'lines'>;

/** What is in the parcels of an order: allocated and sent, line by line. */
export const packedRows = ({ lines }: Lines): PackedRow[] => lines.map(rowOf);

/** What was in a parcel that has left: what was recorded then, whatever the order says now. */
const sentRows = ({ lines }: Lines, dispatch: NonNullable<ShipmentView['dispatch']>): PackedRow[] =>
  dispatch.lines.map(({ line, ipn, name, quantity, from }) => ({
    id: line,
    code: ipn,
    name,
    units: lines.find((each) => each.line.id === line)?.part?.units ?? '',
    quantity,
    toFollow: none,
    marks: marksOf(from)
  }));

/** What is in one parcel: what left in it, or what is packed in it so far. */
export function parcelRows(view: Lines, { shipment, dispatch }: ShipmentView): PackedRow[] {
  if (dispatch) return sentRows(view, dispatch);
  return view.lines.flatMap((row) => {
    const packed = row.allocations.filter(
      (each) => each.state === 'open' && each.shipment === shipment.id
    );
    const quantity = sum(packed.map((each) => each.quantity));
    return packed.length > 0
      ? [{ ...rowOf(row), quantity, toFollow: none, marks: marksOf(packed) }]
      : [];
  });
}

/** One stop on the way through the store. */
export interface PickRow {
  readonly id: string;
  readonly place: string;
  readonly code: string;
  readonly name: string;
  readonly units: string;
  readonly quantity: Quantity;
  readonly mark: string;
}

/** Rows in the order in which one walks past their places; rack 2 comes before rack 10. */
export function inWalkingOrder<Row extends Pick<PickRow, 'place' | 'name'>>(
  rows: readonly Row[]
): Row[] {
  const byPlace = new Intl.Collator(undefined, { numeric: true });
  return rows.toSorted(
    (a, b) => byPlace.compare(a.place, b.place) || byPlace.compare(a.name, b.name)
  );
}

/** What is still to be taken from the shelves, in the order in which one walks past them. */
export function pickRows({ lines }: Lines): PickRow[] {
  const rows = lines.flatMap(({ part, allocations }) =>
    allocations
      .filter(({ state }) => state === 'open')
      .map((allocation): PickRow => ({
        id: allocation.id,
        place: allocation.place,
        code: part?.ipn ?? '',
        name: part?.name ?? '',
        units: part?.units ?? '',
        quantity: allocation.quantity,
        mark: markOf(allocation)
      }))
  );
  return inWalkingOrder(rows);
}

/** Lines of which something is neither held nor sent: nobody finds it on a shelf. */
export const missingRows = ({ lines }: Lines): PackedRow[] =>
  lines
    .filter(({ part }) => !part?.virtual)
    .map(rowOf)
    .filter(({ toFollow }) => toFollow > none);
