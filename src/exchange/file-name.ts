import type { Header } from './order-file.ts';

/** Letters, digits and hyphens: what every file system, mail program and stick carries unharmed. */
const safe = (text: string, otherwise: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '') || otherwise;

const two = (value: number) => String(value).padStart(2, '0');

/** A moment by the clock on the wall, as people look for files by it. */
const moment = (at: Date) =>
  `${String(at.getFullYear())}-${two(at.getMonth() + 1)}-${two(at.getDate())}_${two(at.getHours())}${two(at.getMinutes())}`;

const endings = { plain: 'json', gzip: 'json.gz', encrypted: 'docket' } as const;

/**
 * What an order file is called: `Docket_North_Tablet-1_2026-08-03_0740_changes.json`. A help for
 * people; readers go by the content.
 */
export const fileName = (header: Header, wrapping: keyof typeof endings): string =>
  [
    'Docket',
    safe(header.workshopName, 'workshop'),
    safe(header.from.name, header.from.device),
    moment(new Date(header.createdAt)),
    `${header.kind}.${endings[wrapping]}`
  ].join('_');
