import { create, type Change } from '../changes.ts';
import { Day, daysAfter } from '../kernel/day.ts';
import { AllocationId, BuildId, LocationId, nth } from '../kernel/ids.ts';
import {
  minus,
  none,
  PositiveQuantity,
  remainder,
  smaller,
  sum,
  type Quantity
} from '../kernel/quantity.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { text } from '../kernel/text.ts';
import { z } from '../kernel/zod.ts';
import { missingFor } from '../sales-order/quantities.ts';
import type { Allocation, Line, SalesOrder } from '../sales-order/sales-order.ts';
import { isOpen } from '../sales-order/status.ts';
import { placeRefusal, type StructuralLocation } from '../stock/place.ts';
import type { BuildStatus } from './build.ts';
import { consumed, consumption, type ShortComponent } from './consumption.ts';
import {
  broughtIn,
  itemOf,
  piecesMade,
  statusAfter,
  stepsOf,
  type OutputFacts,
  type Piece
} from './output.ts';
import { piecesWithSerials, type OutputSerialRefusal } from './output-serials.ts';
import { remainingOf } from './quantities.ts';
import { canMake } from './status.ts';

/** The user has made some of what a build is to make; all of it is *Complete Build*. */
export const CompleteOutput = z.strictObject({
  build: BuildId,
  quantity: PositiveQuantity,
  /** Serial numbers of the pieces, as typed; needed for a trackable part. */
  serials: text(10_000),
  /** Empty means the build's. */
  batch: text(100),
  location: LocationId.nullable().default(null),
  expiry: Day.nullable().default(null),
  /** Complete it although components are not set aside: what there is of them is used up. */
  acceptUnallocated: z.boolean().default(false)
});
export type CompleteOutput = z.infer<typeof CompleteOutput>;

export interface CompleteOutputFacts extends OutputFacts {
  /** The line that the output goes to; nothing when there is none or the setting is off. */
  readonly askedFor:
    | {
        readonly order: SalesOrder;
        readonly line: Line;
        /** All allocations of the line. */
        readonly allocations: readonly Allocation[];
      }
    | undefined;
  /** The serial numbers that the part has already. */
  readonly serials: readonly string[];
}

export type CompleteOutputRefusal =
  | { readonly code: 'build-not-active'; readonly status: BuildStatus }
  | StructuralLocation
  | { readonly code: 'more-than-remaining'; readonly remaining: Quantity }
  | OutputSerialRefusal
  | { readonly code: 'components-short'; readonly lines: readonly ShortComponent[] };

function refusalOf(
  { build, place, outputs }: CompleteOutputFacts,
  { quantity }: CompleteOutput
): CompleteOutputRefusal | undefined {
  if (!canMake(build.status)) return { code: 'build-not-active', status: build.status };
  const structural = placeRefusal(place ?? null);
  if (structural) return structural;
  const remaining = remainingOf(build, outputs);
  return quantity > remaining ? { code: 'more-than-remaining', remaining } : undefined;
}

/** The day from which new stock is expired: as asked, else by the part's shelf life. */
const expiryOf = ({ part, today }: OutputFacts, asked: Day | null) =>
  asked ?? (part.defaultExpiry > 0 ? daysAfter(today, part.defaultExpiry) : null);

/** What of a piece the line takes; a piece with a serial number goes whole or not at all. */
const takenOf = ({ quantity, serial }: Piece, missing: Quantity) =>
  serial === null || quantity <= missing ? smaller(quantity, missing) : none;

/** The output is set aside at once for the line that asked for it, as far as that misses some. */
function forTheLine({ build, askedFor }: CompleteOutputFacts, pieces: readonly Piece[]): Change[] {
  if (!askedFor || !isOpen(askedFor.order.status)) return [];
  const { order, line, allocations } = askedFor;
  let missing = missingFor(line, allocations);
  return pieces.flatMap((piece) => {
    const quantity = takenOf(piece, missing);
    if (quantity === none) return [];
    missing = minus(missing, quantity);
    const id = nth(AllocationId, build.id, piece.number);
    const item = itemOf(build, piece.number);
    const allocation = { id, order: order.id, line: line.id, item, quantity, shipment: null };
    return [create('allocations', allocation)];
  });
}

function changesOf(
  facts: CompleteOutputFacts,
  asked: CompleteOutput,
  pieces: readonly Piece[]
): Change[] {
  const { build, outputs } = facts;
  const item = {
    batch: asked.batch === '' ? build.batch : asked.batch,
    expiry: expiryOf(facts, asked.expiry)
  };
  const made = sum(pieces.map(({ quantity }) => quantity));
  return [
    ...pieces.flatMap((piece) => broughtIn(facts, piece, { item, outcome: 'good' })),
    ...forTheLine(facts, pieces),
    ...statusAfter(facts, remainder(remainingOf(build, outputs), made))
  ];
}

/**
 * What is made is stock at once, and its components are used up in proportion (R-B6, R-B7, R-B9).
 * The last piece finishes the build. Everything it writes is named after the build and the number of
 * the output, so two devices that complete the same output complete it once.
 */
export function decideCompleteOutput(
  facts: CompleteOutputFacts,
  asked: CompleteOutput
): Result<Change[], CompleteOutputRefusal> {
  const refusal = refusalOf(facts, asked);
  if (refusal) return err(refusal);
  const made = piecesWithSerials(facts, asked);
  if (!made.ok) return made;

  const { build, components, held, outputs } = facts;
  const pieces = piecesMade(outputs, made.value);
  const { uses, short } = consumption(components, held, stepsOf(facts, pieces, 'good'));
  if (short.length > 0 && !asked.acceptUnallocated)
    return err({ code: 'components-short', lines: short });
  return ok([...changesOf(facts, asked, pieces), ...consumed(build.id, uses)]);
}
