import { records } from '#domain/changes.ts';
import { findingsIn, isAcknowledged, type Finding } from '#domain/findings/audit.ts';
import { scopesOf, scopeText, type Scope, type Touched } from '#domain/findings/scope.ts';
import type { FindingsView } from '#domain/findings/view.ts';
import { none, type Quantity } from '#domain/kernel/quantity.ts';
import { merging } from '#domain/merging.ts';
import type { AllocationState } from '#domain/sales-order/sales-order.ts';
import { vectorOf, written } from '#journal/author.ts';
import { ChangeSet, type Op } from '#journal/change-set.ts';
import { apply, emptyState, inOrder, RowMap, touchedBy, type Model } from '#journal/fold.ts';
import type { RecordRow, Row } from '#journal/row.ts';
import { covers, type Vector } from '#journal/vector.ts';
import { relatedIn } from '#store/scope.ts';
import { settle } from '#store/settle.ts';

/** What one device hands to another: change-sets as text, and what the reader must already have. */
export interface HandedFile {
  readonly base: Vector;
  readonly head: Vector;
  readonly changeSets: readonly string[];
}

const isRecordKind = (kind: string) => Object.hasOwn(records, kind);

/** The rows with everything derived from them. */
export function settledRows(rows: RowMap): RowMap {
  const related = relatedIn(rows);
  const settled = new RowMap();
  for (const [kind, byId] of rows.kinds)
    for (const row of byId.values())
      settled.set(kind, isRecordKind(kind) ? settle(kind, row, related) : row);
  return settled;
}

/** Rows in memory, seen as the findings want them. */
function viewOf(rows: RowMap): FindingsView {
  const related = relatedIn(rows);
  const indexes = new Map<string, Map<unknown, Row[]>>();
  const by = (kind: string, field: string, value: string): readonly Row[] => {
    const name = `${kind}/${field}`;
    let index = indexes.get(name);
    if (!index) {
      index = grouped(rows.of(kind), field);
      indexes.set(name, index);
    }
    return index.get(value) ?? [];
  };
  const figures = new Map<string, Readonly<Record<string, unknown>>>();
  const figuresOf = (kind: string, id: string) => {
    const row = rows.get(kind, id) as RecordRow | undefined;
    return row ? (settle(kind, row, related)['$'] as Readonly<Record<string, unknown>>) : {};
  };
  const derived = (kind: string, id: string, name: string): unknown => {
    const known = figures.get(`${kind}/${id}`) ?? figuresOf(kind, id);
    figures.set(`${kind}/${id}`, known);
    return known[name];
  };
  return {
    record: (kind, id) => rows.get(kind, id) as never,
    event: (kind, key) => rows.get(kind, key) as never,
    recordsBy: (kind, field, value) => by(kind, field, value) as never,
    eventsBy: (kind, field, value) => by(kind, field, value) as never,
    quantityOf: (item) => (derived('stockItems', item, 'quantity') as Quantity | undefined) ?? none,
    stateOf: (id) => (derived('allocations', id, 'state') as AllocationState | undefined) ?? 'void',
    leftOf: (id) => (derived('buildAllocations', id, 'left') as Quantity | undefined) ?? none
  };
}

function grouped(rows: readonly Row[], field: string) {
  const groups = new Map<unknown, Row[]>();
  for (const row of rows) {
    const group = groups.get(row[field]);
    if (group) group.push(row);
    else groups.set(row[field], [row]);
  }
  return groups;
}

const touchedIn = (rows: RowMap): Touched[] =>
  [...rows.kinds].flatMap(([kind, byId]) => [...byId].map(([id, row]) => ({ kind, id, row })));

/** Everything that is wrong, looked for everywhere, decided or not. */
export function allFindings(rows: RowMap): Finding[] {
  const view = viewOf(rows);
  const scopes = new Map<string, Scope>();
  for (const touched of touchedIn(rows))
    for (const scope of scopesOf(view, touched)) scopes.set(scopeText(scope), scope);
  return inKeyOrder([...scopes.values()].flatMap((scope) => findingsIn(view, scope)));
}

const inKeyOrder = (findings: Finding[]) =>
  findings.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, part]) => [name, sorted(part)])
  );
}

/** The same text for the same content, whatever order its parts came in. */
export const canonical = (value: unknown) => JSON.stringify(sorted(value));

/** All rows of a state as one canonical text, kind by kind and id by id. */
export const canonicalRows = (rows: RowMap) =>
  canonical(
    Object.fromEntries([...rows.kinds].map(([kind, byId]) => [kind, Object.fromEntries(byId)]))
  );

