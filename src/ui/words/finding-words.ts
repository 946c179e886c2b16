import type { Finding } from '#domain/findings/audit.ts';
import type { EditedAfterShipping } from '#domain/findings/edited-after-shipping.ts';
import type { RecordKind } from '#domain/changes.ts';
import { counted, quantityText } from './format.ts';
import { say } from './say.ts';

type Words = {
  readonly [C in Finding['code']]: (finding: Extract<Finding, { readonly code: C }>) => string;
};

const clash = (what: string) =>
  say`Two tablets say that they ${what}, neither knowing of the other.`;

const edits = ({ edits: made }: Pick<EditedAfterShipping, 'edits'>) =>
  counted(new Set(made.map(({ id, field }) => `${id} ${field}`)).size, 'change');

const loops: Readonly<Partial<Record<RecordKind, string>>> = {
  locations: say`Places`,
  categories: say`Categories`,
  parts: say`Variants`,
  bomLines: say`Parts and their components`
};

/** What is wrong, with its numbers, and the question that a person is asked. */
const words: Words = {
  'over-allocated': ({ promised, quantity }) =>
    say`${quantityText(promised)} of a stock item are allocated, but it holds ${quantityText(quantity)}. Who gets less?`,
  'negative-stock': ({ by }) =>
    say`${quantityText(by)} more of a stock item were taken than were there. Is nothing left, or were they there?`,
  'taken-twice': () =>
    say`A stock item left whole while somebody else took from it. Was it the same stock?`,
  'count-crossed-movement': ({ counted: number, movements }) =>
    say`${quantityText(number)} were counted while ${counted(movements.length, 'entry', 'entries')} elsewhere changed the same stock. Was that gone already when it was counted?`,
  'cancelled-and-shipped': ({ shipments }) =>
    say`The order was cancelled while ${counted(shipments, 'shipment')} of it left. Does it count as shipped?`,
  'shipped-twice': () => say`${clash(say`sent the same shipment`)} Was it one parcel, or two?`,
  'shipped-from-two-places': ({ accounts }) =>
    say`${clash(say`sent the same allocated stock`)} Each took it from another place, or another quantity: ${accounts
      .map(({ quantity }) => (quantity === 0 ? say`the whole item` : quantityText(quantity)))
      .join(', ')}. Which is right?`,
  'added-to-sent-shipment': ({ quantity }) =>
    say`${quantityText(quantity)} were packed into a shipment that had left already. Were they in the parcel?`,
  'line-below-shipped': ({ ordered, shipped, closed }) =>
    closed
      ? say`${quantityText(shipped)} of a line were shipped, but only ${quantityText(ordered)} were ordered. The order is closed and stays as it is.`
      : say`${quantityText(shipped)} of a line were shipped, but only ${quantityText(ordered)} are ordered. Change the line to what was shipped?`,
  'allocation-on-closed-order': ({ quantity }) =>
    say`${quantityText(quantity)} were allocated to an order that was being closed. They hold nothing any more. Unallocate them?`,
  'released-but-shipped': ({ quantity }) =>
    say`${quantityText(quantity)} were unallocated while their parcel left. They count as shipped. Is that right?`,
  'built-twice': () =>
    say`${clash(say`finished the same pieces of a build`)} Was it one lot, or two?`,
  'bom-mismatch': ({ quantity }) =>
    say`${quantityText(quantity)} of a part are allocated to a build that does not ask for it any more. Unallocate them?`,
  'edited-after-shipping': (finding) =>
    say`${edits(finding)} came from somebody who did not know that the order was shipped. It stays as it was shipped. Drop what was written?`,
  'field-changed-twice': ({ values }) =>
    say`${counted(values.length, 'value')} were written into the same field, nobody knowing of the others. Which one is right?`,
  'deleted-but-used': ({ edited }) =>
    edited
      ? say`This was deleted while somebody changed it. Is it needed?`
      : say`This was deleted while somebody used it. Is it needed?`,
  'duplicate-reference': ({ reference }) =>
    say`Two records are called ${reference}. Give the later one another number?`,
  'duplicate-serial': ({ serial }) =>
    say`Two pieces carry the serial number ${serial}. Which one has another?`,
  'duplicate-letter': ({ letter, devices }) =>
    letter === ''
      ? say`${counted(devices.length, 'tablet')} give numbers without a letter, so they give the same ones. Give the later one a letter?`
      : say`${counted(devices.length, 'tablet')} have the letter ${letter}, so they give the same numbers. Give the later one another?`,
  'probably-the-same': ({ kind, value }) =>
    kind === 'companies'
      ? say`${value} was created on two tablets. Is it one company?`
      : say`Part number ${value} was created on two tablets. Is it one part?`,
  loop: ({ kind }) =>
    say`${loops[kind] ?? say`Things`} stand in each other in a circle. Which step of it goes?`
};

/** What is wrong with what was merged, as one question with its numbers. */
export function findingWords(finding: Finding): string {
  const tell = words[finding.code] as (found: Finding) => string;
  return tell(finding);
}
