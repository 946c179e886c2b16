import type { Finding } from '#domain/findings/audit.ts';
import { quantityText } from './format.ts';

type Words = {
  readonly [C in Finding['code']]: (finding: Extract<Finding, { readonly code: C }>) => string;
};

/** What is wrong, and what puts it right, each as a sentence. */
const words: Words = {
  'over-allocated': ({ promised, quantity }) =>
    `${quantityText(promised)} of a stock item are allocated, but it holds ${quantityText(quantity)}. Unallocate some of it, or count it.`,
  'negative-stock': ({ by }) =>
    `${quantityText(by)} more of a stock item were taken than were there. Count it.`,
  'taken-twice': () => 'The same stock item was taken twice. Count what is there.',
  'count-crossed-movement': () =>
    'A stock item was counted and moved at the same time. Count it again.',
  'cancelled-and-shipped': () => 'The order was cancelled and shipped at the same time.',
  'shipped-twice': () => 'Two tablets say that they sent the same shipment.',
  'line-below-shipped': ({ ordered, shipped }) =>
    `${quantityText(shipped)} of a line were shipped, but only ${quantityText(ordered)} are ordered. Change the line to what was shipped.`,
  'allocation-on-closed-order': ({ quantity }) =>
    `${quantityText(quantity)} were allocated to an order that was being closed.`,
  'released-but-shipped': ({ quantity }) =>
    `${quantityText(quantity)} were unallocated while their parcel left.`,
  'built-twice': () => 'Two tablets say that they finished the same pieces of a build.',
  'edited-after-shipping': () => 'The order was changed after it was shipped.',
  'field-changed-twice': () => 'Two people wrote different values into the same field.',
  'deleted-but-used': () => 'Something was deleted that is still in use.',
  'duplicate-reference': ({ reference }) => `Two records are called ${reference}.`,
  'duplicate-serial': ({ serial }) =>
    `Two pieces carry the serial number ${serial}. Give one of them another.`
};

/** What is wrong with what was merged, and the way out that a person has. */
export function findingWords(finding: Finding): string {
  const say = words[finding.code] as (found: Finding) => string;
  return say(finding);
}
