import type { IconName } from '#ui/kit/icons.ts';

export type ChipTone =
  | 'plain'
  | 'pending'
  | 'partial'
  | 'ready'
  | 'building'
  | 'short'
  | 'shipped'
  | 'cancelled'
  | 'overdue';

/** A tone is never told by colour alone: each has its own drawing. */
export const toneIcons: Readonly<Record<ChipTone, readonly IconName[]>> = {
  plain: [],
  pending: ['circle-dashed'],
  partial: ['half-circle'],
  ready: ['circle-check'],
  building: ['build'],
  short: ['warning'],
  shipped: ['truck', 'lock'],
  cancelled: ['ban'],
  overdue: ['clock-alert']
};
