import { isActive } from '#domain/build/status.ts';
import type { Line } from '#domain/sales-order/sales-order.ts';
import { numberIn, quantityIn } from './amounts.ts';
import { linkWithin } from './circles.ts';
import { ownId, readings, report, revise, skip, take } from './draft.ts';
import type { Draft, Reading } from './draft.ts';
import { buildStatuses, statusIn } from './statuses.ts';
import { dayIn, idIn, linkIn, neededIn, notesIn, personIn, textIn } from './values.ts';

/** The one line of an order for a part; nothing when there are several, or none. */
type OnlyLine = (order: string | null, part: string) => string | null;

function onlyLineOf(draft: Draft): OnlyLine {
  const lines = new Map<string, Line | 'several'>();
  for (const line of draft.records.lines.values()) {
    const key = `${line.order} ${line.part ?? ''}`;
    lines.set(key, lines.has(key) ? 'several' : line);
  }
  return (order, part) => {
    const line = lines.get(`${order ?? ''} ${part}`);
    return line === undefined || line === 'several' ? null : line.id;
  };
}

const rank = { least: 0, most: 1_000_000, places: 0, otherwise: 0 };

function takeBuild(from: Reading, onlyLine: OnlyLine): void {
  const { draft } = from;
  const part = neededIn(from, 'part', 'part.part');
  if (part === undefined) return;
  const salesOrder = idIn(from, 'sales_order', 'order.salesorder');
  const build = take(from, 'builds', {
    id: ownId(from),
    reference: textIn(from, 'reference', 64),
    title: textIn(from, 'title', 100),
    part,
    quantity: quantityIn(from, 'quantity') ?? 0,
    ...statusIn(from, buildStatuses, 'BuildStatus'),
    salesOrder,
    line: onlyLine(salesOrder, part),
    takeFrom: idIn(from, 'take_from', 'stock.stocklocation'),
    destination: idIn(from, 'destination', 'stock.stocklocation'),
    batch: textIn(from, 'batch', 100),
    priority: numberIn(from, 'priority', rank),
    createdOn: dayIn(from, 'creation_date') ?? draft.options.today,
    startDate: dayIn(from, 'start_date'),
    targetDate: dayIn(from, 'target_date'),
    completedOn: dayIn(from, 'completion_date'),
    responsible: personIn(from, 'responsible'),
    link: linkIn(from, 'link')
  });
  if (build) revise(draft, 'builds', { id: build.id, notes: notesIn(from) });
}

function findTwins(draft: Draft): void {
  const known = new Set<string>();
  for (const from of readings(draft, 'build.build')) {
    const build = draft.records.builds.get(ownId(from));
    if (!build) continue;
    if (known.has(build.reference))
      report(from, 'duplicate-reference', { field: 'reference', value: build.reference });
    known.add(build.reference);
  }
}

/** Build orders. Each goes to the line of its order that asks for its part, when there is just one. */
export function planBuilds(draft: Draft): void {
  const onlyLine = onlyLineOf(draft);
  for (const from of readings(draft, 'build.build')) takeBuild(from, onlyLine);
  linkWithin(draft, { model: 'build.build', field: 'parent', kind: 'builds', as: 'parent' });
  findTwins(draft);
}

/** The record that names the build and BOM line of an allocation: itself, or since 2023 its build line. */
type Target = (from: Reading) => Reading;

function targetOf(draft: Draft): Target {
  const lines = new Map(readings(draft, 'build.buildline').map((line) => [line.record.pk, line]));
  return (from) => lines.get(textIn(from, 'build_line', 20)) ?? from;
}

/** What an active build needs it for; nothing when that is not here or the build is closed. */
function purposeIn(from: Reading, target: Reading) {
  const build = from.draft.records.builds.get(idIn(target, 'build', 'build.build') ?? '');
  if (!build) {
    skip(from, 'points-nowhere', 'build');
    return undefined;
  }
  if (!isActive(build.status)) {
    skip(from, 'used-up-already');
    return undefined;
  }
  const bomLine = idIn(target, 'bom_item', 'part.bomitem');
  if (bomLine === null) skip(from, 'points-nowhere', 'bom_item');
  return bomLine === null ? undefined : { build: build.id, bomLine };
}

function takeBuildAllocation(from: Reading, target: Target): void {
  const purpose = purposeIn(from, target(from));
  if (!purpose) return;
  const item = neededIn(from, 'stock_item', 'stock.stockitem');
  if (item === undefined) return;
  const allocation = take(from, 'buildAllocations', {
    ...purpose,
    id: ownId(from),
    item,
    quantity: quantityIn(from, 'quantity') ?? 0
  });
  if (allocation) from.draft.withIts.set(allocation.id, purpose.build);
}

/** What active builds have set aside. What closed ones held has been used up. */
export function planBuildAllocations(draft: Draft): void {
  const target = targetOf(draft);
  for (const from of readings(draft, 'build.builditem')) takeBuildAllocation(from, target);
}
