import type { Day } from '#domain/kernel/day.ts';
import type { MovementKind, StockItem, StockStatus } from '#domain/stock/stock-item.ts';
import type { ChipTone } from '#ui/kit/chip-tones.ts';
import { dayText } from '#ui/words/format.ts';

interface ChipWords {
  readonly text: string;
  readonly tone: ChipTone;
}

const statuses: Readonly<Record<StockStatus, ChipWords>> = {
  ok: { text: 'OK', tone: 'ready' },
  attention: { text: 'Attention', tone: 'partial' },
  damaged: { text: 'Damaged', tone: 'partial' },
  destroyed: { text: 'Destroyed', tone: 'cancelled' },
  rejected: { text: 'Rejected', tone: 'cancelled' },
  lost: { text: 'Lost', tone: 'cancelled' },
  quarantined: { text: 'Quarantined', tone: 'short' },
  returned: { text: 'Returned', tone: 'plain' },
  other: { text: 'Other', tone: 'plain' }
};

/** The statuses that somebody may give stock. */
export const statusChoices = Object.entries(statuses)
  .filter(([value]) => value !== 'other')
  .map(([value, { text }]) => ({ value, label: text }));

export const statusWord = (status: StockStatus) => statuses[status].text;

/** The status of an item as its chip shows it: being with a customer comes first. */
export function itemChip(
  item: Pick<StockItem, 'status' | 'statusText' | 'customer' | 'salesOrder' | 'quantity'>
): ChipWords {
  if (item.customer !== null || item.salesOrder !== null)
    return { text: 'With customer', tone: 'shipped' };
  if (item.quantity === 0) return { text: 'Used up', tone: 'cancelled' };
  if (item.quantity < 0) return { text: 'Below 0', tone: 'overdue' };
  const known = statuses[item.status];
  return item.status === 'other' && item.statusText !== ''
    ? { ...known, text: item.statusText }
    : known;
}

/** Batch and serial number of an item, as far as it has them. */
export const lotText = ({ batch, serial }: Pick<StockItem, 'batch' | 'serial'>) =>
  [batch === '' ? '' : `Batch ${batch}`, serial === null ? '' : `Serial ${serial}`]
    .filter(Boolean)
    .join(' · ');

export const expiryText = (expiry: Day, today: Day) =>
  `${expiry < today ? 'Expired' : 'Expires'} ${dayText(expiry, today)}`;

const movements: Readonly<Record<MovementKind, string>> = {
  received: 'Received',
  added: 'Added',
  removed: 'Removed',
  counted: 'Counted',
  moved: 'Moved',
  'split-off': 'Split off',
  'split-from': 'Split from another item',
  'merged-into': 'Put into another item',
  'merged-from': 'Another item was put in',
  shipped: 'Shipped',
  consumed: 'Used up in a build',
  built: 'Built',
  scrapped: 'Scrapped',
  returned: 'Returned',
  'written-off': 'Written off',
  'status-changed': 'Status changed',
  assigned: 'Handed to a customer',
  reversed: 'Taken back',
  imported: 'Imported'
};

/** What an entry of the ledger is called. */
export const movementWord = (kind: MovementKind) => movements[kind];
