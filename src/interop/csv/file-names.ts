import type { Day } from '#domain/kernel/day.ts';
import type { ListKind } from './list-rows.ts';

/** "Docket_sales-orders_2026-08-03.csv": the list in words that every file system takes. */
export const tableFileName = (from: string, kind: ListKind, today: Day) =>
  `${from}_${kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}_${today}.csv`;
