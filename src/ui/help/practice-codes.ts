import type { ScreenName } from '#domain/code/screen-code.ts';
import type { LabelSubject } from '#ui/paper/label-subject.ts';
import { labelView } from '#ui/paper/label-view.ts';
import { say } from '#ui/words/say.ts';
import { screenWords } from './screen-words.ts';
import { barsOf, type SheetCode } from './sheet-code.ts';

interface Addresses {
  /** The page of a thing. */
  readonly ofThing: (subject: LabelSubject, id: string) => string;
  /** The address that opens what a short code names. */
  readonly ofCode: (code: string) => string;
}

const opens: Readonly<Record<LabelSubject['kind'], string>> = {
  order: say`Opens this sales order.`,
  build: say`Opens this build order.`,
  part: say`Opens this part.`,
  item: say`Opens this stock item.`,
  location: say`Opens this location.`
};

/** The kinds whose number names one thing of the shop; a batch or a shelf may have namesakes. */
const numbered: readonly string[] = ['order', 'build', 'part'];

function thing(subject: LabelSubject, addresses: Addresses): SheetCode {
  const { id, title, number } = labelView(subject);
  return {
    title,
    does: opens[subject.kind],
    text: addresses.ofThing(subject, id),
    bars: numbered.includes(subject.kind) ? barsOf(number) : undefined
  };
}

const screen = (name: ScreenName, does: string, addresses: Addresses): SheetCode => ({
  title: screenWords[name],
  does,
  text: addresses.ofCode(`go:${name}`),
  bars: barsOf(`go:${name}`)
});

const nobodysCode = 'PRACTICE-0000';

/** Every code of the practice sheet: things of this shop, screens, and one that nobody knows. */
export const practiceCodes = (
  things: readonly LabelSubject[],
  addresses: Addresses
): SheetCode[] => [
  ...things.map((each) => thing(each, addresses)),
  screen('home', say`Opens the home screen.`, addresses),
  screen('new-order', say`Begins a sales order.`, addresses),
  {
    title: say`An unknown code`,
    does: say`Is answered with two low tones, and changes nothing.`,
    text: nobodysCode,
    bars: barsOf(nobodysCode)
  }
];
