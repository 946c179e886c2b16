import * as dealings from './dealings.ts';
import type { ListKind } from './list-rows.ts';
import type { ListTable } from './list-table.ts';
import * as things from './things.ts';

/** The table of every list. */
export const listTables: { readonly [Kind in ListKind]: ListTable<Kind> } = {
  ...dealings,
  ...things
};
