import { createContext } from 'svelte';
import type { OrderView } from '#ui/order/order-view.ts';

/** The order that the page is about, shared by its tabs. */
export const [orderHere, setOrderHere] = createContext<() => OrderView>();
