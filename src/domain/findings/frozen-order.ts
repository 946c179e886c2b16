import type { RecordKind } from '../changes.ts';
import { freezeOf, frozenFields, isFrozenKind, type Freeze } from '../sales-order/frozen.ts';
import { accountsOf, type FindingsView } from './view.ts';

/** What of an order stays as it was when its last parcel left; nothing while it is open. */
export const freezeFor = (view: FindingsView, order: string): Freeze | undefined =>
  freezeOf(
    view
      .eventsBy('dispatches', 'order', order)
      .flatMap((event) => accountsOf(event).map(({ c, value }) => ({ time: c, value })))
  );

function orderOf(view: FindingsView, kind: RecordKind, id: string): string | undefined {
  if (kind === 'salesOrders') return id;
  return kind === 'lines' || kind === 'extraLines' ? view.record(kind, id)?.order : undefined;
}

/** Whether a field is one that a closed order keeps, whatever is written into it. */
export function isFrozen(
  view: FindingsView,
  [kind, id]: readonly [RecordKind, string],
  field: string
): boolean {
  const order = orderOf(view, kind, id);
  const freeze = order === undefined ? undefined : freezeFor(view, order);
  const stays = freeze && isFrozenKind(kind) && frozenFields(freeze, kind, id);
  return stays ? stays['del'] === true || Object.hasOwn(stays, field) : false;
}
