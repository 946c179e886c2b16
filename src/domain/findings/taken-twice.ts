import { StockItemId } from '../kernel/ids.ts';
import { negative, none, sum, type Quantity } from '../kernel/quantity.ts';
import { acknowledged, adjusting, leaving, offer, type Offer } from './offer.ts';
import { findingKey, stampText, type FindingOf } from './finding.ts';
import { knew, type FindingsView, type MergedEvent } from './view.ts';

type Movement = MergedEvent<'movements'>;

export interface TakenTwice extends FindingOf<'taken-twice'> {
  /** What the item holds by its ledger, wherever it is. */
  readonly quantity: Quantity;
  /** The movements that do not fit together. */
  readonly movements: readonly string[];
}

/** The item itself went into a parcel, with all it held: its ledger does not show that it left. */
const leftWhole = ({ kind, quantity }: Movement) => kind === 'shipped' && quantity === none;

const takes = (movement: Movement) => leftWhole(movement) || movement.quantity < none;

/**
 * A stock item left whole while somebody who did not know of it took from it too: its sum does not
 * fall below 0, and still the same pieces were sent twice (C2, C23).
 */
export function takenTwice(view: FindingsView, item: string): TakenTwice[] {
  const taking = view.eventsBy('movements', 'item', item).filter(takes);
  const unknowing = (one: Movement) => (other: Movement) =>
    !knew(one._, other._.c) && !knew(other._, one._.c);
  const crossed = taking.filter((one) =>
    taking.some(
      (other) => (leftWhole(one) || leftWhole(other)) && one !== other && unknowing(one)(other)
    )
  );
  if (crossed.length === 0) return [];
  return [
    {
      code: 'taken-twice',
      key: findingKey(
        'taken-twice',
        item,
        crossed.map(({ id, _ }) => `${id}@${stampText(_.c)}`)
      ),
      severity: 'red',
      about: [item],
      quantity: view.quantityOf(item),
      movements: crossed.map(({ id }) => id).sort()
    }
  ];
}

/**
 * The ledger is right as it stands; or the item did leave whole, so that what others took was not of
 * it and is put back on it.
 */
export function offersTakenTwice(finding: TakenTwice, view: FindingsView): Offer[] {
  const item = StockItemId.parse(finding.about[0]);
  const taken = finding.movements.flatMap((id) => view.event('movements', id)?.quantity ?? []);
  const back = negative(sum(taken));
  const left = offer('whole-left', [
    ...adjusting(finding, [{ item, quantity: back }]),
    ...acknowledged(finding)
  ]);
  return [leaving('as-recorded', finding), ...(back > none ? [left] : [])];
}
