import type { AllocateComponentRefusal } from '#domain/build/allocate-component.ts';
import type { AutoAllocateComponentsRefusal } from '#domain/build/auto-allocate-components.ts';
import type { CancelBuildRefusal } from '#domain/build/cancel-build.ts';
import type { CompleteBuildRefusal } from '#domain/build/complete-build.ts';
import type { CompleteOutputRefusal } from '#domain/build/complete-output.ts';
import type { ShortComponent } from '#domain/build/consumption.ts';
import type { CreateBuildRefusal } from '#domain/build/create-build.ts';
import type { EditBuildRefusal } from '#domain/build/edit-build.ts';
import type { MoveBuildRefusal } from '#domain/build/move-build.ts';
import type { ReleaseComponentsRefusal } from '#domain/build/release-components.ts';
import type { RemoveBuildRefusal } from '#domain/build/remove-build.ts';
import type { ScrapOutputRefusal } from '#domain/build/scrap-output.ts';
import type { PartId } from '#domain/kernel/ids.ts';
import type { Claim } from '#domain/stock/availability.ts';
import { statusWord, unavailableWords } from '#ui/order/order-words.ts';
import type { WordsFor } from '#ui/order/words-for.ts';
import { commonWords, type CommonRefusal } from '#ui/words/command-words.ts';
import { counted, dayText, quantityText } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';
import { buildStatusWord } from './build-words.ts';

/** Everything that a command about a build may be refused with. */
export type BuildRefusal =
  | CreateBuildRefusal
  | EditBuildRefusal
  | MoveBuildRefusal
  | AllocateComponentRefusal
  | AutoAllocateComponentsRefusal
  | ReleaseComponentsRefusal
  | CompleteOutputRefusal
  | ScrapOutputRefusal
  | CompleteBuildRefusal
  | CancelBuildRefusal
  | RemoveBuildRefusal
  | CommonRefusal;

function heldBy(held: readonly Claim[]): string {
  const names = [...new Set(held.map(({ by }) => by.reference))];
  if (names.length === 0) return '';
  const more = names.length > 3 ? say` and ${counted(names.length - 3, 'other')}` : '';
  return say` The rest is held by ${names.slice(0, 3).join(', ')}${more}.`;
}

/** What a part is called, for a refusal that is about parts. */
export type NameOf = (part: PartId) => string;

const shortText = (lines: readonly ShortComponent[], nameOf: NameOf) =>
  lines
    .map(
      ({ part, required, allocated }) =>
        say`${nameOf(part)}: ${quantityText(allocated)} of ${quantityText(required)}`
    )
    .join(', ');

const pieces = (count: number) => counted(count, 'piece');

const making: WordsFor<
  CompleteOutputRefusal | ScrapOutputRefusal | CompleteBuildRefusal | CancelBuildRefusal
> = {
  'build-not-active': ({ status }) =>
    status === 'on-hold'
      ? say`This build is on hold. Resume it first.`
      : say`This build is ${buildStatusWord(status)}. Nothing can be made or set aside for it any more.`,
  'structural-location': () =>
    say`That location only holds other locations. Choose one that holds stock.`,
  'more-than-remaining': ({ remaining }) =>
    say`Only ${pieces(remaining)} remain to be made. Enter at most ${quantityText(remaining)}, or raise the quantity of the build first.`,
  'not-trackable': () =>
    say`This part has no serial numbers. Leave them empty, or switch on “Trackable” for the part.`,
  'not-whole': () => say`Pieces with serial numbers are whole. Enter a whole number.`,
  'no-serials': () => say`Every piece needs a serial number. Enter them, for example 101-105, 110.`,
  'too-many-serials': ({ most }) => say`At most ${quantityText(most)} serial numbers at once.`,
  'duplicate-serial': ({ serial }) => say`Serial number ${serial} is named twice. Name it once.`,
  'invalid-serial-group': ({ group }) =>
    say`“${group}” is not a range of serial numbers. Write the first and the last, for example 101-105.`,
  'serial-group-too-large': ({ group, quantity }) =>
    say`“${group}” names more than the ${quantityText(quantity)} that are made. Name fewer.`,
  'serial-count': ({ found, quantity }) =>
    say`${counted(found, 'serial number')} named for ${pieces(quantity)}. Make both the same.`,
  'serials-exist': ({ serials }) =>
    say`In use already: ${serials.slice(0, 10).join(', ')}${serials.length > 10 ? ' …' : ''}. Choose others.`,
  'components-short': ({ lines }) =>
    say`${counted(lines.length, 'component is', 'components are')} not set aside in full. Allocate them, or complete anyway.`,
  'not-in-production': ({ status }) =>
    say`This build is ${buildStatusWord(status)}. Only a build in production can be finished early: issue it first.`,
  incomplete: ({ completed, remaining }) =>
    say`${quantityText(completed)} are made and ${quantityText(remaining)} are not. Confirm that the rest will not be made.`
};

