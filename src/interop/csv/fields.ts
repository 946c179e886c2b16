/** The lists that come in as a table. */
export const importKinds = ['parts', 'companies', 'stockItems', 'lines'] as const;
export type ImportKind = (typeof importKinds)[number];

/** What may stand in a column, and so how its cells are read. */
export type FieldType =
  | 'text'
  | 'flag'
  | 'quantity'
  | 'whole'
  | 'percent'
  | 'amount'
  | 'currency'
  | 'day'
  | 'status'
  | 'tags';

/** One thing that a column can say. */
export interface Field {
  readonly key: string;
  /** The header of our own tables. */
  readonly label: string;
  readonly type: FieldType;
  /** Other headers it goes by, InvenTree's first; the surer ones before the others. */
  readonly aliases: readonly string[];
}

const field =
  (type: FieldType) =>
  (key: string, label: string, ...aliases: string[]) => ({
    ...{ key, label, type, aliases }
  });
const text = field('text');
const flag = field('flag');

const ownId = text('id', 'Docket ID');
const currency = field('currency')('currency', 'Currency', 'Sale Currency', 'Währung');
const link = text('link', 'Link', 'External Link', 'URL');
const notes = text('notes', 'Notes', 'Note', 'Notizen', 'Bemerkung');
const tags = field('tags')('tags', 'Tags');
const quantity = field('quantity')('quantity', 'Quantity', 'Qty', 'Amount', 'Menge', 'Anzahl');
const partFields = [
  text('part', 'Part ID'),
  text('ipn', 'IPN', 'Part.IPN', 'Part Number', 'Internal Part Number', 'SKU', 'Artikelnummer'),
  text('partName', 'Part', 'Part.Name', 'Part Name', 'Product', 'Artikel')
];

/** What the columns of each list can say, in the order of its template. */
export const fieldsOf: Readonly<Record<ImportKind, readonly Field[]>> = {
  parts: [
    text('ipn', 'IPN', 'Internal Part Number', 'Part Number', 'SKU', 'Artikelnummer'),
    text('name', 'Name', 'Part Name', 'Part', 'Bezeichnung'),
    text('description', 'Description', 'Beschreibung'),
    text('revision', 'Revision'),
    text('keywords', 'Keywords'),
    text('category', 'Category', 'Category Path', 'Category Name', 'Kategorie'),
    text('units', 'Units', 'Unit', 'UOM', 'Einheit'),
    link,
    flag('salable', 'Salable', 'Saleable'),
    flag('assembly', 'Assembly'),
    flag('component', 'Component'),
    flag('trackable', 'Trackable'),
    flag('virtual', 'Virtual'),
    flag('purchaseable', 'Purchaseable', 'Purchasable'),
    flag('consumable', 'Consumable'),
    flag('isTemplate', 'Template', 'Is Template'),
    flag('active', 'Active'),
    flag('locked', 'Locked'),
    text('defaultLocation', 'Default Location'),
    field('whole')('defaultExpiry', 'Default Expiry'),
    field('quantity')('minimumStock', 'Minimum Stock', 'Mindestbestand'),
    text('variantOf', 'Variant Of ID'),
    text('variantOfName', 'Variant Of'),
    notes,
    tags,
    ownId
  ],
  companies: [
    text('name', 'Name', 'Company Name', 'Company', 'Customer Name', 'Firma'),
    text('description', 'Description', 'Company Description', 'Beschreibung'),
    text('website', 'Website'),
    text('phone', 'Phone', 'Phone Number', 'Telephone', 'Telefon'),
    text('email', 'Email', 'E-mail', 'Mail'),
    link,
    currency,
    text('taxId', 'Tax ID', 'VAT', 'VAT ID', 'USt-IdNr.'),
    flag('isCustomer', 'Customer', 'Is Customer'),
    flag('isSupplier', 'Supplier', 'Is Supplier'),
    flag('isManufacturer', 'Manufacturer', 'Is Manufacturer'),
    flag('active', 'Active'),
    notes,
    tags,
    ownId
  ],
  stockItems: [
    ...partFields.slice(1),
    quantity,
    text('location', 'Location', 'Location.Path', 'Location.Name', 'Stock Location', 'Lagerort'),
    text('serial', 'Serial Number', 'Serial', 'Seriennummer'),
    text('batch', 'Batch Code', 'Batch', 'Lot', 'Charge'),
    field('status')('status', 'Status', 'Status Text'),
    field('day')('expiry', 'Expiry Date', 'Expiry', 'Expires', 'Ablaufdatum'),
    text('packaging', 'Packaging'),
    field('amount')('price', 'Purchase Price'),
    currency,
    link,
    notes,
    ...partFields.slice(0, 1),
    text('customer', 'Customer'),
    ownId
  ],
  lines: [
    text('order', 'Order', 'Sales Order', 'Order Reference', 'Auftrag'),
    ...partFields.slice(1),
    quantity,
    field('amount')('price', 'Unit Price', 'Sale Price', 'Price', 'Preis'),
    currency,
    field('percent')('discount', 'Discount', 'Rabatt'),
    field('percent')('tax', 'Tax', 'Tax Rate', 'VAT', 'MwSt'),
    text('reference', 'Reference', 'Line Reference', 'Position'),
    field('day')('targetDate', 'Target Date', 'Due Date', 'Liefertermin'),
    link,
    notes,
    ...partFields.slice(0, 1),
    text('orderId', 'Order ID'),
    ownId
  ]
};

/** Of which fields a row needs one in each group; without them it says nothing. */
export const neededOf: Readonly<Record<ImportKind, readonly (readonly string[])[]>> = {
  parts: [['name', 'id', 'ipn']],
  companies: [['name', 'id']],
  stockItems: [['part', 'ipn', 'partName', 'id'], ['quantity']],
  lines: [['order', 'orderId', 'id'], ['part', 'ipn', 'partName', 'id'], ['quantity']]
};
