import { createContext } from 'svelte';
import type { PromisesOfOrder } from '#store/promises.ts';
import type { OrderView } from '#ui/order/order-view.ts';

/** The order that the page is about, shared by its tabs. */
export const [orderHere, setOrderHere] = createContext<() => OrderView>();

/** What can be promised of it; nothing while that is worked out, and of a closed order. */
export const [promisesHere, setPromisesHere] = createContext<() => PromisesOfOrder | undefined>();
