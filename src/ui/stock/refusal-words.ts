import type { InUse, Use } from '#domain/in-use.ts';
import type { AssignToCustomerRefusal } from '#domain/stock/assign-to-customer.ts';
import type { StockAway } from '#domain/stock/at-hand.ts';
import type { Claim } from '#domain/stock/availability.ts';
import type { AdjustStockRefusal } from '#domain/stock/adjust-stock.ts';
import type { CountStockRefusal } from '#domain/stock/count-stock.ts';
import type { EditStockItemRefusal } from '#domain/stock/edit-stock-item.ts';
import type { MergeStockRefusal } from '#domain/stock/merge-stock.ts';
import type { MoveStockRefusal } from '#domain/stock/move-stock.ts';
import type { ReceiveStockRefusal } from '#domain/stock/receive-stock.ts';
import type { RemoveStockItemRefusal } from '#domain/stock/remove-stock-item.ts';
import type { SaveLocationRefusal } from '#domain/stock/save-location.ts';
import type { SerialiseStockRefusal } from '#domain/stock/serialise-stock.ts';
import type { SplitStockRefusal } from '#domain/stock/split-stock.ts';
import type { WriteOffStockRefusal } from '#domain/stock/write-off-stock.ts';
import { unavailableWords } from '#ui/order/order-words.ts';
import type { WordsFor } from '#ui/order/words-for.ts';
import { commonWords, type CommonRefusal } from '#ui/words/command-words.ts';
import { counted, quantityText } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';

/** Everything that stock and its places may be refused with. */
export type StockRefusal =
  | ReceiveStockRefusal
  | AdjustStockRefusal
  | CountStockRefusal
  | MoveStockRefusal
  | SplitStockRefusal
  | SerialiseStockRefusal
  | MergeStockRefusal
  | EditStockItemRefusal
  | WriteOffStockRefusal
  | RemoveStockItemRefusal
  | AssignToCustomerRefusal
  | SaveLocationRefusal
  | InUse
  | CommonRefusal;

/** Who holds stock and how much: "SO-0042 (12), BO-0003 (4)". */
export function holdersText(held: readonly Claim[]): string {
  const byHolder = new Map<string, number>();
  for (const { by, quantity } of held)
    byHolder.set(by.reference, (byHolder.get(by.reference) ?? 0) + quantity);
  const names = [...byHolder].map(
    ([reference, quantity]) =>
      `${reference === '' ? 'unknown' : reference} (${quantityText(quantity)})`
  );
  const more = names.length > 5 ? say` and ${counted(names.length - 5, 'other')}` : '';
  return names.slice(0, 5).join(', ') + more;
}

const whereIs: Readonly<Record<StockAway['why'], string>> = {
  'with-customer': say`It is with a customer. Take it back as a return first.`,
  installed: say`It is installed in something else and can not be changed here.`,
  consumed: say`It was used up in a build and can not be changed.`
};

const uses: Readonly<Partial<Record<Use['kind'], (count: number) => string>>> = {
  allocations: (count) => counted(count, 'allocation'),
  buildAllocations: (count) => counted(count, 'allocation to a build', 'allocations to builds'),
  stockItems: (count) => counted(count, 'stock item'),
  outputs: (count) => counted(count, 'build output'),
  locations: (count) => counted(count, 'location'),
  parts: (count) => counted(count, 'part'),
  categories: (count) => counted(count, 'category', 'categories'),
  lines: (count) => counted(count, 'order line'),
  builds: (count) => counted(count, 'build'),
  bomLines: (count) => counted(count, 'bill of materials', 'bills of materials'),
  substitutes: (count) => counted(count, 'substitute')
};

/** What points at something: "3 allocations and 1 build output". */
export const usesText = ({ by }: InUse) =>
  by.map(({ kind, count }) => uses[kind]?.(count) ?? counted(count, 'record')).join(', ');

