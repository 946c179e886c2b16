import { stampText } from '#domain/findings/finding.ts';
import { quantityText } from '#ui/words/format.ts';
import type { CardView } from './card-view.ts';
import { valueWords } from './doing-words.ts';

type Words = Readonly<Record<string, string>>;

/** What stands on the button of each way to settle a finding; short verbs, in the words of the shop. */
const words: Readonly<Record<string, Words>> = {
  'over-allocated': {
    reduce: 'Give the later ones less',
    release: 'Unallocate the later ones',
    swap: 'Give the earlier ones less'
  },
  'negative-stock': {
    'count-zero': 'Nothing is there: count 0',
    'add-missing': 'They were there: add them'
  },
  'taken-twice': {
    leave: 'The ledger is right',
    'as-recorded': 'The ledger is right',
    'whole-left': 'It left whole: put the rest back'
  },
  'count-crossed-movement': {
    leave: 'The count is right',
    'already-gone': 'Gone when it was counted',
    'not-yet-gone': 'Still there when it was counted',
    'as-counted': 'The count is right'
  },
  'cancelled-and-shipped': {
    'keep-shipped': 'Keep as shipped',
    'cancel-rest': 'Cancel the rest'
  },
  'shipped-twice': { 'one-parcel': 'It was one parcel', 'two-parcels': 'There were two parcels' },
  'line-below-shipped': {
    raise: 'Order what was shipped',
    leave: 'Leave the line as it is'
  },
  'allocation-on-closed-order': { release: 'Unallocate it' },
  'released-but-shipped': { 'keep-shipped': 'It was shipped' },
  'built-twice': { 'one-output': 'One lot was made', 'two-outputs': 'Two lots were made' },
  'edited-after-shipping': { drop: 'Drop the changes', 'keep-note': 'Keep them as a note' },
  'field-changed-twice': { shown: 'Keep what is shown', 'keep-both': 'Keep both texts' },
  'deleted-but-used': {
    restore: 'Restore it',
    'keep-deleted': 'Keep it deleted',
    delete: 'Delete it'
  },
  'duplicate-reference': { rename: 'Give the later one a new number', leave: 'Both keep it' },
  'duplicate-serial': {
    rename: 'Give the later piece a new number',
    'rename-first': 'Give the first piece a new number',
    'same-piece': 'It is one piece'
  },
  'added-to-sent-shipment': {
    'next-shipment': 'It goes with the next shipment',
    'was-in-it': 'It was in the parcel'
  },
  'bom-mismatch': {
    release: 'Unallocate it',
    substitute: 'Keep it as a substitute',
    keep: 'Keep it as it is'
  },
  'duplicate-letter': {
    'change-letter': 'Give the later one a letter of its own',
    leave: 'Leave it as it is'
  },
  'probably-the-same': { different: 'They are two' },
  'shipped-from-two-places': { first: 'The first is right', both: 'Both have left' }
};

/** A value that somebody wrote: `value:` and the stamp with which it was written. */
function valueButton({ doings, names }: CardView, written: string): string {
  const found = doings.find(({ stamp }) => stampText(stamp) === written);
  if (!found) return 'Take this value';
  const value = valueWords(found.field ?? '', found.value, names);
  return `${value} (${found.person || found.device})`;
}

const by = ({ doings }: CardView, written: string) => {
  const found = doings.find(({ stamp }) => stampText(stamp) === written);
  return found && (found.person || found.device);
};

function countButton({ doings }: CardView, movement: string): string {
  const quantity = doings.find(({ id }) => id === movement)?.quantity;
  return quantity === undefined ? 'Take the other count' : `Count ${quantityText(quantity)}`;
}

/** Ways that name what they are about after a colon: a value, a count, an account, a record. */
const about: Readonly<Record<string, (card: CardView, what: string) => string>> = {
  value: valueButton,
  count: countButton,
  taken: (card, stamp) => `As ${by(card, stamp) ?? 'the other one'} says`,
  cut: ({ names }, id) => `Take ${names.get(id)?.name ?? 'this one'} out of it`,
  deactivate: ({ names }, id) => `Make ${names.get(id)?.name ?? 'the other one'} inactive`
};

/** What stands on the button of a way to settle a finding. */
export function settleWords(card: CardView, action: string): string {
  const [name = '', what = ''] = action.split(/:(.*)/s);
  return words[card.finding.code]?.[action] ?? about[name]?.(card, what) ?? action;
}
