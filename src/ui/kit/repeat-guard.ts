/** How long a second tap on the same control counts as the same tap. Gloves bounce. */
const sameTap = 500;

/** Answers whether this activation is a new one, or a repeat to be ignored. */
export function repeatGuard() {
  let last = -Infinity;
  return function isNew(): boolean {
    const now = performance.now();
    if (now - last < sameTap) return false;
    last = now;
    return true;
  };
}
