import { listTable } from './list-table.ts';

export const companies = listTable(
  'companies',
  { primaryAddress: 'addresses' },
  {
    Name: ({ name }) => name,
    Description: ({ description }) => description,
    Website: ({ website }) => website,
    Phone: ({ phone }) => phone,
    Email: ({ email }) => email,
    Link: ({ link }) => link,
    Currency: ({ currency }) => currency,
    'Tax ID': ({ taxId }) => taxId,
    Customer: ({ isCustomer }) => isCustomer,
    Supplier: ({ isSupplier }) => isSupplier,
    Manufacturer: ({ isManufacturer }) => isManufacturer,
    Active: ({ active }) => active,
    Notes: ({ notes }) => notes,
    Tags: ({ tags }) => tags.join('; '),
    'Primary Address': ({ primaryAddress }, others) =>
      others.record('addresses', primaryAddress)?.title
  }
);

export const contacts = listTable(
  'contacts',
  { company: 'companies' },
  {
    Company: ({ company }, others) => others.record('companies', company)?.name,
    Name: ({ name }) => name,
    Role: ({ role }) => role,
    Phone: ({ phone }) => phone,
    Email: ({ email }) => email
  }
);

export const addresses = listTable(
  'addresses',
  { company: 'companies' },
  {
    Company: ({ company }, others) => others.record('companies', company)?.name,
    Title: ({ title }) => title,
    Primary: ({ id, company }, others) =>
      others.record('companies', company)?.primaryAddress === id,
    'Line 1': ({ place }) => place.line1,
    'Line 2': ({ place }) => place.line2,
    'Postal Code': ({ place }) => place.postalCode,
    City: ({ place }) => place.city,
    Province: ({ place }) => place.province,
    Country: ({ place }) => place.country,
    'Shipping Notes': ({ shippingNotes }) => shippingNotes,
    'Internal Shipping Notes': ({ internalShippingNotes }) => internalShippingNotes,
    Link: ({ link }) => link
  }
);

export const customerPrices = listTable(
  'customerPrices',
  { company: 'companies', part: 'parts' },
  {
    Company: ({ company }, others) => others.record('companies', company)?.name,
    IPN: ({ part }, others) => others.record('parts', part)?.ipn,
    Part: ({ part }, others) => others.record('parts', part)?.name,
    Quantity: ({ quantity }) => quantity,
    Price: ({ price }) => price.amount,
    Currency: ({ price }) => price.currency
  }
);

export const salesOrders = listTable(
  'salesOrders',
  { customer: 'companies', contact: 'contacts', address: 'addresses' },
  {
    Reference: ({ reference }) => reference,
    Status: ({ status, statusText }) => (status === 'other' ? statusText : status),
    Customer: ({ customer }, others) => others.record('companies', customer)?.name,
    'Customer Reference': ({ customerReference }) => customerReference,
    Description: ({ description }) => description,
    'Creation Date': ({ createdOn }) => createdOn,
    'Issue Date': ({ issuedOn }) => issuedOn,
    'Start Date': ({ startDate }) => startDate,
    'Target Date': ({ targetDate }) => targetDate,
    'Shipment Date': ({ shippedOn }) => shippedOn,
    Net: ({ total }) => total.net,
    Tax: ({ total }) => total.tax,
    Total: ({ total }) => total.gross,
    Currency: ({ currency }) => currency,
    Contact: ({ contact }, others) => others.record('contacts', contact)?.name,
    Address: ({ address }, others) => others.record('addresses', address)?.title,
    Responsible: ({ responsible }) => responsible,
    Link: ({ link }) => link,
    Notes: ({ notes }) => notes,
    Tags: ({ tags }) => tags.join('; ')
  }
);

export const lines = listTable(
  'lines',
  { order: 'salesOrders', part: 'parts' },
  {
    Order: ({ order }, others) => others.record('salesOrders', order)?.reference,
    IPN: ({ part }, others) => others.record('parts', part)?.ipn,
    Part: ({ part }, others) => others.record('parts', part)?.name,
    Quantity: ({ quantity }) => quantity,
    Units: ({ part }, others) => others.record('parts', part)?.units,
    'Unit Price': ({ price }) => price?.amount,
    Currency: ({ price }) => price?.currency,
    Discount: ({ discount }) => discount,
    Tax: ({ tax }) => tax,
    Reference: ({ reference }) => reference,
    'Target Date': ({ targetDate }) => targetDate,
    Link: ({ link }) => link,
    Notes: ({ notes }) => notes,
    Allocated: ({ allocated }) => allocated,
    Shipped: ({ shipped }) => shipped,
    'Part ID': ({ part }) => part,
    'Order ID': ({ order }) => order
  }
);

export const extraLines = listTable(
  'extraLines',
  { order: 'salesOrders' },
  {
    Order: ({ order }, others) => others.record('salesOrders', order)?.reference,
    Description: ({ description }) => description,
    Quantity: ({ quantity }) => quantity,
    Price: ({ price }) => price?.amount,
    Currency: ({ price }) => price?.currency,
    Discount: ({ discount }) => discount,
    Tax: ({ tax }) => tax,
    Reference: ({ reference }) => reference,
    'Target Date': ({ targetDate }) => targetDate,
    Link: ({ link }) => link,
    Notes: ({ notes }) => notes
  }
);

export const shipments = listTable(
  'shipments',
  { order: 'salesOrders', address: 'addresses' },
  {
    Order: ({ order }, others) => others.record('salesOrders', order)?.reference,
    Shipment: ({ reference }) => reference,
    'Sent On': ({ sentOn }) => sentOn,
    'Delivery Date': ({ deliveryDate }) => deliveryDate,
    'Tracking Number': ({ tracking }) => tracking,
    'Invoice Number': ({ invoice }) => invoice,
    Address: ({ address }, others) => others.record('addresses', address)?.title,
    'Checked By': ({ checkedBy }) => checkedBy,
    Link: ({ link }) => link,
    Notes: ({ notes }) => notes
  }
);

export const builds = listTable(
  'builds',
  {
    part: 'parts',
    salesOrder: 'salesOrders',
    parent: 'builds',
    takeFrom: 'locations',
    destination: 'locations'
  },
  {
    Reference: ({ reference }) => reference,
    Status: ({ status, statusText }) => (status === 'other' ? statusText : status),
    Description: ({ title }) => title,
    IPN: ({ part }, others) => others.record('parts', part)?.ipn,
    Part: ({ part }, others) => others.record('parts', part)?.name,
    Quantity: ({ quantity }) => quantity,
    Completed: ({ completed }) => completed,
    'Sales Order': ({ salesOrder }, others) => others.record('salesOrders', salesOrder)?.reference,
    'Parent Build': ({ parent }, others) => others.record('builds', parent)?.reference,
    'Batch Code': ({ batch }) => batch,
    Priority: ({ priority }) => priority,
    'Source Location': ({ takeFrom }, others) => others.path('locations', takeFrom),
    'Destination Location': ({ destination }, others) => others.path('locations', destination),
    'Creation Date': ({ createdOn }) => createdOn,
    'Start Date': ({ startDate }) => startDate,
    'Target Date': ({ targetDate }) => targetDate,
    'Completion Date': ({ completedOn }) => completedOn,
    Responsible: ({ responsible }) => responsible,
    Link: ({ link }) => link,
    Notes: ({ notes }) => notes
  }
);
