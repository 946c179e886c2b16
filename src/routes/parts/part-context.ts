import { createContext } from 'svelte';
import type { PartPlan } from '#store/promises.ts';
import type { partPage } from '#store/part-page.ts';

export type PartView = NonNullable<Awaited<ReturnType<typeof partPage>>>;

/** The part that the page is about, shared by its tabs. */
export const [partHere, setPartHere] = createContext<() => PartView>();

/** What is planned with it; nothing while that is worked out. */
export const [planHere, setPlanHere] = createContext<() => PartPlan | undefined>();
