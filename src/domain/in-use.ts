import type { EventKind, RecordKind } from './changes.ts';

/** How many records of a kind point at something. */
export interface Use {
  readonly kind: RecordKind | EventKind;
  readonly count: number;
}

/** Something cannot be deleted, because other records point at it. */
export interface InUse {
  readonly code: 'in-use';
  readonly by: readonly Use[];
}

/** Who points at something, or nothing when nobody does. */
export function inUse(uses: readonly Use[]): InUse | undefined {
  const by = uses.filter(({ count }) => count > 0);
  return by.length > 0 ? { code: 'in-use', by } : undefined;
}
