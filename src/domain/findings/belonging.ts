import type { RecordKind } from '../changes.ts';
import { rootsOf } from '../roots.ts';
import type { Finding } from './audit.ts';
import { uses } from './deleted-but-used.ts';
import type { FindingsView } from './view.ts';

type Named = readonly [kind: RecordKind, id: string];

const ofStock: readonly string[] = ['negative-stock', 'taken-twice', 'count-crossed-movement'];

/** The records that a finding is about, with their kinds, as far as they may belong to others. */
function recordsIn(view: FindingsView, finding: Finding): readonly Named[] {
  const [id = ''] = finding.about;
  switch (finding.code) {
    case 'over-allocated':
      return [['stockItems', id], ...finding.short.map((each): Named => [each.kind, each.id])];
    case 'duplicate-serial':
      return finding.items.map((item) => ['stockItems', item]);
    case 'field-changed-twice':
      return [[finding.kind, finding.id]];
    case 'deleted-but-used':
      return [[finding.kind, finding.id], ...usersIn(view, finding)];
    default:
      return ofStock.includes(finding.code) ? [['stockItems', id]] : [];
  }
}

const usersIn = (
  view: FindingsView,
  { kind, usedBy }: Extract<Finding, { readonly code: 'deleted-but-used' }>
): Named[] => {
  const kinds = new Set(uses.filter(({ of }) => of === kind).map((use) => use.kind));
  return usedBy.flatMap((id) =>
    [...kinds].filter((each) => view.record(each, id)).map((each): Named => [each, id])
  );
};

/**
 * Everything on whose page a finding is told: what it is about, and what that belongs to. A finding
 * about a line is told on its order, one about a stock item also on its part.
 */
export function belongingTo(view: FindingsView, finding: Finding): string[] {
  const roots = recordsIn(view, finding).flatMap(([kind, id]) => {
    const row = view.record(kind, id);
    return row ? rootsOf(kind, row, row) : [];
  });
  return [...new Set([...finding.about, ...roots])];
}
