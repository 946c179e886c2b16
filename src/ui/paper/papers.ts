import { say } from '#ui/words/say.ts';

/** The papers of an order, by their part of the address. */
export const papers = {
  'packing-slip': say`Packing slip`,
  'pick-list': say`Pick list`,
  confirmation: say`Order confirmation`
} as const;
export type PaperName = keyof typeof papers;

export const isPaper = (name: string): name is PaperName => Object.hasOwn(papers, name);
