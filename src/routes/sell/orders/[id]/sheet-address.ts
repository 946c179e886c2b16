/** An address with another sheet, or none: what the list beside the order is asked stays. */
export function withSheet(url: URL, sheet: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(url.searchParams);
  for (const name of ['open', 'about', 'line']) query.delete(name);
  for (const [name, value] of Object.entries(sheet)) query.set(name, value);
  return url.pathname + (query.size === 0 ? '' : `?${query.toString()}`);
}
