import type { Day } from '#domain/kernel/day.ts';
import type { MovementKind, StockItem, StockStatus } from '#domain/stock/stock-item.ts';
import type { ChipTone } from '#ui/kit/chip-tones.ts';
import { dayText } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';

interface ChipWords {
  readonly text: string;
  readonly tone: ChipTone;
}

const statuses: Readonly<Record<StockStatus, ChipWords>> = {
  ok: { text: say`OK`, tone: 'ready' },
  attention: { text: say`Attention`, tone: 'partial' },
  damaged: { text: say`Damaged`, tone: 'partial' },
  destroyed: { text: say`Destroyed`, tone: 'cancelled' },
  rejected: { text: say`Rejected`, tone: 'cancelled' },
  lost: { text: say`Lost`, tone: 'cancelled' },
  quarantined: { text: say`Quarantined`, tone: 'short' },
  returned: { text: say`Returned`, tone: 'plain' },
  other: { text: say`Other`, tone: 'plain' }
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
    return { text: say`With customer`, tone: 'shipped' };
  if (item.quantity === 0) return { text: say`Used up`, tone: 'cancelled' };
  if (item.quantity < 0) return { text: say`Below 0`, tone: 'overdue' };
  const known = statuses[item.status];
  return item.status === 'other' && item.statusText !== ''
    ? { ...known, text: item.statusText }
    : known;
}

/** Batch and serial number of an item, as far as it has them. */
export const lotText = ({ batch, serial }: Pick<StockItem, 'batch' | 'serial'>) =>
  [batch === '' ? '' : say`Batch ${batch}`, serial === null ? '' : say`Serial ${serial}`]
    .filter(Boolean)
    .join(' · ');

export const expiryText = (expiry: Day, today: Day) =>
  `${expiry < today ? say`Expired` : say`Expires`} ${dayText(expiry, today)}`;

const movements: Readonly<Record<MovementKind, string>> = {
  received: say`Received`,
  added: say`Added`,
  removed: say`Removed`,
  counted: say`Counted`,
  moved: say`Moved`,
  'split-off': say`Split off`,
  'split-from': say`Split from another item`,
  'merged-into': say`Put into another item`,
  'merged-from': say`Another item was put in`,
  shipped: say`Shipped`,
  consumed: say`Used up in a build`,
  built: say`Built`,
  scrapped: say`Scrapped`,
  returned: say`Returned`,
  'written-off': say`Written off`,
  'status-changed': say`Status changed`,
  assigned: say`Handed to a customer`,
  reversed: say`Taken back`,
  imported: say`Imported`
};

/** What an entry of the ledger is called. */
export const movementWord = (kind: MovementKind) => movements[kind];
