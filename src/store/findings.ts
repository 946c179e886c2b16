import { Dexie } from 'dexie';
import type { Finding } from '#domain/findings/audit.ts';
import { involvedIn } from '#domain/findings/involved.ts';
import type { Involved } from '#domain/findings/involvement.ts';
import { mayBeLeft } from '#domain/findings/leave-finding.ts';
import { actionsFor } from '#domain/findings/settlement.ts';
import type { LocationId } from '#domain/kernel/ids.ts';
import type { Database, FindingRow } from './database.ts';
import { Lookups } from './lookups.ts';
import { namesIn, type NamedKind } from './names.ts';
import { placeNames } from './places.ts';

/** What is told where people look; `info` is told in the report of an exchange and nowhere else. */
type Told = 'red' | 'amber';

/** Who did one of the things that a finding follows from. */
interface Doing extends Involved {
  /** As they are named in the history; '' when this device does not have the action. */
  readonly person: string;
  /** The name of their device. */
  readonly device: string;
  /** When, by their wall clock, in milliseconds. */
  readonly at: number;
}

interface NamedThing {
  readonly kind: NamedKind | 'location';
  readonly name: string;
}

/** A finding that waits for somebody, with all that words need to tell of it. */
export interface OpenFinding {
  readonly finding: Finding;
  /** What it is about and what that belongs to. */
  readonly about: readonly string[];
  /** What was done, by whom and when, the earliest first. */
  readonly doings: readonly Doing[];
  /** What the orders, builds, stock items, parts, companies and places in it are called, by id. */
  readonly names: ReadonlyMap<string, NamedThing>;
  /** The ways to settle it, the suggested one first. */
  readonly actions: readonly { readonly id: string; readonly suggested: boolean }[];
  readonly mayBeLeft: boolean;
}

const openOf = (db: Database, severity: Told) =>
  db.findings
    .where('[open+severity+t]')
    .between([1, severity, Dexie.minKey], [1, severity, Dexie.maxKey]);

/** How many findings wait for somebody, by how urgent they are: for a badge. */
export async function findingCounts(db: Database): Promise<Readonly<Record<Told, number>>> {
  const [red, amber] = await Promise.all([openOf(db, 'red').count(), openOf(db, 'amber').count()]);
  return { red, amber };
}

/** The red findings that wait for somebody and are told on one of these records. */
export async function redOn(db: Database, ids: Iterable<string>): Promise<Finding[]> {
  const wanted = new Set(ids);
  // There are few, and mostly none: one look is cheaper than one for each record.
  const red = await openOf(db, 'red').toArray();
  return red.filter(({ about }) => about.some((id) => wanted.has(id))).map((row) => row.finding);
}

async function doingsIn(
  db: Database,
  involved: readonly (readonly Involved[])[]
): Promise<readonly (readonly Doing[])[]> {
  const stamps = new Map(
    involved.flat().map(({ stamp: [d, s] }) => [`${d} ${String(s)}`, [d, s] as [string, number]])
  );
  const devices = [...new Set([...stamps.values()].map(([d]) => d))];
  const [actions, known] = await Promise.all([
    db.actions.bulkGet([...stamps.values()]),
    db.devices.bulkGet(devices)
  ]);
  const byStamp = new Map([...stamps.keys()].map((key, index) => [key, actions[index]]));
  const names = new Map(devices.map((id, index) => [id, known[index]?.name ?? id]));
  return involved.map((each) =>
    each.map((one) => {
      const [d, s, t] = one.stamp;
      const action = byStamp.get(`${d} ${String(s)}`);
      const device = names.get(d) ?? d;
      return { ...one, person: action?.u ?? '', device, at: action?.at ?? t };
    })
  );
}

const longestId = 100;

/** Every text in a finding and in what was done that may be the id of something with a name. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value !== '' && value.length <= longestId ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

async function namesOf(db: Database, ids: string[]): Promise<ReadonlyMap<string, NamedThing>> {
  const [things, places] = await Promise.all([
    namesIn(db, ids),
    placeNames(db, ids as LocationId[])
  ]);
  const names = new Map<string, NamedThing>();
  for (const [id, name] of places) if (name !== '') names.set(id, { kind: 'location', name });
  for (const [kind, byId] of things)
    for (const [id, name] of byId) if (name !== '') names.set(id, { kind, name });
  return names;
}

async function told(db: Database, rows: readonly FindingRow[]): Promise<OpenFinding[]> {
  const looked = await new Lookups(db).answers(
    rows.map(({ finding }) => (view) => ({
      involved: involvedIn(view, finding),
      actions: actionsFor(view, finding)
    }))
  );
  const doings = await doingsIn(
    db,
    looked.map(({ involved }) => involved)
  );
  const texts = rows.map(({ about, finding }, index) => [
    ...new Set([...about, ...textsIn(finding), ...textsIn(looked[index]?.involved)])
  ]);
  const names = await namesOf(db, [...new Set(texts.flat())]);
  return rows.map(({ finding, about }, index) => ({
    finding,
    about,
    doings: doings[index] ?? [],
    names: new Map(
      (texts[index] ?? []).flatMap((id) => {
        const name = names.get(id);
        return name === undefined ? [] : [[id, name] as const];
      })
    ),
    actions: looked[index]?.actions ?? [],
    mayBeLeft: mayBeLeft(finding)
  }));
}

/** Some of the findings that wait for somebody: red ones first, and of each the newest. */
export async function openFindings(
  db: Database,
  { offset, limit }: { readonly offset: number; readonly limit: number }
): Promise<{ readonly findings: readonly OpenFinding[]; readonly total: number }> {
  const { red, amber } = await findingCounts(db);
  const some = (severity: Told, from: number, many: number) =>
    many > 0 ? openOf(db, severity).reverse().offset(from).limit(many).toArray() : [];
  const first = await some('red', offset, limit);
  const then = await some('amber', Math.max(0, offset - red), limit - first.length);
  return { findings: await told(db, [...first, ...then]), total: red + amber };
}

const urgent = (a: FindingRow, b: FindingRow) =>
  Number(b.severity === 'red') - Number(a.severity === 'red') || b.t - a.t;

/** The findings that wait for somebody and are told on this order, stock item, build, part or company. */
export async function findingsAbout(db: Database, id: string): Promise<OpenFinding[]> {
  const rows = await db.findings.where('about').equals(id).toArray();
  const open = rows.filter((row) => row.open === 1 && row.severity !== 'info');
  return told(db, open.sort(urgent));
}

/** Every record on which a red finding is told: for the mark in a list. */
export async function redRecords(db: Database): Promise<ReadonlySet<string>> {
  const red = await openOf(db, 'red').toArray();
  return new Set(red.flatMap(({ about }) => about));
}
