import type { Figure } from '#domain/why/figure.ts';
import { say } from '#ui/words/say.ts';

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
    onHand: [
      say`On hand`,
      say`All stock of the part that is here and of use, its variants included.`
    ],
    free: [
      say`Free`,
      say`Of each stock item that may be allocated, what no order and no build holds.`
    ],
    allocated: [say`Allocated`, say`All that orders and builds hold of the stock on hand.`],
    atHand: [
      say`There for demand`,
      say`What is free, and what those who want it have set aside already.`
    ],
    wanted: [
      say`Wanted`,
      say`What lines of open orders and components of active builds still take out of stock.`
    ],
    building: [say`Building`, say`What active builds still have to make of it.`],
    short: [
      say`Short`,
      say`What is wanted and not allocated yet, less what is free and what is being built.`
    ]
  },
  item: {
    onHand: [
      say`On hand`,
      say`The last count, if there was one, and everything that came and went after it.`
    ],
    free: [say`Free`, say`What is there, less all that orders and builds hold.`],
    held: [say`Held`, say`All that orders and builds hold of this stock item.`]
  },
  line: {
    ordered: [say`Ordered`, say`What somebody entered on the line.`],
    allocated: [say`Allocated`, say`All stock set aside for the line, what has left included.`],
    shipped: [say`Shipped`, say`All stock of the line that has left.`],
    building: [
      say`Building`,
      say`What active builds for the line still have to make, as far as the line misses it.`
    ],
    short: [
      say`Short`,
      say`What the line misses, less what is being built for it, less what is free when it is its turn.`
    ]
  },
  order: {
    building: [say`Building`, say`What is being built for its lines.`],
    short: [say`Short`, say`What its lines are short by, together.`]
  },
  build: {
    completed: [say`Completed`, say`All good pieces that were made.`],
    scrapped: [say`Scrapped`, say`All pieces that went wrong.`],
    remaining: [say`Still to make`, say`What was asked for, less the good pieces.`]
  },
  component: {
    required: [
      say`Required`,
      say`What the bill of materials says for all pieces, made or still to make, with waste, setting up and rounding.`
    ],
    consumed: [say`Used up`, say`What outputs have taken of the stock set aside.`],
    allocated: [say`Allocated`, say`What is set aside and not used up yet.`],
    short: [say`To allocate`, say`What is required, less what is used up and what is allocated.`],
    available: [say`Free`, say`What nobody holds of all stock that would do.`]
  },
  location: {
    here: [say`In it`, say`Each stock item that lies in the location itself counts as one.`],
    inside: [say`Inside`, say`Stock items in the locations inside it, however deep.`],
    all: [
      say`Stock items`,
      say`Each stock item counts as one; what lies in locations inside it is counted too.`
    ]
  },
  stage: { orders: [say`Orders`, say`Each open order that stands so counts as one.`] },
  shipped: {
    orders: [say`Orders shipped`, say`Each order that left then counts as one.`],
    dated: [say`With a target date`, say`Each order with a target date that left then.`],
    onTime: [say`On time`, say`Those that left on their target date or before.`]
  },
  due: {
    orders: [say`Orders`, say`Each open order that is due then counts as one.`],
    items: [say`Items still to go`, say`What the lines of open orders ask for and has not left.`],
    short: [say`Orders that are short`, say`Each open order due then that is short counts as one.`]
  },
  money: {
    net: [
      say`Net`,
      say`Quantity × price of each line and extra line, less its discount, without tax.`
    ],
    tax: [say`Tax`, say`The tax rate of each line, on what it costs without tax.`],
    total: [
      say`Total`,
      say`Quantity × price of each line and extra line, less its discount, with its tax.`
    ]
  },
  value: { value: [say`Value`, say`What the open orders that stand so come to, with tax.`] }
};

/** What a figure is called and how it is worked out. */
export function figureWords({ of, figure }: Pick<Figure, 'of' | 'figure'>): FigureWords {
  const own: Readonly<Record<string, readonly [string, string]>> = words[of];
  const [label, formula] = own[figure] ?? [figure, ''];
  return { label, formula };
}
