import type { Snippet } from 'svelte';

let shown = $state.raw<Snippet>();

/** What can be done with the list that is open, where the header of a wide window shows it. */
export const headerActions = (): Snippet | undefined => shown;

/** Shows actions in the header; returns how to take them away again. */
export function showInHeader(actions: Snippet): () => void {
  shown = actions;
  return () => {
    if (shown === actions) shown = undefined;
  };
}
