import type { RowMap } from '#journal/fold.ts';
import type { Row } from '#journal/row.ts';

/** Rows in memory, found by the value of a field. An index is made when it is first asked for. */
export class RowIndex {
  readonly #rows: RowMap;
  readonly #indexes = new Map<string, ReadonlyMap<unknown, readonly Row[]>>();

  constructor(rows: RowMap) {
    this.#rows = rows;
  }

  by(kind: string, field: string, value: string): readonly Row[] {
    const name = `${kind}/${field}`;
    let index = this.#indexes.get(name);
    if (!index) {
      index = groupedBy(this.#rows.of(kind), field);
      this.#indexes.set(name, index);
    }
    return index.get(value) ?? [];
  }
}

/** Rows by the value of a field. */
export function groupedBy(rows: readonly Row[], field: string): Map<unknown, Row[]> {
  const groups = new Map<unknown, Row[]>();
  for (const row of rows) {
    const group = groups.get(row[field]);
    if (group) group.push(row);
    else groups.set(row[field], [row]);
  }
  return groups;
}
