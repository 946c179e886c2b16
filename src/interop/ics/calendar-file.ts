import { daysAfter, type Day } from '#domain/kernel/day.ts';

/** Something that is due on a day, as a calendar shows it. */
export interface DueDay {
  /** Names it for good: a calendar that knows it replaces what it has. */
  readonly uid: string;
  readonly day: Day;
  readonly summary: string;
  readonly description: string;
  /** Where it is looked up. */
  readonly url: string;
  /** When it was last changed, in milliseconds since 1970. */
  readonly changedAt: number;
}

/** A text as a value (RFC 5545, 3.3.11): what a calendar would read as its own is led by a backslash. */
const escaped = (text: string) =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    // Other control characters may not stand in a calendar at all.
    .replaceAll(/(?![\n\t])\p{Cc}/gu, '')
    .replaceAll(/[\\;,]/g, (each) => `\\${each}`)
    .replaceAll('\n', String.raw`\n`);

/** How many octets of UTF-8 a line may have, its end left out (RFC 5545, 3.1). */
const longest = 75;

const utf8 = new TextEncoder();

/** A line folded so that no piece is too long; a character is never cut in two. */
function folded(line: string): string {
  let pieces = '';
  let length = 0;
  for (const character of line) {
    const size = utf8.encode(character).length;
    if (length + size > longest) {
      pieces += '\r\n ';
      length = 1;
    }
    pieces += character;
    length += size;
  }
  return `${pieces}\r\n`;
}

const dateText = (day: Day) => day.replaceAll('-', '');

/** A moment in UTC: 20261127T093000Z. */
function momentText(at: number): string {
  const second = 1_000;
  const midnight = 86_400 * second;
  const day = daysAfter('1970-01-01' as Day, Math.floor(at / midnight));
  const left = Math.floor((at - Math.floor(at / midnight) * midnight) / second);
  const two = (value: number) => String(value).padStart(2, '0');
  const time = [Math.floor(left / 3_600), Math.floor(left / 60) % 60, left % 60].map(two);
  return `${dateText(day)}T${time.join('')}Z`;
}

const event = ({ uid, day, summary, description, url, changedAt }: DueDay): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(uid)}`,
  `DTSTAMP:${momentText(changedAt)}`,
  `DTSTART;VALUE=DATE:${dateText(day)}`,
  `DTEND;VALUE=DATE:${dateText(daysAfter(day, 1))}`,
  `SUMMARY:${escaped(summary)}`,
  `DESCRIPTION:${escaped(description)}`,
  `URL:${url}`,
  // A target date takes nobody's day.
  'TRANSP:TRANSPARENT',
  'END:VEVENT'
];

/**
 * A calendar file (RFC 5545) with a whole day for each of these. The same days make the same file, to
 * the byte, and taking it into a calendar again replaces what is there.
 */
export const calendarFile = (name: string, days: readonly DueDay[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Docket//Docket//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...days.flatMap(event),
    'END:VCALENDAR'
  ]
    .map(folded)
    .join('');

/** "Docket_target-dates_2026-11-27.ics": a name that every file system takes. */
export const calendarFileName = (from: string, today: Day) => `${from}_target-dates_${today}.ics`;
