import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '#domain/kernel/day.ts';
import { calendarFile, type DueDay } from '#interop/ics/calendar-file.ts';

const aDueDay = (about: Partial<DueDay> = {}): DueDay => ({
  uid: 'order-1@docket',
  day: '2026-11-30' as Day,
  summary: 'SO-0042 · Northwind Pumps',
  description: '3 lines · 40 items',
  url: 'https://example.org/sell/orders/order-1',
  changedAt: Date.UTC(2026, 10, 27, 9, 5, 7, 900),
  ...about
});

const unfolded = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');

/** What a calendar reads in a line. */
const valueOf = (file: string, name: string) =>
  unfolded(file)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1)
    .replaceAll(/\\(.)/g, (_, each: string) => (each === 'n' ? '\n' : each));

const octets = (text: string) => new TextEncoder().encode(text).length;

describe('a calendar file', () => {
  it('has a whole day for each target date, named by its order', () => {
    expect(unfolded(calendarFile('Docket', [aDueDay()]))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Docket//Docket//EN',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:Docket',
      'BEGIN:VEVENT',
      'UID:order-1@docket',
      'DTSTAMP:20261127T090507Z',
      'DTSTART;VALUE=DATE:20261130',
      'DTEND;VALUE=DATE:20261201',
      'SUMMARY:SO-0042 · Northwind Pumps',
      'DESCRIPTION:3 lines · 40 items',
      'URL:https://example.org/sell/orders/order-1',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      ''
    ]);
  });

  it('is a calendar also when nothing is due', () => {
    expect(unfolded(calendarFile('Docket', []))).not.toContain('BEGIN:VEVENT');
  });

  it('leads by a backslash what a calendar would read as its own', () => {
    const file = calendarFile('Docket', [aDueDay({ summary: 'a\\b; c, d\r\ne\u0007' })]);
    expect(unfolded(file)).toContain(String.raw`SUMMARY:a\\b\; c\, d\ne`);
  });

  it('lets no text of an order begin a line of its own', () => {
    const file = calendarFile('Docket', [aDueDay({ description: 'x\nEND:VEVENT\rBEGIN:VEVENT' })]);
    expect(unfolded(file).filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
  });

  it('folds at 75 octets and cuts no character in two, whatever stands in it', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 400 });
    fc.assert(
      fc.property(anyText, (summary) => {
        const file = calendarFile('Docket', [aDueDay({ summary })]);
        expect(file.split('\r\n').every((line) => octets(line) <= 75)).toBe(true);
        const kept = summary
          .toWellFormed()
          .replaceAll(/\r\n?/g, '\n')
          .replaceAll(/(?![\n\t])\p{Cc}/gu, '');
        expect(valueOf(file, 'SUMMARY')).toBe(kept);
      })
    );
  });
});
