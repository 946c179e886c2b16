import type { Catalogue } from '#ui/words/say.ts';
import { build } from './de/build.ts';
import { company } from './de/company.ts';
import { exchange } from './de/exchange.ts';
import { floor } from './de/floor.ts';
import { imports } from './de/import.ts';
import { insight } from './de/insight.ts';
import { order } from './de/order.ts';
import { part } from './de/part.ts';
import { shell } from './de/shell.ts';
import { stock } from './de/stock.ts';
import { words } from './de/words.ts';

/** German, by what is said in English. */
export const german: Catalogue = {
  ...build,
  ...company,
  ...exchange,
  ...floor,
  ...imports,
  ...insight,
  ...order,
  ...part,
  ...shell,
  ...stock,
  ...words
};
