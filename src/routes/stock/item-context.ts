import { createContext } from 'svelte';
import type { stockItemPage } from '#store/stock-item-page.ts';

export type StockItemView = NonNullable<Awaited<ReturnType<typeof stockItemPage>>>;

/** The stock item that the page is about, shared by its tabs. */
export const [itemHere, setItemHere] = createContext<() => StockItemView>();
