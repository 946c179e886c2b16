import { limits, type ImportRefusal } from './refusals.ts';

const code = (sign: string) => sign.charCodeAt(0);
const quote = code('"');
const backslash = code('\\');

const plain = 0;
const comma = 1;
const opener = 2;
const closer = 3;
const quoted = 4;

/** What each sign means outside of strings. A table, because every sign of a large file goes by it. */
const meanings = new Uint8Array(128);
meanings[quote] = quoted;
meanings[code(',')] = comma;
for (const sign of '[{') meanings[code(sign)] = opener;
for (const sign of ']}') meanings[code(sign)] = closer;

/** The place of the quote that ends the string whose content starts at `from`; -1 when none does. */
function endOfString(text: string, from: number): number {
  let end = text.indexOf('"', from);
  while (end >= 0) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === backslash) slashes += 1;
    if (slashes % 2 === 0) return end;
    end = text.indexOf('"', end + 1);
  }
  return -1;
}

interface Count {
  depth: number;
  records: number;
  containers: number;
  values: number;
}

function pastLimit({ depth, ...count }: Count): ImportRefusal | undefined {
  if (depth > limits.depth) return { code: 'too-deep', limit: limits.depth };
  const over = (['records', 'containers', 'values'] as const).find(
    (what) => count[what] > limits[what]
  );
  return over && { code: 'too-many', limit: limits[over] };
}

function opened(count: Count): ImportRefusal | undefined {
  if (count.depth === 1) count.records += 1;
  count.depth += 1;
  count.containers += 1;
  const isPast =
    count.depth > limits.depth ||
    count.records > limits.records ||
    count.containers > limits.containers;
  return isPast ? pastLimit(count) : undefined;
}

/** Counts one sign that is in no string. */
function counted(count: Count, meaning: number): ImportRefusal | undefined {
  if (meaning === opener) return opened(count);
  if (meaning === closer) count.depth -= 1;
  else count.values += 1;
  return undefined;
}

/** One pass over the text, before anything is built from it: how deep, how many, and does it end. */
export function prescan(text: string): ImportRefusal | undefined {
  const count: Count = { depth: 0, records: 0, containers: 0, values: 0 };
  for (let at = 0; at < text.length; at += 1) {
    const meaning = meanings[text.charCodeAt(at)] ?? plain;
    if (meaning === plain) continue;
    if (meaning === quoted) {
      at = endOfString(text, at + 1);
      if (at < 0) return { code: 'cut-off' };
      continue;
    }
    const refusal = counted(count, meaning);
    if (refusal) return refusal;
  }
  return count.depth > 0 ? { code: 'cut-off' } : pastLimit(count);
}
