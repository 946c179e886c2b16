const signs = /["[\]{}]/g;

/** The place after the string whose content starts at `from`; -1 when it does not end. */
function afterString(text: string, from: number): number {
  let end = text.indexOf('"', from);
  while (end >= 0) {
    let slashes = 0;
    while (text[end - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return end + 1;
    end = text.indexOf('"', end + 1);
  }
  return -1;
}

/** How a text of JSON is nested. */
export interface Nesting {
  readonly deepest: number;
  /** Lists and objects, all told. */
  readonly count: number;
  /** Whether all that was opened was closed. */
  readonly isClosed: boolean;
}

/** How a text is nested, told before anything is built from it. */
export function nestingOf(text: string): Nesting {
  let depth = 0;
  let deepest = 0;
  let count = 0;
  signs.lastIndex = 0;
  for (let found = signs.exec(text); found; found = signs.exec(text)) {
    const [sign] = found;
    if (sign === '"') {
      const next = afterString(text, signs.lastIndex);
      if (next < 0) return { deepest, count, isClosed: false };
      signs.lastIndex = next;
    } else if (sign === '[' || sign === '{') {
      depth += 1;
      count += 1;
      deepest = Math.max(deepest, depth);
    } else depth -= 1;
  }
  return { deepest, count, isClosed: depth === 0 };
}
