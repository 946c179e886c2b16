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
  codes: ['subject'],
  movements: ['item', 'other', 'order', 'build'],
  dispatches: ['order'],
  completions: ['order'],
  outputs: ['build', 'item'],
  comments: ['about'],
  acks: ['finding']
};

/** Of those, what may point elsewhere later: what it pointed at then is only in the change itself. */
const movable: Readonly<Record<string, readonly string[]>> = {
  salesOrders: ['customer'],
  builds: ['salesOrder'],
  codes: ['subject']
};

/** What a finding is about stands in the middle of its key. */
const entityIn = (key: string) => key.slice(key.indexOf(':') + 1, key.lastIndexOf(':'));

/**
 * Whose history a change of a row belongs to: the things it points at, by its own content or, for
 * pointers that never change, by the row. So the answer is the same whenever it is asked.
 */
export function rootsOf(kind: string, content: Content, row: Content | undefined): string[] {
  const moves = movable[kind] ?? [];
  const roots = (pointers[kind] ?? [])
    .map((field) => content[field] ?? (moves.includes(field) ? undefined : row?.[field]))
    .filter((id) => typeof id === 'string');
  return kind === 'acks' ? roots.flatMap((key) => [key, entityIn(key)]) : roots;
}