const listed = (serials: readonly string[]) =>
  serials.slice(0, 10).join(', ') + (serials.length > 10 ? ' …' : '');

const words: WordsFor<StockRefusal> = {
  'virtual-part': () => say`A virtual part is never in stock. Choose another part.`,
  'structural-location': () =>
    say`That location only holds other locations. Choose one that holds stock.`,
  'whole-number-needed': () =>
    say`Pieces of this part carry serial numbers, so only whole pieces can be received. Enter a whole number.`,
  'not-trackable': () =>
    say`Pieces of this part carry no serial numbers. Leave the serial numbers empty, or make the part trackable first.`,
  'no-serials': () => say`Enter serial numbers, for example 101-105, 110.`,
  'too-many-serials': ({ most }) => say`At most ${quantityText(most)} serial numbers at once.`,
  'duplicate-serial': ({ serial }) => say`Serial number ${serial} is named twice. Name it once.`,
  'invalid-serial-group': ({ group }) =>
    say`“${group}” is not a range of serial numbers. Write the first and the last, for example 101-105.`,
  'serial-group-too-large': ({ group, quantity }) =>
    say`“${group}” names more than the ${quantityText(quantity)} that are wanted. Name fewer.`,
  'serial-count': ({ found, quantity }) =>
    say`${counted(found, 'serial number')} named for ${counted(quantity, 'piece')}. Make both the same.`,
  'serials-exist': ({ serials }) =>
    say`In use already: ${listed(serials)}. Choose serial numbers that no other piece has.`,
  'stock-away': ({ why }) => whereIs[why],
  'whole-pieces-only': () =>
    say`Pieces of this part carry serial numbers, so it is handled whole. Enter a whole number.`,
  'serial-is-one': () => say`This piece has a serial number: it is one piece, there or not.`,
  'not-that-much': ({ there }) =>
    say`There are only ${quantityText(there)}. Enter no more than that, or count the item first.`,
  'held-by': ({ free, held }) =>
    say`Only ${quantityText(free)} would be free. Held by ${holdersText(held)}. Unallocate there first, or enter less.`,
  'already-there': () => say`It lies there already. Choose another location.`,
  'nothing-left': () => say`That is all there is, so nothing would stay. Enter less.`,
  'other-part': () => say`Only stock of the same part can be put together.`,
  'other-status': () =>
    say`Only stock with the same status can be put together. Change the status first.`,
  'in-production': () => say`One of the items is still being built. Finish the build first.`,
  'other-currencies': () =>
    say`The items were bought in different currencies. Change the purchase price of one first.`,
  'serial-needs-one': ({ quantity }) =>
    say`A serial number is for one piece, and this item holds ${quantityText(quantity)}. Use Serialise instead.`,
  empty: () => say`There is nothing left to write off.`,
  'not-empty': ({ quantity }) =>
    say`There are still ${quantityText(quantity)} of it. Write off or remove them first.`,
  'in-use': (refusal) =>
    say`It is needed by ${usesText(refusal)}. Remove or move those first, or leave it as it is.`,
  'not-a-customer': () =>
    say`That company is not a customer. Switch on “Customer” for it, or choose another one.`,
  'not-salable': () => say`This part is not salable. Switch on “Salable” for the part first.`,
  'not-available': ({ why }) =>
    say`The stock can not be handed over: it ${unavailableWords[why]}. Change that first.`,
  loop: () => say`A location can not lie in itself. Choose another place for it.`,
  'holds-stock': ({ items }) =>
    say`${counted(items, 'stock item lies', 'stock items lie')} here. Move them before the location only holds other locations.`,
  'not-understood': commonWords,
  gone: commonWords,
  'not-saved': commonWords
};

/** Why something was not done with stock or a place, and what to do about it. */
export function stockItemWords(refusal: StockRefusal): string {
  const tell = words[refusal.code] as (refused: StockRefusal) => string;
  return tell(refusal);
}
