/** How long a second tap on the same control counts as the same tap. Gloves bounce. */
const sameTap = 500;

/**
 * Answers whether this activation is a new one, or a repeat to be ignored. It counts when a hand pressed, in
 * milliseconds, and not when a busy page got round to it: that may be long after, and two at a time.
 */
export function repeatGuard() {
  let last = -Infinity;
  return function isNew(pressed: number = performance.now()): boolean {
    if (pressed - last < sameTap) return false;
    last = pressed;
    return true;
  };
}
