const margin = 16;

/** Puts a popover beside its button: below where it fits, else above, and never off the screen. */
export function placeBeside(button: HTMLElement, panel: HTMLElement): void {
  const by = button.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const below = by.bottom + 8;
  const top = below + height + margin <= window.innerHeight ? below : by.top - 8 - height;
  const isMirrored = getComputedStyle(button).direction === 'rtl';
  const left = Math.min(
    isMirrored ? by.left : by.right - width,
    window.innerWidth - width - margin
  );
  panel.style.setProperty('top', `${Math.max(top, margin)}px`);
  panel.style.setProperty('left', `${Math.max(left, margin)}px`);
}
