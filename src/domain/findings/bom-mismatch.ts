import { create, remove, type Change } from '../changes.ts';
import { isActive } from '../build/status.ts';
import { BomLineId, BuildAllocationId, nth, PartId } from '../kernel/ids.ts';
import { none, sum, type Quantity } from '../kernel/quantity.ts';
import { Substitute } from '../part/part.ts';
import { findingKey, stampText, type FindingOf } from './finding.ts';
import { leaving, offer, type Offer } from './offer.ts';
import { isLive, stampOf, type FindingsView, type MergedRecord } from './view.ts';

export interface BomMismatch extends FindingOf<'bom-mismatch'> {
  readonly bomLine: string;
  /** The part that is set aside, and is not asked for. */
  readonly part: string;
  readonly quantity: Quantity;
  readonly allocations: readonly string[];
}

/** Whether a line of a BOM takes a part: its component, a substitute, any variant where one will do. */
function takes(view: FindingsView, line: MergedRecord<'bomLines'>, part: string): boolean {
  if (!isLive(line)) return false;
  if (line.subPart === part || line.allowVariants) return true;
  return view
    .recordsBy('substitutes', 'bomLine', line.id)
    .some((each) => isLive(each) && each.part === part);
}

/** What an allocation holds that its line of the BOM does not take: the line, and the part. */
function misfit(view: FindingsView, allocation: MergedRecord<'buildAllocations'>) {
  const line = view.record('bomLines', allocation.bomLine);
  const part = view.record('stockItems', allocation.item)?.part;
  if (!line || part === undefined || takes(view, line, part)) return [];
  return [{ allocation, line, part: String(part) }];
}

/** A component was set aside for a build while somebody took it off the bill of materials (C13). */
export function bomMismatch(view: FindingsView, build: string): BomMismatch[] {
  const row = view.record('builds', build);
  if (!row || !isLive(row) || !isActive(row.status)) return [];
  const misfits = view
    .recordsBy('buildAllocations', 'build', build)
    .filter(({ id }) => view.leftOf(id) > none)
    .flatMap((each) => misfit(view, each));
  const places = new Set(misfits.map(({ line, part }) => `${line.id}\n${part}`));
  return [...places].sort().flatMap((place) => {
    const here = misfits.filter(({ line, part }) => `${line.id}\n${part}` === place);
    const [first] = here;
    if (!first) return [];
    const { line, part } = first;
    const ids = here.map(({ allocation }) => String(allocation.id)).sort();
    const since = ['del', 'subPart'].map((field) => stampText(stampOf(line, field)));
    return [
      {
        code: 'bom-mismatch',
        key: findingKey('bom-mismatch', build, [line.id, part, ...since, ...ids]),
        severity: 'amber',
        about: [build, part],
        bomLine: line.id,
        part,
        quantity: sum(ids.map((id) => view.leftOf(id))),
        allocations: ids
      }
    ];
  });
}

const asSubstitute = (finding: BomMismatch, seed: string): Change[] => [
  create(
    'substitutes',
    Substitute.parse({
      id: nth(Substitute.shape.id, seed, 1),
      bomLine: BomLineId.parse(finding.bomLine),
      part: PartId.parse(finding.part)
    })
  )
];

/** What is set aside is released; or it will do as a substitute; or it is used this once. */
export function offersBomMismatch(finding: BomMismatch, view: FindingsView): Offer[] {
  const line = view.record('bomLines', finding.bomLine);
  const release = offer(
    'release',
    finding.allocations.map((id) => remove('buildAllocations', BuildAllocationId.parse(id)))
  );
  const substitute: Offer = {
    id: 'substitute',
    changes: ({ seed }) => asSubstitute(finding, seed)
  };
  return [release, ...(line && isLive(line) ? [substitute] : []), leaving('keep', finding)];
}
