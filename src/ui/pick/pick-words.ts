import type { PickMeaning, ScannedThing } from '#domain/sales-order/pick-scan.ts';
import { counted, quantityText } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';
import { stopName, type NeedyView, type StopView } from './pick-view.ts';

/** "Take 8", on the button and to a screen reader. */
export const takeWords = (quantity: number, units: string): string =>
  say`Take ${quantityText(quantity, units)}`;

/** What was taken: "Seal kit +8". */
export const tookWords = (stop: StopView, quantity: number): string =>
  `${stopName(stop)} +${quantityText(quantity, stop.units)}`;

/** Batch or serial number of a stop, so that the right one is taken. */
export const markWords = ({ batch, serial }: Pick<StopView, 'batch' | 'serial'>): string =>
  serial === null ? batch && say`Batch ${batch}` : say`Serial number ${serial}`;

/** How far the picking has come: "1 of 3". */
export const progressWords = (done: number, all: number): string =>
  say`${quantityText(done)} of ${quantityText(all)}`;

const names = (things: readonly ScannedThing[]) =>
  [...new Set(things.map(({ name }) => name))].slice(0, 3).join(', ');

type Said = Exclude<PickMeaning<StopView>['kind'], 'take' | 'add'>;
type Meaning<Kind extends Said> = Extract<PickMeaning<StopView>, { readonly kind: Kind }>;

const meant: {
  readonly [Kind in Said]: (meaning: Meaning<Kind>, current: StopView | undefined) => string;
} = {
  'ask-quantity': ({ stop }) => say`${stopName(stop)}: how much?`,
  'ask-place': ({ stops }) =>
    say`This code stands on stock in ${counted(stops.length, 'place')}. Which is it?`,
  'ask-stock': ({ thing }) =>
    say`${thing.name} is needed, but not allocated. Scan the code of the stock item or its batch, or allocate it first.`,
  here: ({ stop }) => say`You are at ${stop.place || say`its place`}. Take ${stopName(stop)}.`,
  'nothing-here': ({ thing }) => say`Nothing of this order is left at ${thing.name}.`,
  picked: ({ stop }) => say`${stopName(stop)} is picked already.`,
  order: ({ thing }) => say`This is the label of ${thing.name}.`,
  wrong: ({ things }, current) =>
    current
      ? say`That is ${names(things)}. Expected ${stopName(current)}.`
      : say`That is ${names(things)}. Everything is picked.`
};

/** A meaning of a scan that takes nothing. */
export type Untaken = Meaning<Said>;

/** What a scan that takes nothing meant. */
export function meaningWords(meaning: Untaken, current: StopView | undefined): string {
  const say = meant[meaning.kind] as (meaning: Untaken, current: StopView | undefined) => string;
  return say(meaning, current);
}

/** A code that leads to nothing here. */
export function codeWords(
  { kind, code }: { readonly kind: 'unknown' | 'gone' | 'fault'; readonly code: string },
  current: StopView | undefined
): string {
  const expected = current ? say` Expected ${stopName(current)}.` : '';
  switch (kind) {
    case 'unknown':
      return say`Nothing has the code ${code}.${expected}`;
    case 'gone':
      return say`What ${code} stands for is not on this tablet.${expected}`;
    case 'fault':
      return say`The code was not read whole. Scan it again.${expected}`;
  }
}

/** What is short after less was found than was allocated. */
export const shortWords = (stop: StopView, found: number): string =>
  found > 0
    ? say`${stopName(stop)}: ${quantityText(found, stop.units)} picked, ${quantityText(stop.left, stop.units)} short now.`
    : say`${stopName(stop)}: ${quantityText(stop.left, stop.units)} short now.`;

/** What nobody finds on a shelf, because it is not allocated. */
export const needyWords = ({ code, name, units, missing }: NeedyView): string =>
  say`${stopName({ code, name })}: ${quantityText(missing, units)} not allocated`;

/** Why less was found, as people say it most. */
export const shortReasons = [
  say`Not there`,
  say`Damaged`,
  say`Wrong stock at the place`,
  say`Too few there`
];
