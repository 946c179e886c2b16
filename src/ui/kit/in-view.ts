import { on } from 'svelte/events';

/** So much of the neighbour is seen too: there is more that way. */
const peek = 40;

/** Pushes a row sideways until one of the things in it is seen whole. */
function show(row: HTMLElement, thing: HTMLElement): void {
  const frame = row.getBoundingClientRect();
  const { left, right } = thing.getBoundingClientRect();
  if (left < frame.left) row.scrollLeft -= frame.left - left + peek;
  else if (right > frame.right) row.scrollLeft += right - frame.right + peek;
}

/**
 * Keeps in view what is current in a row that is pushed sideways, and what has the focus there. Name the
 * current one, so that the row is looked at again when it changes.
 */
export function keepInView(_current: string | undefined) {
  return (row: HTMLElement) => {
    const showCurrent = () => {
      const current = row.querySelector<HTMLElement>('[aria-current], [aria-pressed="true"]');
      if (current) show(row, current);
    };
    showCurrent();
    const stopListening = [
      on(window, 'resize', showCurrent),
      on(row, 'focusin', ({ target }) => {
        if (target instanceof HTMLElement) show(row, target);
      })
    ];
    return () => {
      for (const stop of stopListening) stop();
    };
  };
}
