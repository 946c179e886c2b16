import { wordsIn } from '#domain/kernel/words.ts';
import type { IconName } from '#ui/kit/icons.ts';
import { orderCommands } from '#ui/search/order-commands.ts';
import { say } from '#ui/words/say.ts';

/** A place to go to or a thing to begin, by all that people may call it. */
export interface Command {
  readonly title: string;
  readonly icon: IconName;
  readonly href: string;
  /** Other words for it. */
  readonly words: string;
}

/** Where one can go from everywhere: the first ones are offered before anything is typed. */
const everywhere: readonly Command[] = [
  {
    title: say`New Sales Order`,
    icon: 'plus',
    href: '/sell/orders/new',
    words: say`create add begin order sale`
  },
  { title: say`Sales Orders`, icon: 'sell', href: '/sell/orders', words: say`sell list orders` },
  {
    title: say`Orders to allocate`,
    icon: 'allocate',
    href: '/sell/orders?cover=none',
    words: say`allocate reserve pick line items order items not allocated`
  },
  {
    title: say`Orders ready to ship`,
    icon: 'ship',
    href: '/sell/orders?cover=ready',
    words: say`ship send dispatch deliver parcel shipment`
  },
  {
    title: say`Orders that are short`,
    icon: 'warning',
    href: '/sell/orders?cover=short',
    words: say`shortage missing build short backorder`
  },
  {
    title: say`Overdue orders`,
    icon: 'clock-alert',
    href: '/sell/orders?due=overdue',
    words: say`late overdue target date`
  },
  {
    title: say`Orders due today`,
    icon: 'calendar',
    href: '/sell/orders?due=today',
    words: say`today due target date`
  },
  { title: say`Home`, icon: 'home', href: '/', words: say`today start dashboard overview` },
  { title: say`Stock`, icon: 'stock', href: '/stock', words: say`inventory items warehouse` },
  {
    title: say`Receive stock`,
    icon: 'download',
    href: '/stock?receive=',
    words: say`add stock incoming goods book in`
  },
  {
    title: say`Expired stock`,
    icon: 'clock-alert',
    href: '/stock?show=expired',
    words: say`expiry best before`
  },
  {
    title: say`Locations`,
    icon: 'stock',
    href: '/stock/locations',
    words: say`places shelves bins warehouse`
  },
  {
    title: say`Parts`,
    icon: 'part',
    href: '/parts',
    words: say`articles products catalogue items`
  },
  {
    title: say`New Part`,
    icon: 'plus',
    href: '/parts/new',
    words: say`create add part article product`
  },
  {
    title: say`Parts below their minimum`,
    icon: 'warning',
    href: '/parts?show=low',
    words: say`low stock reorder minimum`
  },
  {
    title: say`Build Orders`,
    icon: 'build',
    href: '/build',
    words: say`make manufacture production assemble builds`
  },
  {
    title: say`New Build Order`,
    icon: 'plus',
    href: '/build/new',
    words: say`create add make manufacture assemble build`
  },
  {
    title: say`Customers`,
    icon: 'customer',
    href: '/sell/customers',
    words: say`clients buyers companies`
  },
  {
    title: say`New Customer`,
    icon: 'plus',
    href: '/sell/customers/new',
    words: say`create add client buyer company`
  },
  {
    title: say`Companies`,
    icon: 'company',
    href: '/companies',
    words: say`suppliers manufacturers vendors`
  },
  {
    title: say`Findings`,
    icon: 'warning',
    href: '/findings',
    words: say`conflicts problems decide merge clash`
  },
  {
    title: say`Activity`,
    icon: 'history',
    href: '/activity',
    words: say`history log undo who did what`
  },
  {
    title: say`Order Files`,
    icon: 'file',
    href: '/files',
    words: say`import export send receive sync exchange hand over share tablets`
  },
  {
    title: say`Devices`,
    icon: 'file',
    href: '/files/devices',
    words: say`tablets join another device`
  },
  {
    title: say`Backup`,
    icon: 'copy',
    href: '/backup',
    words: say`save copy restore export everything safety`
  },
  {
    title: say`Import from InvenTree`,
    icon: 'upload',
    href: '/import',
    words: say`inventree migrate load data`
  },
  {
    title: say`Settings`,
    icon: 'settings',
    href: '/settings',
    words: say`preferences options theme dark light size currency name storage`
  },
  {
    title: say`About`,
    icon: 'info',
    href: '/about',
    words: say`version licences help keys shortcuts`
  }
];

/** What can be done where somebody is, then what can be done everywhere. */
export const commandsAt = (path: string): readonly Command[] => [
  ...orderCommands(path),
  ...everywhere
];

/** How well a command fits: its own name counts more than other words for it; 0 when it does not. */
function fitOf({ title, words }: Command, asked: readonly string[]): number {
  const own = wordsIn(title);
  const others = wordsIn(words);
  let fit = 0;
  for (const word of asked) {
    if (own[0]?.startsWith(word)) fit += 4;
    else if (own.some((each) => each.startsWith(word))) fit += 3;
    else if (others.some((each) => each.startsWith(word))) fit += 1;
    else return 0;
  }
  return fit;
}

/** The commands that have every word of the query, in any order, the best first. */
export function commandsFor(query: string, commands: readonly Command[]): readonly Command[] {
  const asked = wordsIn(query);
  if (asked.length === 0) return commands;
  return commands
    .map((command) => ({ command, fit: fitOf(command, asked) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit)
    .map(({ command }) => command);
}
