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

/** Moves the focus among the targets inside the element that listens; stops at both ends. */
export function moveFocus(event: KeyboardEvent, targets: string): void {
  const { currentTarget, target } = event;
  if (!(currentTarget instanceof HTMLElement) || event.ctrlKey || event.altKey || event.metaKey)
    return;
  const all = [...currentTarget.querySelectorAll<HTMLElement>(targets)].filter(
    (element) => !element.hasAttribute('disabled')
  );
  const at = all.findIndex((element) => element === target);
  const next = stepOf(event.key, at, all.length);
  if (next === undefined) return;
  event.preventDefault();
  all[Math.min(Math.max(next, 0), all.length - 1)]?.focus();
}
