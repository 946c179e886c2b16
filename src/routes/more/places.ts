/** What is found under More, in the order of how often it is needed. */
export const places = [
  {
    href: '/sell/customers',
    icon: 'customer',
    title: 'Customers',
    subtitle: 'Who buys, their contacts, addresses and prices'
  },
  { href: '/companies', icon: 'company', title: 'Companies', subtitle: 'Suppliers and makers too' },
  { href: '/parts', icon: 'part', title: 'Parts', subtitle: 'What is sold, made and used' },
  { href: '/stock/locations', icon: 'stock', title: 'Locations', subtitle: 'Where stock lies' },
  {
    href: '/findings',
    icon: 'warning',
    title: 'Findings',
    subtitle: 'What does not fit together, and waits for somebody to decide'
  },
  {
    href: '/activity',
    icon: 'history',
    title: 'Activity',
    subtitle: 'Everything that was done, and its undo'
  },
  {
    href: '/files',
    icon: 'file',
    title: 'Order Files',
    subtitle: 'Send changes to other tablets, and receive theirs'
  },
  {
    href: '/csv',
    icon: 'file',
    title: 'CSV',
    subtitle: 'Lists for a spreadsheet, and back from one'
  },
  {
    href: '/backup',
    icon: 'copy',
    title: 'Backup',
    subtitle: 'A copy outside this tablet, and the way back from one'
  },
  {
    href: '/import',
    icon: 'upload',
    title: 'Import from InvenTree',
    subtitle: 'Companies, parts, stock, orders and builds from its export'
  },
  {
    href: '/settings',
    icon: 'settings',
    title: 'Settings',
    subtitle: 'This device, the workshop, looks, storage'
  },
  { href: '/about', icon: 'info', title: 'About', subtitle: 'Version, licences, keys' }
] as const;
