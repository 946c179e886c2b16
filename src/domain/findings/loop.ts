import { putNamed, type RecordKind } from '../changes.ts';
import { findingKey, stampText, type FindingOf } from './finding.ts';
import { offer, type Offer } from './offer.ts';
import {
  compareStamps,
  isLive,
  stampOf,
  type FindingsView,
  type MergedRecord,
  type Stamp
} from './view.ts';

/** The kinds of which one stands in another, and the field that says in which. */
const above: { readonly [K in RecordKind]?: string } = {
  locations: 'parent',
  categories: 'parent',
  parts: 'variantOf'
};

/** The field of a record that says where it stands, or what it takes. */
export const standingIn = (kind: RecordKind) => above[kind] ?? 'subPart';

export interface Loop extends FindingOf<'loop'> {
  readonly kind: RecordKind;
  /** The record whose place closes the loop: it came last, and does not count meanwhile. */
  readonly newest: string;
  /** What the loop is made of, from the newest on. */
  readonly ids: readonly string[];
}

/** One step of a loop: a record that says where it stands, where that is, and since when. */
interface Edge {
  readonly id: string;
  readonly to: string;
  readonly since: Stamp;
}

function standing(view: FindingsView, kind: RecordKind, id: string): Edge | undefined {
  const field = above[kind];
  const row = view.record(kind, id);
  if (field === undefined || !row || !isLive(row)) return undefined;
  const to = (row as unknown as Readonly<Record<string, unknown>>)[field];
  return typeof to === 'string' ? { id, to, since: stampOf(row, field) } : undefined;
}

function component(line: MergedRecord<'bomLines'>): Edge {
  const stamps = ['part', 'subPart', 'del'].map((field) => stampOf(line, field));
  const [since = line._.c] = stamps.sort((a, b) => compareStamps(b, a));
  return { id: line.id, to: line.subPart, since };
}

/** What leads on from where an edge leads to. */
function next(view: FindingsView, kind: RecordKind, { to }: Edge): readonly Edge[] {
  if (kind === 'bomLines')
    return view.recordsBy('bomLines', 'part', to).filter(isLive).map(component);
  return [standing(view, kind, to) ?? []].flat();
}

function edgeOf(view: FindingsView, kind: RecordKind, id: string): Edge | undefined {
  if (kind !== 'bomLines') return standing(view, kind, id);
  const line = view.record('bomLines', id);
  return line && isLive(line) ? component(line) : undefined;
}

/** Where an edge begins: the record itself, or the assembly that a component goes into. */
const startOf = (view: FindingsView, kind: RecordKind, id: string) =>
  kind === 'bomLines' ? view.record('bomLines', id)?.part : id;

const isOlder = (one: Edge, other: Edge) =>
  compareStamps(one.since, other.since) < 0 ||
  (compareStamps(one.since, other.since) === 0 && one.id < other.id);

/** Everything that an edge leads to, each once: what a change of it may close or open a loop with. */
export function leadingOn(view: FindingsView, kind: RecordKind, id: string): string[] {
  const first = edgeOf(view, kind, id);
  const found = new Map<string, Edge>();
  const waiting = first ? [first] : [];
  for (const edge of waiting)
    for (const each of next(view, kind, edge))
      if (!found.has(each.id)) {
        found.set(each.id, each);
        waiting.push(each);
      }
  return [...found.keys()];
}

/** The way from an edge back to where it begins over older edges alone, the shortest that there is. */
function wayBack(view: FindingsView, kind: RecordKind, first: Edge): readonly Edge[] {
  const start = startOf(view, kind, first.id);
  const seen = new Set([first.id]);
  const paths: (readonly [Edge, ...Edge[]])[] = [[first]];
  for (const path of paths) {
    const last = path.at(-1) ?? first;
    if (last.to === start) return path;
    for (const each of next(view, kind, last))
      if (!seen.has(each.id) && isOlder(each, first)) {
        seen.add(each.id);
        paths.push([...path, each]);
      }
  }
  return [];
}

/**
 * Things that stand in each other in a circle, because two people moved them unknowing (C17): a
 * location, a category, a variant, a component. Told where the newest step closes the circle.
 */
export function loop(view: FindingsView, kind: RecordKind, id: string): Loop[] {
  const first = kind === 'bomLines' || above[kind] ? edgeOf(view, kind, id) : undefined;
  const path = first ? wayBack(view, kind, first) : [];
  if (path.length === 0) return [];
  const ids = path.map((edge) => edge.id);
  return [
    {
      code: 'loop',
      key: findingKey('loop', id, [
        kind,
        ...path.map((edge) => `${edge.id}@${stampText(edge.since)}`)
      ]),
      severity: 'amber',
      about: [...new Set([id, ...ids])],
      kind,
      newest: id,
      ids
    }
  ];
}

/** One of its steps goes: the newest, or any other. What stood there stands on its own then. */
export const offersLoop = ({ kind, ids }: Loop): Offer[] =>
  ids.map((id) =>
    offer(`cut:${id}`, [
      putNamed(kind, id, kind === 'bomLines' ? { del: true } : { [above[kind] ?? 'parent']: null })
    ])
  );
