import { createContext } from 'svelte';
import type { BuildPageView } from '#ui/build/build-view.ts';

/** The build that the page is about, shared by its tabs. */
export const [buildHere, setBuildHere] = createContext<() => BuildPageView>();
