import type { Change } from '#domain/changes.ts';
import { err, ok, type Result } from '#domain/kernel/result.ts';
import type { ImportKind } from '#interop/csv/fields.ts';
import type { Mapping } from '#interop/csv/mapping.ts';
import { readRows, type ReadRow } from '#interop/csv/read-rows.ts';
import type { Table, TableRow } from '#interop/csv/read-table.ts';
import { commit } from '#store/commit.ts';
import { contextOf, looking, transact, type Device } from '#store/device-context.ts';
import { csvFacts, type OrdersNamed } from '#store/facts/import-csv.ts';
import { planCompany } from './companies.ts';
import { Known } from './known.ts';
import { planLine } from './lines.ts';
import { planPart } from './parts.ts';
import type { RowRefusal } from './refusals.ts';
import type { PlanRow } from './row-plan.ts';
import { planStock } from './stock.ts';

/** A table, which list it is, and what its columns say. */
export interface CsvAsked {
  readonly kind: ImportKind;
  readonly table: Table;
  readonly mapping: Mapping;
  /** The order that rows without one belong to. */
  readonly order?: string | undefined;
}

/** A row that is not taken, and why. */
interface FaultyRow {
  readonly row: TableRow;
  readonly refusal: RowRefusal;
}

/** A row that changes something: what it is called, and which fields. */
interface ChangedRow {
  readonly number: number;
  readonly name: string;
  readonly fields: readonly string[];
}

/** What a table would do here. Plain data: it may come from a worker. */
export interface CsvPreview {
  readonly added: number;
  readonly changed: readonly ChangedRow[];
  readonly same: number;
  readonly faulty: readonly FaultyRow[];
  /** Names of categories and locations that rows name and that are made with them. */
  readonly made: readonly string[];
}

/** Told how many rows have been worked out. */
type OnRow = (done: number, total: number) => void;

const planners: Readonly<Record<ImportKind, PlanRow>> = {
  parts: planPart,
  companies: planCompany,
  stockItems: planStock,
  lines: planLine
};

const textsIn = (rows: readonly ReadRow[], key: string) => [
  ...new Set(
    rows.flatMap(({ values }) =>
      typeof values[key] === 'string' && values[key] !== '' ? [values[key].trim()] : []
    )
  )
];

const ordersIn = (kind: ImportKind, rows: readonly ReadRow[]): OrdersNamed =>
  kind === 'lines'
    ? { references: textsIn(rows, 'order'), ids: textsIn(rows, 'orderId') }
    : { references: [], ids: [] };

/** Rows that others of the table may name come first: templates before their variants. */
const inOrder = (rows: readonly ReadRow[]) => {
  const isVariant = ({ values }: ReadRow) =>
    Boolean(values['variantOf'] ?? values['variantOfName']);
  return [...rows.filter((row) => !isVariant(row)), ...rows.filter(isVariant)];
};

interface Worked extends CsvPreview {
  readonly changes: readonly Change[];
}

/** Asks the database for something: after a hundred waits for anything else its transaction is lost. */
const breathe = (db: Device['db']) => db.meta.get('device');

/** Every row worked out by the rules, in one look at the data. */
async function workedOut(device: Device, asked: CsvAsked, onrow: OnRow): Promise<Worked> {
  const { db, newId } = device;
  const read = readRows(asked.kind, asked.table, asked.mapping).map((row) =>
    asked.order === undefined || row.values['order'] || row.values['orderId']
      ? row
      : { ...row, values: { ...row.values, orderId: asked.order } }
  );
  const facts = await csvFacts(db, asked.kind, ordersIn(asked.kind, read));
  const known = new Known({ db, context: await contextOf(device), newId }, facts);
  const worked = new Work();
  for (const [at, row] of inOrder(read).entries()) {
    const planned = row.bad
      ? err(row.bad)
      : await planners[asked.kind](known, row.values, row.row.number);
    worked.add(known, row.row, planned);
    if (at % 4 === 0) await breathe(db);
    if (at % 50 === 0) onrow(at, read.length);
  }
  return worked.done();
}

/** What has been worked out so far. */
class Work {
  readonly #changes: Change[] = [];
  readonly #changed: ChangedRow[] = [];
  readonly #faulty: FaultyRow[] = [];
  readonly #made: string[] = [];
  #added = 0;
  #same = 0;

  add(known: Known, row: TableRow, planned: Awaited<ReturnType<PlanRow>>): void {
    if (!planned.ok) {
      known.locations.forget();
      known.categories.forget();
      this.#faulty.push({ row, refusal: planned.error });
      return;
    }
    const { outcome, name, fields, changes } = planned.value;
    const made = [...known.categories.settle(), ...known.locations.settle()];
    this.#made.push(...made.flatMap(([, , , fields]) => ('name' in fields ? [fields.name] : [])));
    this.#changes.push(...made, ...changes);
    known.apply(changes);
    if (outcome === 'new') this.#added += 1;
    else if (outcome === 'same') this.#same += 1;
    else this.#changed.push({ number: row.number, name, fields });
  }

  done(): Worked {
    return {
      ...{ added: this.#added, same: this.#same, changed: this.#changed, made: this.#made },
      faulty: this.#faulty.toSorted((a, b) => a.row.number - b.row.number),
      changes: this.#changes
    };
  }
}

const withoutChanges = ({ changes: _changes, ...preview }: Worked): CsvPreview => preview;

/** What a table would do here, row by row, by the rules that a form obeys; writes nothing. */
export async function previewCsv(
  device: Device,
  asked: CsvAsked,
  onrow: OnRow = () => undefined
): Promise<CsvPreview> {
  return withoutChanges(await looking(device, () => workedOut(device, asked, onrow)));
}

/** Writing a long table takes longer than any single action. */
const patience = 180_000;

/**
 * Takes the rows of a table that the rules let in, all of them in one transaction or nothing. They
 * are worked out anew in it, so that what the preview said is still true; refused when it is not.
 */
export async function importCsv(
  device: Device,
  asked: CsvAsked,
  expected: CsvPreview
): Promise<Result<CsvPreview, { readonly code: 'changed-meanwhile' }>> {
  const write = async () => {
    const worked = await workedOut(device, asked, () => undefined);
    const preview = withoutChanges(worked);
    if (JSON.stringify(preview) !== JSON.stringify(expected))
      return err({ code: 'changed-meanwhile' as const });
    const { added, changed } = preview;
    const args = { list: asked.kind, added, changed: changed.length };
    if (worked.changes.length > 0)
      await commit(device, { kind: 'csv.import', args }, worked.changes);
    return ok(preview);
  };
  return transact(device, write, patience);
}
