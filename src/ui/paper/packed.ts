import type { Quantity } from '#domain/kernel/quantity.ts';
import { minus, none, sum } from '#domain/kernel/quantity.ts';
import type { AllocationView, LineView, OrderView } from '#ui/order/order-view.ts';

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

const markOf = ({ serial, batch }: Pick<AllocationView, 'serial' | 'batch'>) =>
  serial === null ? batch : `#${serial}`;

const marksOf = (allocations: readonly Pick<AllocationView, 'serial' | 'batch'>[]) =>
  [...new Set(allocations.map(markOf))].filter((mark) => mark !== '').join(', ');

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

/** What is in the parcels of an order: allocated and sent, line by line. */
export const packedRows = ({ lines }: Pick<OrderView, 'lines'>): PackedRow[] => lines.map(rowOf);

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

/** What is still to be taken from the shelves, in the order in which one walks past them. */
export function pickRows({ lines }: Pick<OrderView, 'lines'>): PickRow[] {
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
  const byPlace = new Intl.Collator(undefined, { numeric: true });
  return rows.sort((a, b) => byPlace.compare(a.place, b.place) || byPlace.compare(a.name, b.name));
}

/** Lines of which something is neither held nor sent: nobody finds it on a shelf. */
export const missingRows = ({ lines }: Pick<OrderView, 'lines'>): PackedRow[] =>
  lines.map(rowOf).filter(({ toFollow }) => toFollow > none);