/** A device without a screen or a disk: a log, the state that follows from it, and a clock. */
export class InMemoryDevice {
  readonly state = emptyState();
  readonly log = new Map<string, string[]>();
  readonly parked: HandedFile[] = [];
  /** Findings by scope, kept up to date after every action as a device with a disk does it. */
  readonly findings = new Map<string, readonly Finding[]>();
  private seenRows: FindingsView | undefined;
  private ids = 0;

  readonly id: string;
  readonly now: () => number;
  readonly model: Model;

  constructor(id: string, now: () => number, model: Model = merging) {
    this.id = id;
    this.now = now;
    this.model = model;
  }

  newId(): string {
    this.ids += 1;
    return `${this.id}-${String(this.ids)}`;
  }

  get vector(): Vector {
    return vectorOf(this.state.authors);
  }

  get view(): FindingsView {
    this.seenRows ??= viewOf(this.state.rows);
    return this.seenRows;
  }

  get changeSets(): ChangeSet[] {
    return [...this.log.values()].flat().map((text) => JSON.parse(text) as ChangeSet);
  }

  /** Everything that is wrong and that nobody has decided. */
  get open(): Finding[] {
    return inKeyOrder([...this.findings.values()].flat()).filter(
      (finding) => !isAcknowledged(this.view, finding)
    );
  }

  act(intent: string, ops: readonly unknown[]): ChangeSet {
    const action = { device: this.id, now: this.now(), person: 'Kim', intent };
    const plain = JSON.parse(JSON.stringify(ops)) as Op[];
    const changeSet = written(this.state.authors, action, plain);
    this.take([changeSet]);
    return changeSet;
  }

  fileFrom(base: Vector): HandedFile {
    const changeSets = [...this.log].flatMap(([device, texts]) => texts.slice(base[device] ?? 0));
    return { base, head: this.vector, changeSets };
  }

  receive(file: HandedFile): 'parked' | 'repeated' | 'applied' {
    const mine = this.vector;
    if (!covers(mine, file.base)) {
      this.parked.push(file);
      return 'parked';
    }
    const fresh = file.changeSets
      .map((text) => JSON.parse(text) as ChangeSet)
      .filter(({ d, s }) => s > (mine[d] ?? 0))
      .map((each) => ChangeSet.parse(each));
    if (fresh.length > 0) this.take(inOrder(fresh));
    const waiting = this.parked.splice(0);
    for (const parked of waiting) this.receive(parked);
    return fresh.length === 0 ? 'repeated' : 'applied';
  }

  /** The whole state as text: tables, derived figures, findings, and what was not understood. */
  canonicalState(): string {
    return canonical({
      vector: this.vector,
      rows: JSON.parse(canonicalRows(settledRows(this.state.rows))) as unknown,
      findings: inKeyOrder([...this.findings.values()].flat()),
      open: this.open.map(({ key }) => key),
      unread: [...this.state.unread].sort((a, b) => (a.id < b.id ? -1 : 1))
    });
  }

  private take(changeSets: readonly ChangeSet[]): void {
    const ids = changeSets.flatMap((each) => touchedBy(this.model, each));
    const scopes = new Map<string, Scope>();
    this.widen(scopes, ids);
    for (const changeSet of changeSets) {
      apply(this.model, this.state, changeSet);
      const texts = this.log.get(changeSet.d) ?? [];
      this.log.set(changeSet.d, [...texts, JSON.stringify(changeSet)]);
    }
    this.seenRows = undefined;
    this.widen(scopes, ids);
    for (const [text, scope] of scopes) {
      const found = findingsIn(this.view, scope);
      if (found.length > 0) this.findings.set(text, found);
      else this.findings.delete(text);
    }
  }

  private widen(
    scopes: Map<string, Scope>,
    ids: readonly { readonly kind: string; readonly id: string }[]
  ): void {
    for (const { kind, id } of ids) {
      const row = this.state.rows.get(kind, id);
      if (!row) continue;
      for (const scope of scopesOf(this.view, { kind, id, row }))
        scopes.set(scopeText(scope), scope);
    }
  }
}

/** Two devices that know the same, then go apart. `meet` tells each what the other did. */
export function twoDevices(...given: readonly (readonly unknown[])[]) {
  let now = 1_000;
  const clock = () => (now += 1_000);
  const [a, b] = ['aaaaaaa1', 'bbbbbbb2'].map((id) => new InMemoryDevice(id, clock));
  if (!a || !b) throw new Error('no two devices');
  const meet = (): Finding[] => {
    a.receive(b.fileFrom({}));
    b.receive(a.fileFrom({}));
    return a.open;
  };
  a.act('test.given', given.flat());
  meet();
  return { a, b, meet };
}
