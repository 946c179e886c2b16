import type { Quantity } from '#domain/kernel/quantity.ts';
import type { Cause, Inner } from '#domain/why/explanation.ts';
import type { MovementKind, StockItem } from '#domain/stock/stock-item.ts';
import { lotText, movementWord } from '#ui/stock/stock-words.ts';
import { orderWords, type OrderNames } from '#ui/why/order-name-words.ts';
import { momentText, quantityText } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

interface EntryNames {
  readonly kind: MovementKind;
  readonly counted?: Quantity | undefined;
  readonly at: number;
  readonly person: string;
  readonly device: string;
  readonly reason: string;
  readonly order: Named | undefined;
  readonly build: Named | undefined;
}

interface ItemNames {
  readonly item: StockItem;
  readonly part: string;
  readonly units: string;
  readonly place: string;
  readonly customer: string;
}

/** What the words of an explanation are made from. */
export interface CauseNames {
  readonly items: ReadonlyMap<string, ItemNames>;
  readonly entries: ReadonlyMap<string, EntryNames>;
  readonly lines: ReadonlyMap<string, { readonly reference: string; readonly part: string }>;
  readonly orders: OrderNames;
  /** Locations by what they are called from the outside in. */
  readonly places: ReadonlyMap<string, string>;
}

/** One row of an explanation, in words, and where it leads. */
interface CauseWords {
  readonly title: string;
  readonly detail: string;
  readonly href?: string | undefined;
}

type EntryCause = Extract<Cause, { readonly kind: 'entry' }>;

const inner: Readonly<Record<Inner, string>> = {
  'on-hand': say`On hand`,
  free: say`Free stock`,
  building: say`Being built`,
  missing: say`Missing on the line`,
  held: say`Allocated already`,
  required: say`Required by the bill of materials`,
  asked: say`Asked for`,
  'left-alone': say`Free stock of the part`
};

const joined = (...texts: readonly string[]) => texts.filter(Boolean).join(' · ');

function itemWords(id: string | null, { items }: CauseNames, kind = ''): CauseWords {
  const row = id === null ? undefined : items.get(id);
  if (!row) return { title: kind || say`Stock item`, detail: say`Not on this tablet` };
  const where = row.customer === '' ? row.place || say`No location` : say`With ${row.customer}`;
  return {
    title: joined(kind, where, lotText(row.item)),
    detail: row.part,
    href: `/stock/${row.item.id}`
  };
}

function entryWords({ key, item }: EntryCause, { entries }: CauseNames): CauseWords {
  const entry = entries.get(key);
  const history = `/stock/${item}/history`;
  if (!entry) return { title: say`Entry of the ledger`, detail: '', href: history };
  const { kind, order, build, person, device, at, reason } = entry;
  return {
    title: joined(movementWord(kind), order?.name ?? '', build?.name ?? ''),
    detail: joined(
      person || say`Somebody`,
      device,
      momentText(at),
      reason === '' ? '' : `“${reason}”`
    ),
    href: order ? `/sell/orders/${order.id}` : build ? `/build/${build.id}` : history
  };
}

const lineWords = (id: string, order: string, { lines }: CauseNames): CauseWords => ({
  title: lines.get(id)?.reference ?? say`Sales order`,
  detail: lines.get(id)?.part ?? '',
  href: `/sell/orders/${order}?line=${id}`
});

/** A stock item as one of those at a location: what it is, and how much of it there is. */
function lyingWords(id: string, names: CauseNames): CauseWords {
  const row = names.items.get(id);
  if (!row) return itemWords(id, names);
  return {
    title: joined(row.part || say`Part is not on this tablet`, lotText(row.item)),
    detail: say`${quantityText(row.item.quantity, row.units)} there`,
    href: `/stock/${id}`
  };
}

const placeWords = (id: string, { places }: CauseNames): CauseWords => ({
  title: places.get(id) ?? say`Location`,
  detail: '',
  href: `/stock/locations/${id}`
});

/** What a row of an explanation is called, and where it leads. */
export function causeWords(cause: Cause, names: CauseNames): CauseWords {
  switch (cause.kind) {
    case 'item':
      return itemWords(cause.id, names);
    case 'output':
      return itemWords(cause.item, names, say`Output ${String(cause.number)}`);
    case 'allocation':
      return itemWords(cause.item, names, cause.shipped ? say`Shipped` : say`Allocated`);
    case 'lying':
      return lyingWords(cause.id, names);
    case 'place':
      return placeWords(cause.id, names);
    case 'more-lying':
      return { ...placeWords(cause.id, names), title: say`All further ones` };
    case 'order':
      return orderWords(cause.id, names.orders);
    case 'claim': {
      const { kind, id, reference } = cause.by;
      const href = kind === 'order' ? `/sell/orders/${id}` : `/build/${id}`;
      return { title: say`Held by ${reference}`, detail: itemWords(cause.item, names).title, href };
    }
    case 'want':
      return cause.by.kind === 'order'
        ? lineWords(cause.by.line, cause.by.id, names)
        : {
            title: cause.reference,
            detail: say`Build that uses it`,
            href: `/build/${cause.by.id}`
          };
    case 'build':
      return { title: cause.reference, detail: say`Build`, href: `/build/${cause.id}` };
    case 'entry':
      return entryWords(cause, names);
    case 'line':
      return lineWords(cause.id, cause.order, names);
    default:
      return { title: inner[cause.kind], detail: '' };
  }
}