const planning: WordsFor<
  | Exclude<CreateBuildRefusal, { readonly code: 'structural-location' }>
  | Exclude<EditBuildRefusal, { readonly code: 'structural-location' | 'build-not-active' }>
  | MoveBuildRefusal
  | RemoveBuildRefusal
> = {
  'not-an-assembly': () =>
    say`This part is not an assembly, so it can not be built. Switch on “Assembly” for the part, or receive stock of it.`,
  'virtual-part': () => say`A virtual part needs no stock and is never built.`,
  'part-inactive': () => say`This part is inactive. Make it active again, or choose another one.`,
  'no-bom': () =>
    say`This part has no bill of materials yet. Say what goes into it on the part, then build.`,
  'order-closed': ({ status }) =>
    say`The sales order is ${statusWord(status)}. Choose an open order, or build for stock.`,
  'line-of-another-order': () => say`That line belongs to another order. Open the order again.`,
  'line-of-another-part': () => say`That line is for another part. Build the part of the line.`,
  'target-before-start': ({ startDate, targetDate }) =>
    say`The target date ${dayText(targetDate)} is before the start date ${dayText(startDate)}. Choose a later target date.`,
  'reference-does-not-match': ({ pattern }) =>
    say`The reference does not follow the pattern ${pattern}. Leave it empty for the next number.`,
  'reference-taken': ({ reference }) =>
    say`The reference ${reference} is in use already. Choose another one.`,
  'parent-not-active': ({ status }) =>
    say`The build that this one is for is ${buildStatusWord(status)}. Build for stock instead.`,
  'not-a-component-of-parent': () => say`The build that this one is for does not use this part.`,
  'below-completed': ({ completed }) =>
    say`${pieces(completed)} are made already. Enter at least ${quantityText(completed)}.`,
  'cannot-move': ({ from, to }) =>
    from === to
      ? say`The build is ${buildStatusWord(to)} already.`
      : say`A build that is ${buildStatusWord(from)} can not become ${buildStatusWord(to)}.`,
  'not-cancelled': ({ status }) =>
    say`The build is ${buildStatusWord(status)}. Only a cancelled build can be deleted: cancel it first.`,
  'build-in-use': ({ outputs, consumed, children }) => {
    const uses = [
      outputs > 0 ? counted(outputs, 'output') : '',
      consumed > 0 ? counted(consumed, 'used-up component') : '',
      children > 0 ? counted(children, 'child build') : ''
    ];
    return say`The build can not be deleted: it left ${uses.filter(Boolean).join(', ')}. It stays on record as cancelled.`;
  }
};

const allocating: WordsFor<
  Exclude<AllocateComponentRefusal, { readonly code: 'build-not-active' | 'not-whole' }>
> = {
  'not-in-bom': () =>
    say`The bill of materials does not have this component any more. Close this and look again.`,
  'nothing-to-allocate': () =>
    say`Virtual parts and consumables are not counted out of stock: there is nothing to allocate.`,
  'wrong-part': () => say`That stock is of another part. Choose stock of the component.`,
  'not-available': ({ why }) =>
    say`A stock item can not be taken: it ${unavailableWords[why]}. Choose another one.`,
  'serial-is-one': () => say`An item with a serial number is one piece. Take 1 of it.`,
  'not-enough-stock': ({ free, held }) =>
    say`Only ${quantityText(free)} of that stock item are free now.${heldBy(held)} Take less, or choose another item.`,
  'more-than-required': ({ missing }) =>
    say`The build still needs ${quantityText(missing)} of it. Take no more than that.`
};

const words: WordsFor<BuildRefusal> = {
  ...making,
  ...planning,
  ...allocating,
  'not-understood': commonWords,
  gone: commonWords,
  'not-saved': commonWords
};

/** Why something was not done with a build, and what to do about it; short components by their names. */
export function buildWords(refusal: BuildRefusal, nameOf?: NameOf): string {
  if (refusal.code === 'components-short' && nameOf)
    return say`Not set aside in full: ${shortText(refusal.lines, nameOf)}. Allocate them, or complete anyway: then only what there is of them is used up.`;
  const tell = words[refusal.code] as (refused: BuildRefusal) => string;
  return tell(refusal);
}
