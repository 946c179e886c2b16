import { limits, type ImportRefusal } from './refusals.ts';

const code = (sign: string) => sign.charCodeAt(0);
const quote = code('"');
const backslash = code('\\');
const comma = code(',');
const openers = new Set([code('['), code('{')]);
const closers = new Set([code(']'), code('}')]);

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
  values: number;
}

function pastLimit({ depth, records, values }: Count): ImportRefusal | undefined {
  if (depth > limits.depth) return { code: 'too-deep', limit: limits.depth };
  if (records > limits.records) return { code: 'too-many', limit: limits.records };
  return values > limits.values ? { code: 'too-many', limit: limits.values } : undefined;
}

function opened(count: Count): ImportRefusal | undefined {
  if (count.depth === 1) count.records += 1;
  count.depth += 1;
  count.values += 1;
  return pastLimit(count);
}

/** Counts one sign that is in no string. */
function counted(count: Count, sign: number): ImportRefusal | undefined {
  if (openers.has(sign)) return opened(count);
  if (closers.has(sign)) count.depth -= 1;
  else if (sign === comma) count.values += 1;
  return undefined;
}

/** One pass over the text, before anything is built from it: how deep, how many, and does it end. */
export function prescan(text: string): ImportRefusal | undefined {
  const count: Count = { depth: 0, records: 0, values: 0 };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === quote) {
      at = endOfString(text, at + 1);
      if (at < 0) return { code: 'cut-off' };
    } else {
      const refusal = counted(count, sign);
      if (refusal) return refusal;
    }
  }
  return count.depth > 0 ? { code: 'cut-off' } : pastLimit(count);
}
