import { away } from '#domain/stock/at-hand.ts';
import type { StockItem } from '#domain/stock/stock-item.ts';
import type { IconName } from '#ui/kit/icons.ts';

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
    label: 'Count',
    text: 'Say how many are really there',
    icon: 'count',
    fields: ['quantity', 'reason'],
    done: 'Stock counted'
  },
  add: {
    label: 'Add',
    text: 'More came to this item',
    icon: 'plus',
    fields: ['quantity', 'reason'],
    done: 'Stock added'
  },
  remove: {
    label: 'Remove',
    text: 'Some were taken away',
    icon: 'minus',
    fields: ['quantity', 'reason'],
    done: 'Stock removed'
  },
  move: {
    label: 'Move',
    text: 'All or a part goes to another location',
    icon: 'move',
    fields: ['place', 'quantity', 'reason'],
    done: 'Stock moved'
  },
  split: {
    label: 'Split',
    text: 'A part becomes an item of its own',
    icon: 'split',
    fields: ['quantity', 'reason'],
    done: 'Stock split'
  },
  serialise: {
    label: 'Serialise',
    text: 'Give pieces serial numbers',
    icon: 'scan',
    fields: ['quantity', 'serials', 'reason'],
    done: 'Serial numbers given'
  },
  merge: {
    label: 'Merge',
    text: 'Put other items of the part into this one',
    icon: 'allocate',
    fields: ['others', 'reason'],
    done: 'Stock merged'
  },
  status: {
    label: 'Change status',
    text: 'OK, damaged, quarantined …',
    icon: 'info',
    fields: ['status', 'reason'],
    done: 'Status changed'
  },
  assign: {
    label: 'Give to a customer',
    text: 'Without a sales order',
    icon: 'customer',
    fields: ['customer', 'quantity', 'reason'],
    done: 'Given to the customer'
  },
  edit: {
    label: 'Edit',
    text: 'Batch, serial number, expiry, price, notes',
    icon: 'edit',
    fields: [],
    done: 'Stock item saved'
  },
  'write-off': {
    label: 'Write off',
    text: 'Give up all that nobody holds',
    icon: 'cancel',
    fields: [],
    done: 'Stock written off'
  },
  delete: {
    label: 'Delete',
    text: 'Take an empty item out of the lists',
    icon: 'trash',
    fields: [],
    done: 'Stock item deleted'
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
