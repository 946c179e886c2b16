import { wordsIn } from '#domain/kernel/words.ts';
import type { IconName } from '#ui/kit/icons.ts';
import { orderCommands } from '#ui/search/order-commands.ts';

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
    title: 'New Sales Order',
    icon: 'plus',
    href: '/sell/orders/new',
    words: 'create add begin order sale'
  },
  { title: 'Sales Orders', icon: 'sell', href: '/sell/orders', words: 'sell list orders' },
  {
    title: 'Orders to allocate',
    icon: 'allocate',
    href: '/sell/orders?cover=none',
    words: 'allocate reserve pick line items order items not allocated'
  },
  {
    title: 'Orders ready to ship',
    icon: 'ship',
    href: '/sell/orders?cover=ready',
    words: 'ship send dispatch deliver parcel shipment'
  },
  {
    title: 'Orders that are short',
    icon: 'warning',
    href: '/sell/orders?cover=short',
    words: 'shortage missing build short backorder'
  },
  {
    title: 'Overdue orders',
    icon: 'clock-alert',
    href: '/sell/orders?due=overdue',
    words: 'late overdue target date'
  },
  {
    title: 'Orders due today',
    icon: 'calendar',
    href: '/sell/orders?due=today',
    words: 'today due target date'
  },
  { title: 'Home', icon: 'home', href: '/', words: 'today start dashboard overview' },
  { title: 'Stock', icon: 'stock', href: '/stock', words: 'inventory items warehouse' },
  {
    title: 'Receive stock',
    icon: 'download',
    href: '/stock?receive=',
    words: 'add stock incoming goods book in'
  },
  {
    title: 'Expired stock',
    icon: 'clock-alert',
    href: '/stock?show=expired',
    words: 'expiry best before'
  },
  {
    title: 'Locations',
    icon: 'stock',
    href: '/stock/locations',
    words: 'places shelves bins warehouse'
  },
  { title: 'Parts', icon: 'part', href: '/parts', words: 'articles products catalogue items' },
  { title: 'New Part', icon: 'plus', href: '/parts/new', words: 'create add part article product' },
  {
    title: 'Parts below their minimum',
    icon: 'warning',
    href: '/parts?show=low',
    words: 'low stock reorder minimum'
  },
  {
    title: 'Build Orders',
    icon: 'build',
    href: '/build',
    words: 'make manufacture production assemble builds'
  },
  {
    title: 'New Build Order',
    icon: 'plus',
    href: '/build/new',
    words: 'create add make manufacture assemble build'
  },
  {
    title: 'Customers',
    icon: 'customer',
    href: '/sell/customers',
    words: 'clients buyers companies'
  },
  {
    title: 'New Customer',
    icon: 'plus',
    href: '/sell/customers/new',
    words: 'create add client buyer company'
  },
  {
    title: 'Companies',
    icon: 'company',
    href: '/companies',
    words: 'suppliers manufacturers vendors'
  },
  {
    title: 'Findings',
    icon: 'warning',
    href: '/findings',
    words: 'conflicts problems decide merge clash'
  },
  {
    title: 'Activity',
    icon: 'history',
    href: '/activity',
    words: 'history log undo who did what'
  },
  {
    title: 'Order Files',
    icon: 'file',
    href: '/files',
    words: 'import export send receive sync exchange hand over share tablets'
  },
  {
    title: 'Devices',
    icon: 'file',
    href: '/files/devices',
    words: 'tablets join another device'
  },
  {
    title: 'Backup',
    icon: 'copy',
    href: '/backup',
    words: 'save copy restore export everything safety'
  },
  {
    title: 'Import from InvenTree',
    icon: 'upload',
    href: '/import',
    words: 'inventree migrate load data'
  },
  {
    title: 'Settings',
    icon: 'settings',
    href: '/settings',
    words: 'preferences options theme dark light size currency name storage'
  },
  { title: 'About', icon: 'info', href: '/about', words: 'version licences help keys shortcuts' }
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
