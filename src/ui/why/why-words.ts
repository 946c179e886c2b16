import type { Figure } from '#domain/why/figure.ts';

interface FigureWords {
  readonly label: string;
  /** How it is worked out, in a sentence. */
  readonly formula: string;
}

type NameOf<Of extends Figure['of']> = Extract<Figure, { readonly of: Of }>['figure'];
type Words = {
  readonly [Of in Figure['of']]: Readonly<Record<NameOf<Of>, readonly [string, string]>>;
};

/** What each figure is called, and how it is worked out. */
const words: Words = {
  part: {
    onHand: ['On hand', 'All stock of the part that is here and of use, its variants included.'],
    free: ['Free', 'Of each stock item that may be allocated, what no order and no build holds.'],
    allocated: ['Allocated', 'All that orders and builds hold of the stock on hand.'],
    wanted: [
      'Wanted',
      'What lines of open orders and components of active builds still take out of stock.'
    ],
    building: ['Building', 'What active builds still have to make of it.'],
    short: [
      'Short',
      'What is wanted and not allocated yet, less what is free and what is being built.'
    ]
  },
  item: {
    onHand: [
      'On hand',
      'The last count, if there was one, and everything that came and went after it.'
    ],
    free: ['Free', 'What is there, less all that orders and builds hold.'],
    held: ['Held', 'All that orders and builds hold of this stock item.']
  },
  line: {
    ordered: ['Ordered', 'What somebody entered on the line.'],
    allocated: ['Allocated', 'All stock set aside for the line, what has left included.'],
    shipped: ['Shipped', 'All stock of the line that has left.'],
    building: [
      'Building',
      'What active builds for the line still have to make, as far as the line misses it.'
    ],
    short: [
      'Short',
      'What the line misses, less what is being built for it, less what is free when it is its turn.'
    ]
  },
  order: {
    building: ['Building', 'What is being built for its lines.'],
    short: ['Short', 'What its lines are short by, together.']
  },
  build: {
    completed: ['Completed', 'All good pieces that were made.'],
    scrapped: ['Scrapped', 'All pieces that went wrong.'],
    remaining: ['Still to make', 'What was asked for, less the good pieces.']
  },
  component: {
    required: [
      'Required',
      'What the bill of materials says for all pieces, made or still to make, with waste, setting up and rounding.'
    ],
    consumed: ['Used up', 'What outputs have taken of the stock set aside.'],
    allocated: ['Allocated', 'What is set aside and not used up yet.'],
    short: ['To allocate', 'What is required, less what is used up and what is allocated.'],
    available: ['Free', 'What nobody holds of all stock that would do.']
  }
};

/** What a figure is called and how it is worked out. */
export function figureWords({ of, figure }: Pick<Figure, 'of' | 'figure'>): FigureWords {
  const own: Readonly<Record<string, readonly [string, string]>> = words[of];
  const [label, formula] = own[figure] ?? [figure, ''];
  return { label, formula };
}
