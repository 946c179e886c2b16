import type { BuildStatus } from './build.ts';

/** Every move a build may make. What is not listed here cannot happen. */
const moves: Readonly<Record<BuildStatus, readonly BuildStatus[]>> = {
  pending: ['production', 'on-hold', 'cancelled'],
  production: ['on-hold', 'complete', 'cancelled'],
  'on-hold': ['production', 'cancelled'],
  cancelled: [],
  complete: [],
  other: []
};

export const canMoveBuild = (from: BuildStatus, to: BuildStatus) => moves[from].includes(to);

const active: readonly BuildStatus[] = ['pending', 'production', 'on-hold'];

/** Whether the build still holds components and may make something. */
export const isActive = (status: BuildStatus) => active.includes(status);

/** How high a status stands among statuses that were set unknowing: what was made beats paper. */
export const buildStatusRank: Readonly<Record<BuildStatus, number>> = {
  other: 0,
  pending: 1,
  production: 2,
  'on-hold': 3,
  cancelled: 4,
  complete: 5
};

const productive: readonly BuildStatus[] = ['pending', 'production'];

/** Whether a build may make something now; one on hold must be resumed first. */
export const canMake = (status: BuildStatus) => productive.includes(status);
