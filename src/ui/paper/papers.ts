/** The papers of an order, by their part of the address. */
export const papers = {
  'packing-slip': 'Packing slip',
  'pick-list': 'Pick list',
  confirmation: 'Order confirmation'
} as const;
export type PaperName = keyof typeof papers;

export const isPaper = (name: string): name is PaperName => Object.hasOwn(papers, name);
