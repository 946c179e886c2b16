import type { SaveCompanyRefusal } from '#domain/company/save-company.ts';
import type { SavePartRefusal } from '#domain/part/save-part.ts';
import type { AddLineRefusal } from '#domain/sales-order/add-line.ts';
import type { EditLineRefusal } from '#domain/sales-order/edit-line.ts';
import type { CountStockRefusal } from '#domain/stock/count-stock.ts';
import type { EditStockItemRefusal } from '#domain/stock/edit-stock-item.ts';
import type { MoveStockRefusal } from '#domain/stock/move-stock.ts';
import type { ReceiveStockRefusal } from '#domain/stock/receive-stock.ts';
import type { BadCell } from '#interop/csv/read-rows.ts';
import type { CommandRefusal } from '../command.ts';

/** What a row names and cannot be found, or cannot be told apart. */
export type Unresolved =
  | { readonly code: 'unknown-part'; readonly named: string }
  | { readonly code: 'several-parts'; readonly named: string }
  | { readonly code: 'unknown-order'; readonly named: string }
  | { readonly code: 'several-orders'; readonly named: string }
  /** More than one record here goes by what the row says. */
  | { readonly code: 'several-matches' }
  /** The row's record was deleted here. */
  | { readonly code: 'deleted-here' }
  /** A row before it is about the same record. */
  | { readonly code: 'twice'; readonly row: number }
  /** Stock that is with a customer comes by shipping alone. */
  | { readonly code: 'with-customer' }
  /** It has neither an id nor a name to be known by. */
  | { readonly code: 'nameless' }
  | { readonly code: 'no-quantity' }
  /** Stock that lies somewhere is not moved to no place. */
  | { readonly code: 'nowhere' };

/** Why a row is not taken. */
export type RowRefusal =
  | BadCell
  | Unresolved
  | SavePartRefusal
  | SaveCompanyRefusal
  | ReceiveStockRefusal
  | CountStockRefusal
  | MoveStockRefusal
  | EditStockItemRefusal
  | AddLineRefusal
  | EditLineRefusal
  | CommandRefusal;
