import { listTable } from './list-table.ts';

export const parts = listTable(
  'parts',
  { category: 'categories', variantOf: 'parts', defaultLocation: 'locations' },
  {
    IPN: ({ ipn }) => ipn,
    Name: ({ name }) => name,
    Description: ({ description }) => description,
    Revision: ({ revision }) => revision,
    Keywords: ({ keywords }) => keywords,
    Category: ({ category }, others) => others.path('categories', category),
    Units: ({ units }) => units,
    Link: ({ link }) => link,
    Salable: ({ salable }) => salable,
    Assembly: ({ assembly }) => assembly,
    Component: ({ component }) => component,
    Trackable: ({ trackable }) => trackable,
    Virtual: ({ virtual }) => virtual,
    Purchaseable: ({ purchaseable }) => purchaseable,
    Consumable: ({ consumable }) => consumable,
    Template: ({ isTemplate }) => isTemplate,
    Active: ({ active }) => active,
    Locked: ({ locked }) => locked,
    'Default Location': ({ defaultLocation }, others) => others.path('locations', defaultLocation),
    'Default Expiry': ({ defaultExpiry }) => defaultExpiry,
    'Minimum Stock': ({ minimumStock }) => minimumStock,
    'Variant Of': ({ variantOf }, others) => others.record('parts', variantOf)?.name,
    'Variant Of ID': ({ variantOf }) => variantOf,
    Notes: ({ notes }) => notes,
    Tags: ({ tags }) => tags.join('; ')
  }
);

export const categories = listTable(
  'categories',
  { parent: 'categories', defaultLocation: 'locations' },
  {
    Name: ({ name }) => name,
    Path: ({ id }, others) => others.path('categories', id),
    Description: ({ description }) => description,
    'Parent Category': ({ parent }, others) => others.path('categories', parent),
    'Default Location': ({ defaultLocation }, others) => others.path('locations', defaultLocation),
    Structural: ({ structural }) => structural
  }
);

export const bomLines = listTable(
  'bomLines',
  { part: 'parts', subPart: 'parts' },
  {
    'Assembly IPN': ({ part }, others) => others.record('parts', part)?.ipn,
    Assembly: ({ part }, others) => others.record('parts', part)?.name,
    'Component IPN': ({ subPart }, others) => others.record('parts', subPart)?.ipn,
    Component: ({ subPart }, others) => others.record('parts', subPart)?.name,
    Quantity: ({ quantity }) => quantity,
    Reference: ({ reference }) => reference,
    Optional: ({ optional }) => optional,
    Consumable: ({ consumable }) => consumable,
    'Setup Quantity': ({ setupQuantity }) => setupQuantity,
    Attrition: ({ attrition }) => attrition,
    'Rounding Multiple': ({ roundingMultiple }) => roundingMultiple,
    'Allow Variants': ({ allowVariants }) => allowVariants,
    'Gets Inherited': ({ inherited }) => inherited,
    Note: ({ note }) => note
  }
);

export const priceBreaks = listTable(
  'priceBreaks',
  { part: 'parts' },
  {
    IPN: ({ part }, others) => others.record('parts', part)?.ipn,
    Part: ({ part }, others) => others.record('parts', part)?.name,
    Quantity: ({ quantity }) => quantity,
    Price: ({ price }) => price.amount,
    Currency: ({ price }) => price.currency
  }
);

export const stockItems = listTable(
  'stockItems',
  {
    part: 'parts',
    location: 'locations',
    customer: 'companies',
    salesOrder: 'salesOrders',
    build: 'builds'
  },
  {
    IPN: ({ part }, others) => others.record('parts', part)?.ipn,
    Part: ({ part }, others) => others.record('parts', part)?.name,
    Quantity: ({ quantity }) => quantity,
    Units: ({ part }, others) => others.record('parts', part)?.units,
    Location: ({ location }, others) => others.path('locations', location),
    'Serial Number': ({ serial }) => serial,
    'Batch Code': ({ batch }) => batch,
    Status: ({ status }) => status,
    'Expiry Date': ({ expiry }) => expiry,
    Packaging: ({ packaging }) => packaging,
    'Purchase Price': ({ purchasePrice }) => purchasePrice?.amount,
    Currency: ({ purchasePrice }) => purchasePrice?.currency,
    Link: ({ link }) => link,
    Notes: ({ notes }) => notes,
    Customer: ({ customer }, others) => others.record('companies', customer)?.name,
    'Sales Order': ({ salesOrder }, others) => others.record('salesOrders', salesOrder)?.reference,
    'Source Build': ({ build }, others) => others.record('builds', build)?.reference,
    Since: ({ since }) => since,
    'Part ID': ({ part }) => part
  }
);

export const locations = listTable(
  'locations',
  { parent: 'locations' },
  {
    Name: ({ name }) => name,
    Path: ({ id }, others) => others.path('locations', id),
    Description: ({ description }) => description,
    'Parent Location': ({ parent }, others) => others.path('locations', parent),
    Structural: ({ structural }) => structural,
    External: ({ external }) => external
  }
);

export const movements = listTable(
  'movements',
  {
    item: 'stockItems',
    from: 'locations',
    to: 'locations',
    order: 'salesOrders',
    build: 'builds',
    customer: 'companies'
  },
  {
    When: ({ at }) => at,
    Who: ({ person }) => person,
    What: ({ kind }) => kind,
    'Part ID': ({ item }, others) => others.record('stockItems', item)?.part,
    'Serial Number': ({ item }, others) => others.record('stockItems', item)?.serial,
    'Batch Code': ({ item }, others) => others.record('stockItems', item)?.batch,
    Quantity: ({ quantity }) => quantity,
    Counted: ({ counted }) => counted,
    From: ({ from }, others) => others.path('locations', from),
    To: ({ to }, others) => others.path('locations', to),
    Status: ({ status }) => status,
    'Sales Order': ({ order }, others) => others.record('salesOrders', order)?.reference,
    'Build Order': ({ build }, others) => others.record('builds', build)?.reference,
    Customer: ({ customer }, others) => others.record('companies', customer)?.name,
    Reason: ({ reason }) => reason,
    'Stock Item ID': ({ item }) => item
  }
);
