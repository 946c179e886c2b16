import { reservedNames } from '#journal/change-set.ts';

/**
 * What makes a value out of JSON dangerous to handle: lists and objects inside each other beyond
 * `depth`, or a name that programs reserve for themselves. Looks no deeper than `depth`.
 */
export function faultIn(value: unknown, depth: number): 'too-deep' | 'reserved-name' | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth === 0) return 'too-deep';
  const isList = Array.isArray(value);
  for (const [name, inner] of Object.entries(value)) {
    const fault = !isList && reservedNames.has(name) ? 'reserved-name' : faultIn(inner, depth - 1);
    if (fault !== undefined) return fault;
  }
  return undefined;
}
