import type { ListKind, ListRows, Others } from './list-rows.ts';
import type { Cell } from './write-table.ts';

type Columns<Row> = Readonly<Record<string, (row: Row, others: Others) => Cell>>;

/** The lists that InvenTree's import wizard takes, and that we write for it. */
export const inventreeKinds = [
  'companies',
  'parts',
  'stockItems',
  'salesOrders',
  'lines',
  'extraLines'
] as const;
export type InventreeKind = (typeof inventreeKinds)[number];

/** Yes and no as InvenTree reads them. */
const flag = (value: boolean) => (value ? 'True' : 'False');

/** InvenTree's numbers of the states of stock. */
const stockStatus: Readonly<Record<ListRows['stockItems']['status'], number>> = {
  ok: 10,
  attention: 50,
  damaged: 55,
  destroyed: 60,
  rejected: 65,
  lost: 70,
  quarantined: 75,
  returned: 85,
  other: 10
};

/** A part as the wizard finds it: by number, else by name. */
const partKey = (id: string | null, others: Others) => {
  const part = others.record('parts', id);
  return part && (part.ipn === '' ? part.name : part.ipn);
};

/** A path as InvenTree writes it. */
const path = (text: string) => text.replaceAll(' / ', '/');

const order = (id: string, others: Others) => others.record('salesOrders', id)?.reference;

/**
 * Tables whose headers InvenTree's import wizard maps by itself: every header
 * is the label of the field there, and what a row points at stands as the wizard looks it up. A
 * record's number there is not ours to give, so there is no column ID.
 */
export const inventreeTables: {
  readonly [Kind in InventreeKind]: Columns<ListRows[Kind & ListKind]>;
} = {
  companies: {
    'Company name': ({ name }) => name,
    'Company description': ({ description }) => description,
    Website: ({ website }) => website,
    'Phone number': ({ phone }) => phone,
    Email: ({ email }) => email,
    Currency: ({ currency }) => currency,
    Link: ({ link }) => link,
    Active: ({ active }) => flag(active),
    'Is customer': ({ isCustomer }) => flag(isCustomer),
    'Is manufacturer': ({ isManufacturer }) => flag(isManufacturer),
    'Is supplier': ({ isSupplier }) => flag(isSupplier),
    'Tax ID': ({ taxId }) => taxId
  },
  parts: {
    Active: ({ active }) => flag(active),
    Assembly: ({ assembly }) => flag(assembly),
    Category: ({ category }, others) => path(others.path('categories', category)),
    Component: ({ component }) => flag(component),
    'Default Expiry': ({ defaultExpiry }) => defaultExpiry,
    'Default Location': ({ defaultLocation }, others) =>
      path(others.path('locations', defaultLocation)),
    Description: ({ description }) => description,
    IPN: ({ ipn }) => ipn,
    'Is Template': ({ isTemplate }) => flag(isTemplate),
    Keywords: ({ keywords }) => keywords,
    Link: ({ link }) => link,
    'Minimum Stock': ({ minimumStock }) => minimumStock,
    Name: ({ name }) => name,
    Notes: ({ notes }) => notes,
    Purchaseable: ({ purchaseable }) => flag(purchaseable),
    Revision: ({ revision }) => revision,
    Salable: ({ salable }) => flag(salable),
    Trackable: ({ trackable }) => flag(trackable),
    Units: ({ units }) => units,
    'Variant Of': ({ variantOf }, others) => partKey(variantOf, others),
    Virtual: ({ virtual }) => flag(virtual),
    Consumable: ({ consumable }) => flag(consumable)
  },
  stockItems: {
    Part: ({ part }, others) => partKey(part, others),
    Quantity: ({ quantity }) => quantity,
    'Serial Number': ({ serial }) => serial,
    'Batch Code': ({ batch }) => batch,
    'Stock Location': ({ location }, others) => path(others.path('locations', location)),
    'Expiry Date': ({ expiry }) => expiry,
    'External Link': ({ link }) => link,
    Notes: ({ notes }) => notes,
    Packaging: ({ packaging }) => packaging,
    Status: ({ status }) => stockStatus[status],
    'Purchase Price': ({ purchasePrice }) => purchasePrice?.amount,
    Currency: ({ purchasePrice }) => purchasePrice?.currency
  },
  salesOrders: {
    'Start date': ({ startDate }) => startDate,
    'Target Date': ({ targetDate }) => targetDate,
    Description: ({ description }) => description,
    Link: ({ link }) => link,
    Reference: ({ reference }) => reference,
    Customer: ({ customer }, others) => others.record('companies', customer)?.name,
    // The space at the end is InvenTree's own.
    'Customer Reference ': ({ customerReference }) => customerReference,
    'Order Currency': ({ currency }) => currency
  },
  lines: {
    Link: ({ link }) => link,
    Notes: ({ notes }) => notes,
    Order: (row, others) => order(row.order, others),
    Quantity: ({ quantity }) => quantity,
    Reference: ({ reference }) => reference,
    'Target Date': ({ targetDate }) => targetDate,
    Discount: ({ discount }) => discount,
    Part: ({ part }, others) => partKey(part, others),
    'Sale price': ({ price }) => price?.amount,
    Currency: ({ price }) => price?.currency
  },
  extraLines: {
    Description: ({ description }) => description,
    Discount: ({ discount }) => discount,
    Link: ({ link }) => link,
    Notes: ({ notes }) => notes,
    Order: (row, others) => order(row.order, others),
    Price: ({ price }) => price?.amount,
    Currency: ({ price }) => price?.currency,
    Quantity: ({ quantity }) => quantity,
    Reference: ({ reference }) => reference,
    'Target Date': ({ targetDate }) => targetDate
  }
};
