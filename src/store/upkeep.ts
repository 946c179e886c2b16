import { findingsIn, isAcknowledged, type Finding } from '#domain/findings/audit.ts';
import { belongingTo } from '#domain/findings/belonging.ts';
import { involvedIn } from '#domain/findings/involved.ts';
import { scopesOf, scopeText, type Scope, type Touched } from '#domain/findings/scope.ts';
import type { FindingsView } from '#domain/findings/view.ts';
import type { RowMap } from '#journal/fold.ts';
import type { Database, FindingRow } from './database.ts';
import { viewOfAll } from './findings-view.ts';
import { Lookups } from './lookups.ts';
import { rowsAt, rowsWith } from './rows-with.ts';

/** How the findings change with the rows that are written. */
export interface Upkeep {
  readonly put: readonly FindingRow[];
  readonly gone: readonly string[];
}

function findingRow(view: FindingsView, scope: Scope, finding: Finding): FindingRow {
  const { key, severity } = finding;
  const open = isAcknowledged(view, finding) ? 0 : 1;
  const t = involvedIn(view, finding).at(-1)?.stamp[2] ?? 0;
  const about = belongingTo(view, finding);
  return { id: key, scope: scopeText(scope), severity, open, t, about, finding };
}

const rowsIn = (scope: Scope) => (view: FindingsView) =>
  findingsIn(view, scope).map((finding) => findingRow(view, scope, finding));

const touchedIn = (rows: RowMap): Touched[] =>
  [...rows.kinds].flatMap(([kind, byId]) => [...byId].map(([id, row]) => ({ kind, id, row })));

const onceEach = (scopes: Iterable<Scope>) =>
  new Map([...scopes].map((scope) => [scopeText(scope), scope]));

/** Everything that is wrong in these rows, decided or not, looked for everywhere. */
export function allFindings(rows: RowMap): FindingRow[] {
  const view = viewOfAll(rows);
  const scopes = onceEach(touchedIn(rows).flatMap((each) => scopesOf(view, each)));
  return [...scopes.values()].flatMap((scope) => rowsIn(scope)(view));
}

/** The rows that change and, of each, the row as it was. */
const asTheyWereAndAre = (before: RowMap, touched: RowMap): Touched[] => {
  const now = touchedIn(touched);
  const then = now.flatMap(({ kind, id }) => {
    const row = before.get(kind, id);
    return row ? [{ kind, id, row }] : [];
  });
  return [...then, ...now];
};

/** Findings that somebody has just left as they are, or asks about again. */
async function decided(db: Database, lookups: Lookups, touched: RowMap): Promise<FindingRow[]> {
  const keys = new Set(touched.of('acks').map((row) => String(row['finding'])));
  const rows = keys.size > 0 ? await rowsAt(db.findings, [...keys]) : [];
  return lookups.answers(
    rows.map((row) => (view: FindingsView): FindingRow => {
      const open = isAcknowledged(view, row.finding) ? 0 : 1;
      return { ...row, open };
    })
  );
}

const same = (a: FindingRow | undefined, b: FindingRow) => JSON.stringify(a) === JSON.stringify(b);

/**
 * How the findings change when these rows are written: looked for anew wherever a row that was or
 * is may matter, and nowhere else. Inside the transaction that writes.
 * @param known rows read before in this transaction.
 */
export async function findingsAfter(
  db: Database,
  { before, touched, known }: Readonly<Record<'before' | 'touched' | 'known', RowMap>>
): Promise<Upkeep> {
  const lookups = new Lookups(db, touched, known);
  const changes = asTheyWereAndAre(before, touched);
  const scopes = onceEach(
    (await lookups.answers(changes.map((each) => (view) => scopesOf(view, each)))).flat()
  );
  const [found, had] = await Promise.all([
    lookups.answers([...scopes.values()].map(rowsIn)),
    rowsWith(db.findings, 'scope', [...scopes.keys()])
  ]);
  const acknowledged = await decided(db, lookups, touched);
  const kept = new Map(had.map((row) => [row.id, row]));
  const elsewhere = acknowledged.filter(({ scope }) => !scopes.has(scope));
  const now = new Map(found.flat().map((row) => [row.id, row]));
  return {
    put: [...now.values(), ...elsewhere].filter((row) => !same(kept.get(row.id), row)),
    gone: had.flatMap(({ id }) => (now.has(id) ? [] : [id]))
  };
}
