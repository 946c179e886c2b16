import type { Catalogue } from '#ui/words/say.ts';
import { build } from './ar/build.ts';
import { company } from './ar/company.ts';
import { exchange } from './ar/exchange.ts';
import { floor } from './ar/floor.ts';
import { imports } from './ar/import.ts';
import { insight } from './ar/insight.ts';
import { order } from './ar/order.ts';
import { part } from './ar/part.ts';
import { shell } from './ar/shell.ts';
import { stock } from './ar/stock.ts';
import { words } from './ar/words.ts';

/** Arabic, by what is said in English. */
export const arabic: Catalogue = {
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
