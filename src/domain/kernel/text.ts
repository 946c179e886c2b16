import { z } from './zod.ts';

// eslint-disable-next-line no-control-regex -- control characters are what this looks for
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;

/** Text with no control characters (but tab and line break) and no broken half characters. */
const clean = (text: string) => !control.test(text) && text.isWellFormed();

const limited = (most: number) =>
  z
    .string()
    .max(most, `at most ${String(most)} characters`)
    .refine(clean, 'contains characters that cannot be shown');

/** Text of at most so many characters that may be empty. */
export const text = (most: number) => limited(most).default('');

/** Text of at most so many characters that must say something. */
export const requiredText = (most: number) =>
  limited(most).refine((value) => value.trim() !== '', 'must not be empty');

export const Notes = text(50_000);

const isSafeLink = (value: string) =>
  value === '' || /^(https?:\/\/|mailto:|tel:)\S+$/i.test(value);

/** A link that a tap may follow: http, https, mailto or tel; or none. */
export const Link = limited(2_000)
  .refine(isSafeLink, 'a link starts with http://, https://, mailto: or tel:')
  .default('');

export const Tags = z.array(requiredText(100)).max(100).default([]);
