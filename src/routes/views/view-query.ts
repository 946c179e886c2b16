/** What is in the address of a list and is no question to it. */
const passing = ['view', 'page', 'select', 'open', 'about', 'line', 'sheet', 'cal'];

/** Filter, search and sorting of an address, always in the same order. */
export function questionsIn(query: URLSearchParams): string {
  const own = new URLSearchParams(query);
  for (const name of passing) own.delete(name);
  own.sort();
  return own.toString();
}

/** The address of a saved view, after the path. */
export const viewSearch = ({ id, query }: { readonly id: string; readonly query: string }) =>
  `?${query}${query === '' ? '' : '&'}view=${id}`;
