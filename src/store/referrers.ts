import type { RecordKind } from '#domain/changes.ts';
import type { RecordRow } from '#journal/row.ts';
import type { Database } from './database.ts';

/** Which records point at a record of a kind, and by which indexed field. */
export const pointers: { readonly [K in RecordKind]?: readonly (readonly [RecordKind, string])[] } =
  {
    companies: [
      ['salesOrders', 'customer'],
      ['stockItems', 'customer'],
      ['contacts', 'company'],
      ['addresses', 'company'],
      ['customerPrices', 'company']
    ],
    categories: [
      ['parts', 'category'],
      ['categories', 'parent']
    ],
    parts: [
      ['stockItems', 'part'],
      ['lines', 'part'],
      ['bomLines', 'part'],
      ['bomLines', 'subPart'],
      ['builds', 'part'],
      ['parts', 'variantOf']
    ],
    locations: [
      ['stockItems', 'location'],
      ['locations', 'parent']
    ],
    stockItems: [
      ['allocations', 'item'],
      ['buildAllocations', 'item'],
      ['stockItems', 'parent']
    ],
    salesOrders: [
      ['lines', 'order'],
      ['extraLines', 'order'],
      ['shipments', 'order'],
      ['allocations', 'order'],
      ['builds', 'salesOrder']
    ],
    lines: [
      ['allocations', 'line'],
      ['builds', 'line']
    ],
    shipments: [['allocations', 'shipment']],
    bomLines: [
      ['buildAllocations', 'bomLine'],
      ['substitutes', 'bomLine']
    ],
    builds: [
      ['buildAllocations', 'build'],
      ['builds', 'parent']
    ]
  };

export interface Referrers {
  readonly kind: RecordKind;
  readonly count: number;
}

/** How many living records of each kind point at these; kinds with none are left out. */
export async function referrersOf(
  db: Database,
  kind: RecordKind,
  ids: readonly string[]
): Promise<Referrers[]> {
  const found = await Promise.all(
    (pointers[kind] ?? []).map(async ([from, field]) => {
      const rows = await db.table<RecordRow>(from).where(field).anyOf(ids).toArray();
      return { kind: from, count: rows.filter((row) => row['del'] !== true).length };
    })
  );
  return found.filter(({ count }) => count > 0);
}
