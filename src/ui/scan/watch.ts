import type { Key } from './wedge-keys.ts';

/** Takes a key, or leaves it to the page. */
type Watcher = (key: Key) => boolean;

let watcher: Watcher | undefined;

/** Lets one box see every key before a scan is heard in it, to learn what a scanner types. Call what it returns to stop. */
export function watchKeys(next: Watcher): () => void {
  watcher = next;
  return () => {
    if (watcher === next) watcher = undefined;
  };
}

export const isWatching = (): boolean => watcher !== undefined;

/** Whether a key went to whoever watches. */
export const isWatched = (key: Key): boolean => watcher?.(key) ?? false;
