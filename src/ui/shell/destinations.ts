import type { IconName } from '#ui/kit/icons.ts';
import { say } from '#ui/words/say.ts';

interface Destination {
  readonly href: '/' | '/sell/orders' | '/stock' | '/build' | '/more';
  readonly label: string;
  readonly icon: IconName;
  /** What of the address belongs to it. */
  readonly paths: RegExp;
}

const destinations = [
  { href: '/', label: say`Home`, icon: 'home', paths: /^\/$/ },
  { href: '/sell/orders', label: say`Sell`, icon: 'sell', paths: /^\/sell(\/|$)/ },
  { href: '/stock', label: say`Stock`, icon: 'stock', paths: /^\/(stock|parts)(\/|$)/ },
  { href: '/build', label: say`Build`, icon: 'build', paths: /^\/build(\/|$)/ },
  { href: '/more', label: say`More`, icon: 'more', paths: /./ }
] as const satisfies readonly Destination[];

/** The five destinations, and at which one an address is: the first that claims it, else More. */
export function destinationsFor(path: string) {
  const at = destinations.find(({ paths }) => paths.test(path));
  return destinations.map((each) => ({ ...each, current: each === at }));
}

/** The address of the nth destination, counted from 0. */
export const destinationOf = (n: number) => destinations[n]?.href ?? '/';

const kinds = {
  '/sell/orders/[id]': 'order',
  '/sell/customers/[id]': 'customer',
  '/parts/[id]': 'part',
  '/build/[id]': 'build'
} as const;

/** The thing that a page is about, when it is one that people come back to. */
export function openedAt(
  route: string | null | undefined,
  params: Readonly<Record<string, string | undefined>>
) {
  const kind = Object.entries(kinds).find(
    ([pattern]) => route === pattern || route?.startsWith(`${pattern}/`)
  )?.[1];
  const id = params['id'];
  return kind && id ? { kind, id } : undefined;
}
