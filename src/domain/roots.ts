type Content = Readonly<Record<string, unknown>>;

/** The fields that point at what a record or an event belongs to. */
const pointers: Readonly<Record<string, readonly string[]>> = {
  contacts: ['company'],
  addresses: ['company'],
  customerPrices: ['company'],
  bomLines: ['part'],
  priceBreaks: ['part'],
  salesOrders: ['customer'],
  lines: ['order'],
  extraLines: ['order'],
  shipments: ['order'],
  allocations: ['order', 'item'],
  builds: ['salesOrder', 'part'],
  buildAllocations: ['build', 'item'],
  stockItems: ['part'],
  movements: ['item', 'other', 'order', 'build'],
  dispatches: ['order'],
  completions: ['order'],
  outputs: ['build', 'item'],
  comments: ['about']
};

/** Whose history a change of this row belongs to: the things it points at. */
export const rootsOf = (kind: string, row: Content): string[] =>
  (pointers[kind] ?? []).map((field) => row[field]).filter((id) => typeof id === 'string');
