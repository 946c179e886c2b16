import { commonWords, type CommonRefusal } from '#ui/words/command-words.ts';
import { buildingWords, type BuildingRefusal } from './refusal-words-building.ts';
import { headerWords, type HeadRefusal } from './refusal-words-header.ts';
import { lineWords, type RowRefusal } from './refusal-words-lines.ts';
import { shippingWords, type ShippingRefusal } from './refusal-words-shipping.ts';
import { stockWords, type TakingRefusal } from './refusal-words-stock.ts';
import type { WordsFor } from './words-for.ts';

/** Everything that an order, or a build for it, may be refused with. */
export type OrderRefusal =
  HeadRefusal | RowRefusal | TakingRefusal | ShippingRefusal | BuildingRefusal | CommonRefusal;

const words: WordsFor<OrderRefusal> = {
  ...headerWords,
  ...lineWords,
  ...stockWords,
  ...shippingWords,
  ...buildingWords,
  'not-understood': commonWords,
  gone: commonWords,
  'not-saved': commonWords
};

/** Why something was not done with an order, and what to do about it. */
export function orderWords(refusal: OrderRefusal): string {
  const tell = words[refusal.code] as (refused: OrderRefusal) => string;
  return tell(refusal);
}
