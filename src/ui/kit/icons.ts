/**
 * Drawings on a 24 grid for a 2 px round stroke, one path each. Kept as data because the page's
 * security policy allows no markup from strings.
 */
const drawings = {
  home: 'M4 11l8-7 8 7v9h-5.5v-6h-5v6H4z',
  sell: 'M3 4h2.5l2.2 11h10l2.3-8H6.2M9 18.25a1.25 1.25 0 1 0 0 2.5a1.25 1.25 0 1 0 0-2.5zM16.5 18.25a1.25 1.25 0 1 0 0 2.5a1.25 1.25 0 1 0 0-2.5z',
  stock: 'M12 3l8 4.5v9L12 21l-8-4.5v-9zM4 7.5l8 4.5 8-4.5M12 12v9',
  build:
    'M11.5 8.5l-7.8 7.8a2.1 2.1 0 0 0 3 3l7.8-7.8M8.5 5.5c2.5-2 6-2 8.5.5l4.5 4.5-3.5 3.5-6.5-6.5z',
  more: 'M5 11a1 1 0 1 0 0 2a1 1 0 1 0 0-2zM12 11a1 1 0 1 0 0 2a1 1 0 1 0 0-2zM19 11a1 1 0 1 0 0 2a1 1 0 1 0 0-2z',
  search: 'M11 4a7 7 0 1 0 0 14a7 7 0 1 0 0-14zM16 16l5 5',
  scan: 'M4 8V5a1 1 0 0 1 1-1h3M16 4h3a1 1 0 0 1 1 1v3M20 16v3a1 1 0 0 1-1 1h-3M8 20H5a1 1 0 0 1-1-1v-3M8 8v8M12 8v8M16 8v8',
  codes: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2.5v2.5H14zM20 15.5V20h-4.5',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  cross: 'M6 6l12 12M18 6L6 18',
  backspace: 'M9 5h12v14H9l-6-7zM12 9l6 6M18 9l-6 6',
  back: 'M15 5l-7 7 7 7',
  'chevron-right': 'M9 5l7 7-7 7',
  'chevron-down': 'M5 9l7 7 7-7',
  allocate:
    'M12 3v8M8.5 7.5L12 11l3.5-3.5M3 14h5l1.5 2.5h5L16 14h5v5a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1z',
  ship: 'M21 3L3 10.5l7 3.5 3.5 7zM21 3L10 14',
  truck:
    'M4.5 17H2V6h12v11H8.5M14 10h4.5l3.5 3.5V17h-2.5M15.5 17H14M6.5 15.5a2 2 0 1 0 0 4a2 2 0 1 0 0-4zM17.5 15.5a2 2 0 1 0 0 4a2 2 0 1 0 0-4z',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  cancel: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18zM9 9l6 6M15 9l-6 6',
  warning: 'M12 4L2.5 20h19zM12 10v4.5M12 17.2v.1',
  'clock-alert': 'M20.3 8.5A9 9 0 1 0 17 19.5M12 7v5l3.5 2M21 12.5v4M21 20v.1',
  'circle-dashed':
    'M20.80 10.13A9 9 0 0 1 20.80 13.87M19.55 16.90A9 9 0 0 1 16.90 19.55M13.87 20.80A9 9 0 0 1 10.13 20.80M7.10 19.55A9 9 0 0 1 4.45 16.90M3.20 13.87A9 9 0 0 1 3.20 10.13M4.45 7.10A9 9 0 0 1 7.10 4.45M10.13 3.20A9 9 0 0 1 13.87 3.20M16.90 4.45A9 9 0 0 1 19.55 7.10',
  'half-circle': 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18z',
  'circle-check': 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18zM8 12.5l3 3 5.5-6',
  ban: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18zM5.7 5.7l12.6 12.6',
  undo: 'M8 5L4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11H9',
  edit: 'M4 20h4L19.5 8.5l-4-4L4 16zM13 7l4 4',
  trash: 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  move: 'M12 3v18M3 12h18M9 6l3-3 3 3M9 18l3 3 3-3M6 9l-3 3 3 3M18 9l3 3-3 3',
  count: 'M9 4.5H6V21h12V4.5h-3M9 3h6v3.5H9zM9 14l2 2 4-4',
  split: 'M12 21v-8L5 6M5 11V6h5M12 13l7-7M14 6h5v5',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  download: 'M12 4v12M7 11l5 5 5-5M5 20h14',
  upload: 'M12 16V4M7 9l5-5 5 5M5 20h14',
  settings:
    'M4 7h8M18 7h2M4 17h2M12 17h8M15 4.5a2.5 2.5 0 1 0 0 5.0a2.5 2.5 0 1 0 0-5.0zM9 14.5a2.5 2.5 0 1 0 0 5.0a2.5 2.5 0 1 0 0-5.0z',
  history: 'M4 5v5h5M4.5 10A8 8 0 1 1 4 13.5M12 8v4.5l3 2',
  customer: 'M12 4a4 4 0 1 0 0 8a4 4 0 1 0 0-8zM4 21c0-4 3.5-6 8-6s8 2 8 6',
  company: 'M4 21V4h10v17M14 10h6v11M2.5 21h19M8 8h2M8 12h2M8 16h2M17 14v.1M17 17.5v.1',
  part: 'M12 3l8 4.5v9L12 21l-8-4.5v-9zM12 9a3 3 0 1 0 0 6a3 3 0 1 0 0-6z',
  file: 'M6 3h8l4 4v14H6zM13.5 3v4.5H18M9 13h6M9 17h6',
  calendar: 'M4 5.5h16V20H4zM4 10h16M8 3v4M16 3v4',
  chart: 'M4 4v16h16M8.5 16v-4M13 16V7M17.5 16v-6',
  info: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18zM12 11v6M12 7.5v.1',
  help: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18zM9.2 9.3a2.9 2.9 0 1 1 4.2 2.8c-1 .5-1.4 1-1.4 2.1M12 17.2v.1',
  bookmark: 'M7 4h10v16l-5-4-5 4z',
  sun: 'M12 8a4 4 0 1 0 0 8a4 4 0 1 0 0-8zM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.4 1.4M17.6 17.6L19 19M5 19l1.4-1.4M17.6 6.4L19 5',
  moon: 'M20 14.5A8.5 8.5 0 1 1 9.5 4A7 7 0 0 0 20 14.5z'
};

export type IconName = keyof typeof drawings;

export const icons: Readonly<Record<IconName, string>> = drawings;

/** Those that point on or back, and so the other way where a language is read from right to left. */
export const directed: ReadonlySet<IconName> = new Set([
  'back',
  'chevron-right',
  'ship',
  'truck',
  'undo'
]);

/** The part of a drawing that is filled, for the few that have one. */
export const fills: Readonly<Partial<Record<IconName, string>>> = {
  'half-circle': 'M12 3a9 9 0 0 0 0 18z'
};
