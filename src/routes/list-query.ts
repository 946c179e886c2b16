/** How much a page of a list holds. */
export const pageSize = 50;

/** Questions of an address that are asked otherwise, or not any more. */
export type Change = Readonly<Record<string, string | undefined>>;

/** The address with some of its questions changed; every change but turning the page begins at page 1. */
export function withQuery(query: URLSearchParams, change: Change): string {
  const next = new URLSearchParams(query);
  if (!('page' in change)) next.delete('page');
  // What is asked otherwise is not the saved view any more.
  next.delete('view');
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined || value === '') next.delete(name);
    else next.set(name, value);
  }
  const text = next.toString();
  return text === '' ? '' : `?${text}`;
}
