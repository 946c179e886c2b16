import type { Database } from './database.ts';
import { checkKinds, checks, type CheckName, type Fault } from './doctor-checks.ts';
import { rebuild } from './rebuild.ts';

/** What one check came to. */
interface Checked {
  readonly check: CheckName;
  readonly kind: (typeof checkKinds)[CheckName];
  /** How many records it looked at. */
  readonly records: number;
  /** How many are not as they must be. */
  readonly wrong: number;
  /** The first of them. */
  readonly faults: readonly Fault[];
  /** It could not be made at all: what is kept cannot even be read. */
  readonly unreadable?: true | undefined;
}

/** What the doctor found. */
export interface Diagnosis {
  readonly checked: readonly Checked[];
  readonly open: { readonly findings: number };
}

/** Hears which check is being made, none while the tables are written, and how much is done of how much. */
export type DoctorWatch = (check: CheckName | '', done: number, total: number) => void;

const mostShown = 20;

async function checkedBy(db: Database, check: CheckName): Promise<Checked> {
  const kind = checkKinds[check];
  try {
    const { records, faults } = await checks[check](db);
    return { check, kind, records, wrong: faults.length, faults: faults.slice(0, mostShown) };
  } catch (error) {
    console.error(error);
    return { check, kind, records: 0, wrong: 1, faults: [], unreadable: true };
  }
}

/**
 * Proves everything that must hold of what is kept here, check by check, and writes nothing. The
 * log is read and folded anew, so it takes as long as opening a backup.
 */
export async function examine(db: Database, watch: DoctorWatch = () => {}): Promise<Diagnosis> {
  const names = Object.keys(checks) as CheckName[];
  const checked: Checked[] = [];
  for (const [at, check] of names.entries()) {
    watch(check, at, names.length);
    checked.push(await checkedBy(db, check));
  }
  const open = await db.findings.filter((row) => row.open === 1).count();
  return { checked, open: { findings: open } };
}

/**
 * Writes every derived table anew from the log, in one go, and looks again. The log, which is all
 * that was ever done, is not touched.
 */
export async function mend(db: Database, watch?: DoctorWatch): Promise<Diagnosis> {
  await rebuild(db, (done, total) => watch?.('', done, total));
  return examine(db, watch);
}
