import { resolve } from '$app/paths';
import type { ScreenName } from '#domain/code/screen-code.ts';

const hrefs = {
  home: '/',
  orders: '/sell/orders',
  'new-order': '/sell/orders/new',
  stock: '/stock',
  builds: '/build',
  practice: '/help/practice'
} as const satisfies Readonly<Record<ScreenName, string>>;

/** The address of a screen that a code opens. */
export const screenHref = (screen: ScreenName) => resolve(hrefs[screen]);
