import type { BuildStatus } from '#domain/build/build.ts';
import type { SalesOrderStatus } from '#domain/sales-order/sales-order.ts';
import type { Shelf } from '#domain/stock/shelf.ts';
import { buildStatusWord } from '#ui/build/build-words.ts';
import { statusWord } from '#ui/order/order-words.ts';
import { quantityText } from '#ui/words/format.ts';
import type { IconName } from '#ui/kit/icons.ts';
import { say } from '#ui/words/say.ts';

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
  order: { heading: say`Sales Orders`, icon: 'sell' },
  company: { heading: say`Companies`, icon: 'company' },
  part: { heading: say`Parts`, icon: 'part' },
  item: { heading: say`Stock`, icon: 'stock' },
  build: { heading: say`Build Orders`, icon: 'build' },
  location: { heading: say`Locations`, icon: 'stock' },
  contact: { heading: say`Contacts`, icon: 'customer' },
  shipment: { heading: say`Shipments`, icon: 'truck' },
  code: { heading: say`Linked codes`, icon: 'scan' }
};

const shelves: Readonly<Record<Shelf, string>> = {
  stock: '',
  quarantined: say`Quarantined`,
  unusable: say`Not usable`,
  customer: say`With customer`,
  gone: say`Used up`
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
      return state === 'inactive' ? say`Inactive` : '';
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
  title: say`Search`,
  placeholder: say`Search or go to…`,
  results: say`Results`,
  recent: say`Recent`,
  commands: say`Go to`,
  guess: (query: string) => say`Nothing is written “${query}”. This is written nearly so.`,
  slow: say`The search is being prepared on this tablet. Until then it finds less and takes longer.`,
  nothing: (query: string) => say`No match for “${query}”`,
  searching: say`Searching…`,
  everywhere: say`Search all fields`,
  all: (count: number, heading: string) => say`All ${String(count)}: ${heading}`,
  count: (count: number) => (count === 1 ? say`1 result` : say`${String(count)} results`),
  keys: say`Type c: for companies, o: orders, p: parts, s: stock, b: builds, l: locations.`
} as const;
