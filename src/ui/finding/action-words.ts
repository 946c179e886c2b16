import { stampText } from '#domain/findings/finding.ts';
import { quantityText } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';
import type { CardView } from './card-view.ts';
import { valueWords } from './doing-words.ts';

type Words = Readonly<Record<string, string>>;

/** What stands on the button of each way to settle a finding; short verbs, in the words of the shop. */
const words: Readonly<Record<string, Words>> = {
  'over-allocated': {
    reduce: say`Give the later ones less`,
    release: say`Unallocate the later ones`,
    swap: say`Give the earlier ones less`
  },
  'negative-stock': {
    'count-zero': say`Nothing is there: count 0`,
    'add-missing': say`They were there: add them`
  },
  'taken-twice': {
    leave: say`The ledger is right`,
    'as-recorded': say`The ledger is right`,
    'whole-left': say`It left whole: put the rest back`
  },
  'count-crossed-movement': {
    leave: say`The count is right`,
    'already-gone': say`Gone when it was counted`,
    'not-yet-gone': say`Still there when it was counted`,
    'as-counted': say`The count is right`
  },
  'cancelled-and-shipped': {
    'keep-shipped': say`Keep as shipped`,
    'cancel-rest': say`Cancel the rest`
  },
  'shipped-twice': {
    'one-parcel': say`It was one parcel`,
    'two-parcels': say`There were two parcels`
  },
  'line-below-shipped': {
    raise: say`Order what was shipped`,
    leave: say`Leave the line as it is`
  },
  'allocation-on-closed-order': { release: say`Unallocate it` },
  'released-but-shipped': { 'keep-shipped': say`It was shipped` },
  'built-twice': { 'one-output': say`One lot was made`, 'two-outputs': say`Two lots were made` },
  'edited-after-shipping': { drop: say`Drop the changes`, 'keep-note': say`Keep them as a note` },
  'field-changed-twice': { shown: say`Keep what is shown`, 'keep-both': say`Keep both texts` },
  'deleted-but-used': {
    restore: say`Restore it`,
    'keep-deleted': say`Keep it deleted`,
    delete: say`Delete it`
  },
  'duplicate-reference': { rename: say`Give the later one a new number`, leave: say`Both keep it` },
  'duplicate-serial': {
    rename: say`Give the later piece a new number`,
    'rename-first': say`Give the first piece a new number`,
    'same-piece': say`It is one piece`
  },
  'added-to-sent-shipment': {
    'next-shipment': say`It goes with the next shipment`,
    'was-in-it': say`It was in the parcel`
  },
  'bom-mismatch': {
    release: say`Unallocate it`,
    substitute: say`Keep it as a substitute`,
    keep: say`Keep it as it is`
  },
  'duplicate-letter': {
    'change-letter': say`Give the later one a letter of its own`,
    leave: say`Leave it as it is`
  },
  'probably-the-same': { different: say`They are two` },
  'shipped-from-two-places': { first: say`The first is right`, both: say`Both have left` }
};

/** A value that somebody wrote: `value:` and the stamp with which it was written. */
function valueButton({ doings, names }: CardView, written: string): string {
  const found = doings.find(({ stamp }) => stampText(stamp) === written);
  if (!found) return say`Take this value`;
  const value = valueWords(found.field ?? '', found.value, names);
  return `${value} (${found.person || found.device})`;
}

const by = ({ doings }: CardView, written: string) => {
  const found = doings.find(({ stamp }) => stampText(stamp) === written);
  return found && (found.person || found.device);
};

function countButton({ doings }: CardView, movement: string): string {
  const quantity = doings.find(({ id }) => id === movement)?.quantity;
  return quantity === undefined ? say`Take the other count` : say`Count ${quantityText(quantity)}`;
}

/** Ways that name what they are about after a colon: a value, a count, an account, a record. */
const about: Readonly<Record<string, (card: CardView, what: string) => string>> = {
  value: valueButton,
  count: countButton,
  taken: (card, stamp) => say`As ${by(card, stamp) ?? say`the other one`} says`,
  cut: ({ names }, id) => say`Take ${names.get(id)?.name ?? say`this one`} out of it`,
  deactivate: ({ names }, id) => say`Make ${names.get(id)?.name ?? say`the other one`} inactive`
};

/** What stands on the button of a way to settle a finding. */
export function settleWords(card: CardView, action: string): string {
  const [name = '', what = ''] = action.split(/:(.*)/s);
  return words[card.finding.code]?.[action] ?? about[name]?.(card, what) ?? action;
}
