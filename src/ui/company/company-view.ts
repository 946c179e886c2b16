import type { Address, Company, Contact, CustomerPrice } from '#domain/company/company.ts';
import type { DecimalText } from '#domain/kernel/decimal.ts';
import type { SalesOrderStatus } from '#domain/sales-order/sales-order.ts';
import type { StockItem } from '#domain/stock/stock-item.ts';

/** A price of a customer, with what the part is called. */
export interface PriceView {
  readonly price: CustomerPrice;
  readonly name: string;
  readonly units: string;
}

/** Everything that the page of a company shows at once. */
export interface CompanyView {
  readonly company: Company;
  /** What its orders are in: its own currency, else the shop's. */
  readonly currency: string;
  readonly ownCurrency: string;
  readonly contacts: readonly Contact[];
  readonly addresses: readonly Address[];
  readonly prices: readonly PriceView[];
  /** How many orders and stock items name it. */
  readonly orders: number;
  readonly items: number;
}

/** How many orders a customer has of a status, and what they come to. */
export interface StatusView {
  readonly status: SalesOrderStatus;
  readonly orders: number;
  readonly totals: readonly { readonly currency: string; readonly gross: DecimalText }[];
}

/** Stock that is with a customer. */
export interface StockWith {
  readonly total: number;
  readonly rows: readonly {
    readonly item: StockItem;
    readonly name: string;
    readonly units: string;
    /** The reference of the order it left with. */
    readonly order: string;
  }[];
}
