import { away } from '#domain/stock/at-hand.ts';
import type { StockItem } from '#domain/stock/stock-item.ts';
import type { IconName } from '#ui/kit/icons.ts';
import { say } from '#ui/words/say.ts';

const stockActionNames = [
  'count',
  'add',
  'remove',
  'move',
  'split',
  'serialise',
  'merge',
  'status',
  'assign',
  'edit',
  'write-off',
  'delete'
] as const;
export type StockActionName = (typeof stockActionNames)[number];

/** What a form for one of the actions asks. */
type StockField = 'quantity' | 'place' | 'serials' | 'others' | 'status' | 'customer' | 'reason';

interface StockAction {
  readonly label: string;
  /** What it means, in a few words. */
  readonly text: string;
  readonly icon: IconName;
  /** None for what has a form or a question of its own. */
  readonly fields: readonly StockField[];
  readonly done: string;
}

export const stockActions: Readonly<Record<StockActionName, StockAction>> = {
  count: {
    label: say`Count`,
    text: say`Say how many are really there`,
    icon: 'count',
    fields: ['quantity', 'reason'],
    done: say`Stock counted`
  },
  add: {
    label: say`Add`,
    text: say`More came to this item`,
    icon: 'plus',
    fields: ['quantity', 'reason'],
    done: say`Stock added`
  },
  remove: {
    label: say`Remove`,
    text: say`Some were taken away`,
    icon: 'minus',
    fields: ['quantity', 'reason'],
    done: say`Stock removed`
  },
  move: {
    label: say`Move`,
    text: say`All or a part goes to another location`,
    icon: 'move',
    fields: ['place', 'quantity', 'reason'],
    done: say`Stock moved`
  },
  split: {
    label: say`Split`,
    text: say`A part becomes an item of its own`,
    icon: 'split',
    fields: ['quantity', 'reason'],
    done: say`Stock split`
  },
  serialise: {
    label: say`Serialise`,
    text: say`Give pieces serial numbers`,
    icon: 'scan',
    fields: ['quantity', 'serials', 'reason'],
    done: say`Serial numbers given`
  },
  merge: {
    label: say`Merge`,
    text: say`Put other items of the part into this one`,
    icon: 'allocate',
    fields: ['others', 'reason'],
    done: say`Stock merged`
  },
  status: {
    label: say`Change status`,
    text: say`OK, damaged, quarantined …`,
    icon: 'info',
    fields: ['status', 'reason'],
    done: say`Status changed`
  },
  assign: {
    label: say`Give to a customer`,
    text: say`Without a sales order`,
    icon: 'customer',
    fields: ['customer', 'quantity', 'reason'],
    done: say`Given to the customer`
  },
  edit: {
    label: say`Edit`,
    text: say`Batch, serial number, expiry, price, notes`,
    icon: 'edit',
    fields: [],
    done: say`Stock item saved`
  },
  'write-off': {
    label: say`Write off`,
    text: say`Give up all that nobody holds`,
    icon: 'cancel',
    fields: [],
    done: say`Stock written off`
  },
  delete: {
    label: say`Delete`,
    text: say`Take an empty item out of the lists`,
    icon: 'trash',
    fields: [],
    done: say`Stock item deleted`
  }
};

const ofPieces: readonly StockActionName[] = ['add', 'remove', 'split', 'serialise', 'merge'];

interface Offered {
  readonly item: StockItem;
  readonly trackable: boolean;
  /** There are other items that could be put into it. */
  readonly mergeable: boolean;
}

/** The actions that make sense for an item; what a rule still refuses it says itself. */
export function actionsFor({ item, trackable, mergeable }: Offered): StockActionName[] {
  if (away(item)) return ['edit', 'delete'];
  return stockActionNames.filter((name) => {
    if (item.serial !== null && ofPieces.includes(name)) return false;
    if (name === 'serialise') return trackable;
    return name !== 'merge' || mergeable;
  });
}
