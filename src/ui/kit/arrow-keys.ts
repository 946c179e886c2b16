import { on } from 'svelte/events';

/** How far a key moves through a row of things, or undefined if it does not move. */
function stepOf(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return at + 1;
    case 'ArrowUp':
    case 'ArrowLeft':
      return at - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/** Where a language is read from right to left, on is to the left. */
const mirrored = (key: string) =>
  ({ ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' })[key] ?? key;

function moveFocus(event: KeyboardEvent, within: HTMLElement, targets: string): void {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const all = [...within.querySelectorAll<HTMLElement>(targets)].filter(
    (element) => !element.hasAttribute('disabled')
  );
  const at = all.findIndex((element) => element === event.target);
  const isMirrored = getComputedStyle(within).direction === 'rtl';
  const next = stepOf(isMirrored ? mirrored(event.key) : event.key, at, all.length);
  if (next === undefined) return;
  event.preventDefault();
  all[Math.min(Math.max(next, 0), all.length - 1)]?.focus();
}

/** Lets the arrow keys move the focus among the targets inside, stopping at both ends. Tab still works. */
export function arrowKeys(targets: string) {
  return (within: HTMLElement) =>
    on(within, 'keydown', (event) => moveFocus(event, within, targets));
}
