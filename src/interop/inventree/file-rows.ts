import { ok, type Result } from '#domain/kernel/result.ts';
import { readTable, type Table, type TableRefusal } from '../csv/read-table.ts';
import { isAboutPeople } from './models.ts';
import { fieldOf, isOf, type Shape } from './shape.ts';
import { shapes } from './shapes.ts';

/** What one of the given files turned out to be. */
export interface FileReport {
  readonly name: string;
  /** InvenTree's name for what its rows are, `export` for a whole export, '' when it is not known. */
  readonly model: string;
  readonly rows: number;
  /** How many rows the list it is a page of has; nothing when it is whole. */
  readonly of: number | null;
}

/** The entries of one file, as an export would have them, and what the file is. */
export interface FileRows {
  readonly report: FileReport;
  readonly entries: readonly unknown[];
}

type Fields = Readonly<Record<string, unknown>>;

/** Sums, names and flags that InvenTree works out for the reader of a table or list. */
const workedOut = new Set(
  `overdue status_text line_items completed_lines barcode_hash shipments shipments_count
  completed_shipments completed_shipments_count allocated_lines allocated allocated_items allocated_quantity
  available_stock available_variant_stock building in_production on_order ordering company_name
  category_name category_path full_name in_stock total_stock total_in_stock stock_items stock_item_count
  external_stock unallocated_stock variant_stock scheduled_to_build allocated_to_build_orders
  allocated_to_sales_orders required_for_build_orders required_for_sales_orders minimum_price
  maximum_price pricing_min pricing_max pricing_updated starred parts part_count subcategories
  sublocations items level path pathstring part_name project_code_label expired stale installed_items
  child_items parts_supplied parts_manufactured address_count primary_address updated_at revisions
  revision_count validated sales_order_reference purchase_order_reference thumbnail can_build
  parent_default_location`.split(/\s+/)
);

/** Whether a field says nothing that does not stand in another record. */
function isElsewhere({ repeats = [] }: Shape, field: string): boolean {
  const plain = field.toLowerCase().replaceAll(' ', '_');
  return plain.includes('.') || workedOut.has(plain) || repeats.includes(plain);
}

/** What another record holds, shown with this one: that one comes in a file of its own, or not at all. */
const isNested = (value: unknown) => typeof value === 'object' && value !== null;

/** More than one thing looks the same to its fields; there the file's name says what it is not. */
const sameFields: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  'part.partsellpricebreak': [[/internal/i, 'part.partinternalpricebreak']],
  'order.salesorderextraline': [
    [/purchase|po[-_]extra/i, 'order.purchaseorderextraline'],
    [/return|ro[-_]extra/i, 'order.returnorderextraline'],
    [/transfer/i, 'order.transferorderextraline']
  ]
};

const knownAs = (shape: Shape, name: string): Known => ({
  shape,
  model: sameFields[shape.model]?.find(([sign]) => sign.test(name))?.[1] ?? shape.model
});

interface Known {
  readonly shape: Shape;
  readonly model: string;
}

/** A row as an export would have it. What is only worked out from other records is left away. */
function entryOf({ model, shape }: Known, row: readonly (readonly [string, unknown])[]): object {
  const pk = row.find(([field]) => field === 'pk')?.[1];
  if (isAboutPeople(model)) return { model, pk, fields: {} };
  const kept = row.filter(
    ([field, value]) => field !== 'pk' && !isElsewhere(shape, field) && !isNested(value)
  );
  const fields: Fields = Object.fromEntries(kept);
  const { total_price_currency: stated, order_currency: currency } = fields;
  const isPriced = model === 'order.salesorder' && stated === undefined && currency !== '';
  return { model, pk, fields: isPriced ? { ...fields, total_price_currency: currency } : fields };
}

/** Rows of nobody knows what are counted under the file's name. */
function unknownRows(name: string, count: number): FileRows {
  const model = `“${name.slice(0, 90)}”`;
  return {
    report: { name, model: '', rows: count, of: null },
    entries: Array.from({ length: count }, (_, at) => ({ model, pk: at + 1, fields: {} }))
  };
}

/** A cell of a table as JSON would have it: InvenTree writes yes and no as `True` and `False`. */
function valueOf(cell: string): unknown {
  const text = cell.trim();
  if (text === 'True' || text === 'TRUE') return true;
  if (text === 'False' || text === 'FALSE') return false;
  return cell;
}

const shapeOfTable = ({ headers }: Table) =>
  shapes.find((shape) =>
    isOf(
      shape,
      headers.map((header) => fieldOf(shape, header))
    )
  );

function rowsOfTable(name: string, table: Table): FileRows {
  const shape = shapeOfTable(table);
  if (!shape) return unknownRows(name, table.rows.length);
  const known = knownAs(shape, name);
  const fields = table.headers.map((header) => fieldOf(shape, header));
  const entries = table.rows.map(({ cells }) =>
    entryOf(
      known,
      fields.map((field, at) => [
        field,
        field === 'pk' ? cells[at]?.trim() : valueOf(cells[at] ?? '')
      ])
    )
  );
  return { report: { name, model: known.model, rows: entries.length, of: null }, entries };
}

/** The rows of a table download, as an export would have them. Refused is what is no table. */
export function tableRows(name: string, text: string): Result<FileRows, TableRefusal> {
  const table = readTable(text);
  return table.ok ? ok(rowsOfTable(name, table.value)) : table;
}

const isRow = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The rows of a list of the web interface, as an export would have them. */
export function listRows(name: string, list: readonly unknown[], of: number | null): FileRows {
  const first = list.find(isRow);
  const shape = first && shapes.find((each) => isOf(each, Object.keys(first)));
  if (!shape) return unknownRows(name, list.length);
  const known = knownAs(shape, name);
  const entries = list.map((row) => (isRow(row) ? entryOf(known, Object.entries(row)) : row));
  return { report: { name, model: known.model, rows: list.length, of }, entries };
}
