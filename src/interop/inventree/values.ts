import { Day, type Moment } from '#domain/kernel/day.ts';
import { Link } from '#domain/kernel/text.ts';
import { idOf, report, skip, type Reading } from './draft.ts';
import type { TakenModel } from './models.ts';

/** The value of a field as it stands in the file; remembers that the field was looked at. */
export function rawIn({ draft, record: { model, fields } }: Reading, field: string): unknown {
  const used = draft.used.get(model) ?? new Set();
  draft.used.set(model, used.add(field));
  return Object.hasOwn(fields, field) ? fields[field] : undefined;
}

export const isEmpty = (value: unknown) => value === undefined || value === null || value === '';

// eslint-disable-next-line no-control-regex -- control characters are what is taken out
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** Text that can be shown: whole characters, no control characters, line breaks of one kind. */
const clean = (text: string) => text.replace(/\r\n?/g, '\n').replace(control, '').toWellFormed();

/** The first so many characters, never half of one. */
const cutTo = (text: string, most: number) => text.slice(0, most).replace(/[\ud800-\udbff]$/, '');

function plainText(from: Reading, field: string): string {
  const raw = rawIn(from, field);
  if (typeof raw === 'string') return clean(raw);
  if (typeof raw === 'number' || typeof raw === 'boolean') return String(raw);
  if (!isEmpty(raw)) report(from, 'bad-value', { field, value: raw });
  return '';
}

/** Text of at most so many characters; what is cut off stands whole in the notes. */
export function textIn(from: Reading, field: string, most: number): string {
  const text = plainText(from, field);
  if (text.length <= most) return text;
  report(from, 'too-long', { field, value: text });
  from.aside.push(`${field}: ${text}`);
  return cutTo(text, most);
}

/** A link that may be followed; any other stands in the notes. */
export function linkIn(from: Reading, field: string): string {
  const text = plainText(from, field).trim();
  if (Link.safeParse(text).success) return text;
  report(from, 'unsafe-link', { field, value: text });
  from.aside.push(`${field}: ${text}`);
  return '';
}

const mostNotes = 50_000;

/** The notes, and behind them what found no place elsewhere. Must be read last. */
export function notesIn(from: Reading): string {
  const all = [plainText(from, 'notes'), ...from.aside].filter((text) => text !== '').join('\n\n');
  if (all.length > mostNotes) report(from, 'too-long', { field: 'notes' });
  return cutTo(all, mostNotes);
}

/** Yes or no; what the field is by default when the file does not say. */
export function flagIn(from: Reading, field: string, otherwise: boolean): boolean {
  const raw = rawIn(from, field);
  if (typeof raw === 'boolean') return raw;
  if (!isEmpty(raw)) report(from, 'bad-value', { field, value: raw });
  return otherwise;
}

/** The calendar day of a date or of a moment. */
export function dayIn(from: Reading, field: string): Day | null {
  const raw = rawIn(from, field);
  if (isEmpty(raw)) return null;
  const day = Day.safeParse(typeof raw === 'string' ? raw.slice(0, 10) : raw);
  if (day.success) return day.data;
  report(from, 'bad-value', { field, value: raw });
  return null;
}

const date = /^\d{4}-\d{2}-\d{2}$/;
const moment = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:?\d{2})?$/;

function momentOf(text: string): Moment | undefined {
  const zoned = /(Z|[+-]\d{2}:?\d{2})$/.test(text) ? text : `${text}Z`;
  const whole = date.test(text) ? `${text}T00:00:00Z` : zoned.replace(' ', 'T');
  const time = Date.parse(whole);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** A moment in UTC; midnight when the file has only the day. */
export function momentIn(from: Reading, field: string): Moment | null {
  const raw = rawIn(from, field);
  if (isEmpty(raw)) return null;
  const fits = typeof raw === 'string' && (date.test(raw) || moment.test(raw));
  const found = fits && Day.safeParse(raw.slice(0, 10)).success ? momentOf(raw) : undefined;
  if (found === undefined) report(from, 'bad-value', { field, value: raw });
  return found ?? null;
}

/** The id of the record a field points at; nothing, and noted, when that is not here. */
export function idIn(from: Reading, field: string, model: TakenModel): string | null {
  const raw = rawIn(from, field);
  if (isEmpty(raw)) return null;
  const id = idOf(from.draft, model, raw);
  if (id === undefined) report(from, 'dangling', { field, value: raw });
  return id ?? null;
}

/** The id of a record that this one cannot be without; left out when that is not here. */
export function neededIn(from: Reading, field: string, model: TakenModel): string | undefined {
  const id = idIn(from, field, model);
  if (id === null) skip(from, 'points-nowhere', field);
  return id ?? undefined;
}

/** The name of a person where the file has a name; a bare number is not looked up. */
export function personIn(from: Reading, field: string): string {
  const { fields } = from.record;
  const name: unknown = Array.isArray(fields[field]) ? fields[field][0] : undefined;
  if (typeof name !== 'string') return '';
  rawIn(from, field);
  return cutTo(clean(name), 100);
}
