import type { InUse } from '#domain/in-use.ts';
import type { AddSubstituteRefusal } from '#domain/part/add-substitute.ts';
import type { RemoveBomLineRefusal } from '#domain/part/remove-bom-line.ts';
import type { RemovePartRefusal } from '#domain/part/remove-part.ts';
import type { PartLocked } from '#domain/part/part-locked.ts';
import type { SaveBomLineRefusal } from '#domain/part/save-bom-line.ts';
import type { SaveCategoryRefusal } from '#domain/part/save-category.ts';
import type { SavePartRefusal } from '#domain/part/save-part.ts';
import type { SavePriceBreakRefusal } from '#domain/part/save-price-break.ts';
import type { WordsFor } from '#ui/order/words-for.ts';
import { holdersText, usesText } from '#ui/stock/refusal-words.ts';
import { commonWords, type CommonRefusal } from '#ui/words/command-words.ts';
import { counted, quantityText } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';

/** Everything that a part and what belongs to it may be refused with. */
export type PartRefusal =
  | SavePartRefusal
  | RemovePartRefusal
  | SaveBomLineRefusal
  | RemoveBomLineRefusal
  | AddSubstituteRefusal
  | SavePriceBreakRefusal
  | SaveCategoryRefusal
  | PartLocked
  | InUse
  | CommonRefusal;

const words: WordsFor<PartRefusal> = {
  'part-exists': () =>
    say`Another part has this name, number and revision. Change one of them, or use that part.`,
  loop: () => say`It can not stand in itself. Choose another one above it.`,
  'not-a-template': () => say`Only a template has variants. Choose a part that is a template.`,
  'has-variants': ({ variants }) =>
    say`${counted(variants, 'part is a variant', 'parts are variants')} of it, so it stays a template.`,
  'structural-category': () =>
    say`That category only holds other categories. Choose one that holds parts.`,
  'structural-location': () =>
    say`That location only holds other locations. Choose one that holds stock.`,
  'has-stock': ({ items }) =>
    say`There is stock of it (${counted(items, 'item')}), so it can not become virtual. Write the stock off first.`,
  'stock-not-whole': ({ items }) =>
    say`${counted(items, 'stock item is', 'stock items are')} not whole pieces, so they can not get serial numbers. Count them first.`,
  'part-locked': () => say`This part is locked: unlock it under Details first.`,
  'in-use': (refusal) => say`It is used by ${usesText(refusal)} and inactive already. It stays.`,
  'other-part': () => say`That line belongs to another part. Open the part again.`,
  'not-an-assembly': () =>
    say`Only an assembly has components. Switch on “Assembly” under Details first.`,
  'not-a-component': () =>
    say`That part is not a component. Switch on “Component” for it, or choose another part.`,
  'bom-loop': ({ path }) =>
    path.length <= 1
      ? say`A part can not go into itself. Choose another component.`
      : say`That would put the part into itself, over ${counted(path.length - 1, 'step')}. Choose another component.`,
  'held-by-builds': ({ held }) =>
    say`Builds hold stock for this component: ${holdersText(held)}. Unallocate there first.`,
  'whole-number-needed': () =>
    say`Pieces of that component carry serial numbers. Enter a whole number for each assembly.`,
  'same-part': () => say`That is the component itself. Choose another part.`,
  'substitute-exists': () => say`That part is a substitute already.`,
  'not-salable': () =>
    say`Prices are for parts that are sold. Switch on “Salable” under Details first.`,
  'price-exists': ({ quantity }) =>
    say`There is a price from ${quantityText(quantity)} on already. Edit that one.`,
  'holds-parts': ({ parts }) =>
    say`${counted(parts, 'part stands', 'parts stand')} in this category. Move them first.`,
  'not-understood': commonWords,
  gone: commonWords,
  'not-saved': commonWords
};

/** Why something was not done with a part, and what to do about it. */
export function partWords(refusal: PartRefusal): string {
  const tell = words[refusal.code] as (refused: PartRefusal) => string;
  return tell(refusal);
}
