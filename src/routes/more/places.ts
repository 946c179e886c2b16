import { say } from '#ui/words/say.ts';

/** What is found under More, in the order of how often it is needed. */
export const places = [
  {
    href: '/sell/customers',
    icon: 'customer',
    title: say`Customers`,
    subtitle: say`Who buys, their contacts, addresses and prices`
  },
  {
    href: '/companies',
    icon: 'company',
    title: say`Companies`,
    subtitle: say`Suppliers and makers too`
  },
  { href: '/parts', icon: 'part', title: say`Parts`, subtitle: say`What is sold, made and used` },
  {
    href: '/stock/locations',
    icon: 'stock',
    title: say`Locations`,
    subtitle: say`Where stock lies`
  },
  {
    href: '/reports/pipeline',
    icon: 'chart',
    title: say`Reports`,
    subtitle: say`Pipeline, cover, on-time shipping and throughput`
  },
  {
    href: '/findings',
    icon: 'warning',
    title: say`Findings`,
    subtitle: say`What does not fit together, and waits for somebody to decide`
  },
  {
    href: '/activity',
    icon: 'history',
    title: say`Activity`,
    subtitle: say`Everything that was done, and its undo`
  },
  {
    href: '/files',
    icon: 'file',
    title: say`Order Files`,
    subtitle: say`Send changes to other tablets, and receive theirs`
  },
  {
    href: '/csv',
    icon: 'file',
    title: 'CSV',
    subtitle: say`Lists for a spreadsheet, and back from one`
  },
  {
    href: '/backup',
    icon: 'copy',
    title: say`Backup`,
    subtitle: say`A copy outside this tablet, and the way back from one`
  },
  {
    href: '/import',
    icon: 'upload',
    title: say`Import from InvenTree`,
    subtitle: say`Companies, parts, stock, orders and builds from its export`
  },
  {
    href: '/settings',
    icon: 'settings',
    title: say`Settings`,
    subtitle: say`This device, the workshop, looks, storage`
  },
  {
    href: '/help',
    icon: 'help',
    title: say`Help`,
    subtitle: say`From the order to the parcel, scanning, order files, backups`
  },
  { href: '/about', icon: 'info', title: say`About`, subtitle: say`Version, licences, keys` }
] as const;
