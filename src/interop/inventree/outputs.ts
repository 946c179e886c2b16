import type { Build, Output } from '#domain/build/build.ts';
import { isActive } from '#domain/build/status.ts';
import { keys } from '#domain/changes.ts';
import { Day } from '#domain/kernel/day.ts';
import { minus, none, smaller, type Quantity } from '#domain/kernel/quantity.ts';
import type { StockItemRecord } from '#domain/stock/stock-item.ts';
import { atLeastNone } from './amounts.ts';
import { ownId, readings, report, type Draft } from './draft.ts';
import { idIn } from './values.ts';

type Piece = Pick<Output, 'item' | 'quantity' | 'outcome' | 'on'>;

const heldIn = ({ events }: Draft, item: string) =>
  events.movements.get(`imported:${item}`)?.quantity ?? none;

const dayOf = (item: StockItemRecord) => Day.safeParse(item.since?.slice(0, 10)).data;

interface Made {
  readonly build: Build;
  readonly completed: Quantity;
  /** The items that came of it, in the order of the file. */
  readonly items: readonly StockItemRecord[];
}

/** Rejected items are scrap, the others good. */
const isScrap = ({ status }: StockItemRecord) => status === 'rejected';

/** What the build made, item by item, and what it made without a trace: together what the file says. */
function piecesOf(draft: Draft, { build, completed, items }: Made): Piece[] {
  const last = build.completedOn ?? build.createdOn;
  let left = completed;
  const pieces = items.map((item): Piece => {
    const on = build.completedOn ?? dayOf(item) ?? last;
    const held = heldIn(draft, item.id);
    if (isScrap(item)) return { item: item.id, quantity: held, outcome: 'scrap', on };
    const quantity = smaller(held, left);
    left = minus(left, quantity);
    return { item: item.id, quantity, outcome: 'good', on };
  });
  const lost: Piece = { item: null, quantity: left, outcome: 'good', on: last };
  return [...pieces, lost].filter(({ quantity }) => quantity > none);
}

function recordOutputs(draft: Draft, made: Made): void {
  const build = made.build.id;
  for (const [index, piece] of piecesOf(draft, made).entries()) {
    const number = index + 1;
    const key = keys.output(build, number);
    draft.events.outputs.set(key, { build, number, ...piece, imported: true });
    draft.withIts.set(key, build);
  }
}

/** The finished items of each build. */
function itemsByBuild({ records }: Draft): Map<string, StockItemRecord[]> {
  const items = new Map<string, StockItemRecord[]>();
  for (const item of records.stockItems.values()) {
    const build = records.builds.get(item.build ?? '');
    if (!build || item.inProduction || item.part !== build.part) continue;
    const list = items.get(build.id) ?? [];
    items.set(build.id, list);
    list.push(item);
  }
  return items;
}

/** Parts with a component that InvenTree uses up output by output, because its pieces have serials. */
function partsWithTracked({ records }: Draft): Set<string> {
  const lines = [...records.bomLines.values()];
  return new Set(
    lines.filter(({ subPart }) => records.parts.get(subPart)?.trackable).map(({ part }) => part)
  );
}

/** Builds that the file says have used something up. */
const consuming = (draft: Draft) =>
  new Set(
    readings(draft, 'build.buildline')
      .filter((line) => atLeastNone(line, 'consumed') > none)
      .map((line) => idIn(line, 'build', 'build.build'))
  );

/** What builds have made so far. */
export function planOutputs(draft: Draft): void {
  const made = itemsByBuild(draft);
  const [tracked, used] = [partsWithTracked(draft), consuming(draft)];
  for (const from of readings(draft, 'build.build')) {
    const build = draft.records.builds.get(ownId(from));
    if (!build) continue;
    const completed = atLeastNone(from, 'completed');
    recordOutputs(draft, { build, completed, items: made.get(build.id) ?? [] });
    const partly = used.has(build.id) || (completed > none && tracked.has(build.part));
    if (partly && isActive(build.status))
      report(from, 'build-partly-done', { field: 'completed', value: String(completed) });
  }
}
