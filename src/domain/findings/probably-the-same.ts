import { putNamed } from '../changes.ts';
import { findingKey, type FindingOf } from './finding.ts';
import { leaving, offer, type Offer } from './offer.ts';
import { compareStamps, isLive, type FindingsView } from './view.ts';

/** Which fields of which kinds name one thing in the world. */
export const naming = {
  companies: ['name', 'taxId'],
  parts: ['ipn']
} as const;
export type NamedKind = keyof typeof naming;

export interface ProbablyTheSame extends FindingOf<'probably-the-same'> {
  readonly kind: NamedKind;
  readonly field: string;
  readonly value: string;
  /** Those that are called so, the first that was made first. */
  readonly ids: readonly string[];
}

/**
 * Two devices each made a company or a part of the same name, tax number or part number (C12): one
 * device would have said that there is one already.
 */
export function probablyTheSame(
  view: FindingsView,
  kind: NamedKind,
  [field, value]: readonly [string, string]
): ProbablyTheSame[] {
  const named = view
    .recordsBy(kind, field, value)
    .filter((row) => isLive(row) && row.active)
    .map((row) => ({ id: String(row.id), made: row._.c }))
    .sort((a, b) => compareStamps(a.made, b.made) || (a.id < b.id ? -1 : 1));
  if (new Set(named.map(({ made: [device] }) => device)).size < 2) return [];
  const ids = named.map(({ id }) => id);
  return [
    {
      code: 'probably-the-same',
      key: findingKey('probably-the-same', ids[0] ?? '', [field, value, ...ids]),
      severity: 'info',
      about: ids,
      kind,
      field,
      value,
      ids
    }
  ];
}

/** They are two; or one of them is used no more. */
export const offersProbablyTheSame = (finding: ProbablyTheSame): Offer[] => [
  leaving('different', finding),
  ...[...finding.ids]
    .reverse()
    .map((id) => offer(`deactivate:${id}`, [putNamed(finding.kind, id, { active: false })]))
];
