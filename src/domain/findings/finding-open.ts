import type { Finding } from './audit.ts';

/** Something about it is wrong, and must be decided before it is shipped or closed (docs/findings.md). */
export interface FindingOpen {
  readonly code: 'finding-open';
  readonly findings: readonly Finding[];
}

/** Why nothing may be done that a red finding about one of these records blocks, or nothing. */
export function findingOpen(
  findings: readonly Finding[],
  records: Iterable<string>
): FindingOpen | undefined {
  const wanted = new Set(records);
  const blocking = findings.filter(
    ({ severity, about }) => severity === 'red' && about.some((id) => wanted.has(id))
  );
  return blocking.length > 0 ? { code: 'finding-open', findings: blocking } : undefined;
}
