import type { BuildStatus } from '#domain/build/build.ts';
import type { SalesOrderStatus } from '#domain/sales-order/sales-order.ts';
import type { Shelf } from '#domain/stock/shelf.ts';
import { buildStatusWord } from '#ui/build/build-words.ts';
import { statusWord } from '#ui/order/order-words.ts';
import { quantityText } from '#ui/words/format.ts';
import type { IconName } from '#ui/kit/icons.ts';

/** What can be found, as people call it. */
export type FoundKind =
  'order' | 'company' | 'part' | 'item' | 'build' | 'location' | 'contact' | 'shipment' | 'code';

/** Something that was found, before it has words. */
export interface FoundThing {
  readonly kind: FoundKind;
  readonly title: string;
  readonly detail: string;
  readonly state: string;
  /** The names of what it belongs to. */
  readonly above: readonly string[];
}

interface KindWords {
  readonly heading: string;
  readonly icon: IconName;
}

/** What stands over the finds of a kind. */
export const kindWords: Readonly<Record<FoundKind, KindWords>> = {
  order: { heading: 'Sales Orders', icon: 'sell' },
  company: { heading: 'Companies', icon: 'company' },
  part: { heading: 'Parts', icon: 'part' },
  item: { heading: 'Stock', icon: 'stock' },
  build: { heading: 'Build Orders', icon: 'build' },
  location: { heading: 'Locations', icon: 'stock' },
  contact: { heading: 'Contacts', icon: 'customer' },
  shipment: { heading: 'Shipments', icon: 'truck' },
  code: { heading: 'Linked codes', icon: 'scan' }
};

const shelves: Readonly<Record<Shelf, string>> = {
  stock: '',
  quarantined: 'Quarantined',
  unusable: 'Not usable',
  customer: 'With customer',
  gone: 'Used up'
};

const known = <Word>(words: Readonly<Record<string, Word>>, state: string): Word | undefined =>
  Object.hasOwn(words, state) ? words[state] : undefined;

const orderStates: readonly SalesOrderStatus[] = [
  'pending',
  'in-progress',
  'on-hold',
  'shipped',
  'complete',
  'cancelled',
  'returned',
  'lost',
  'other'
];
const buildStates: readonly BuildStatus[] = [
  'pending',
  'production',
  'on-hold',
  'cancelled',
  'complete',
  'other'
];

/** How a thing stands, in a word; a status from elsewhere as it is called there. */
function stateText({ kind, state }: FoundThing): string {
  switch (kind) {
    case 'order': {
      const status = orderStates.find((each) => each === state);
      return status ? statusWord(status) : state;
    }
    case 'build': {
      const status = buildStates.find((each) => each === state);
      return status ? buildStatusWord(status) : state;
    }
    case 'item':
      return known(shelves, state) ?? '';
    default:
      return state === 'inactive' ? 'Inactive' : '';
  }
}

const joined = (...pieces: readonly string[]) => pieces.filter((piece) => piece !== '').join(' · ');

/** The two lines in which a find is shown. */
export function foundText(thing: FoundThing): {
  readonly title: string;
  readonly subtitle: string;
} {
  const { kind, title, detail, above } = thing;
  const state = stateText(thing);
  if (kind !== 'item') return { title, subtitle: joined(state, ...above, detail) };
  const [part = '', place = ''] = above;
  return {
    title: [part, title].filter(Boolean).join(' '),
    subtitle: joined(quantityText(Number(detail)), state, place)
  };
}

export const searchWords = {
  title: 'Search',
  placeholder: 'Search or go to…',
  results: 'Results',
  recent: 'Recent',
  commands: 'Go to',
  guess: (query: string) => `Nothing is written “${query}”. This is written nearly so.`,
  slow: 'The search is being prepared on this tablet. Until then it finds less and takes longer.',
  nothing: (query: string) => `No match for “${query}”`,
  searching: 'Searching…',
  everywhere: 'Search all fields',
  all: (count: number, heading: string) => `All ${String(count)}: ${heading}`,
  count: (count: number) => (count === 1 ? '1 result' : `${String(count)} results`),
  keys: 'Type c: for companies, o: orders, p: parts, s: stock, b: builds, l: locations.'
} as const;
