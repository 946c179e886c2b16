import type { Part } from './part.ts';

export interface PartLocked {
  readonly code: 'part-locked';
}

/** The bill of materials of a locked part is frozen, and the part stays (R-D3). */
export const lockedPart = (part: Part): PartLocked | undefined =>
  part.locked ? { code: 'part-locked' } : undefined;
