import { goto } from '$app/navigation';
import { page } from '$app/state';

const keep = { noScroll: true, keepFocus: true };

/** The address without a sheet: what a list beside the page asks stays. */
function bare(): URLSearchParams {
  const query = new URLSearchParams(page.url.searchParams);
  query.delete('open');
  query.delete('about');
  return query;
}

const addressOf = (query: URLSearchParams) =>
  page.url.pathname + (query.size === 0 ? '' : `?${query.toString()}`);

/** The sheets of one page, named in its address: `?open=` and what it is about. */
export function sheetsOf<Name extends string>(names: readonly Name[]) {
  /** Whether the open sheet was opened here, so that going back closes it. */
  let opened = false;

  const sheetIn = (url: URL): { readonly name: Name; readonly about: string } | undefined => {
    const name = names.find((each) => each === url.searchParams.get('open'));
    return name && { name, about: url.searchParams.get('about') ?? '' };
  };

  /** Opens a sheet as a step of its own; from another sheet it takes its place. */
  const openSheet = (name: Name, about = ''): void => {
    const query = bare();
    query.set('open', name);
    if (about !== '') query.set('about', about);
    const replaceState = sheetIn(page.url) !== undefined;
    void goto(addressOf(query), { ...keep, replaceState });
  };

  /** Remembers how the page came to its address: to be told of every navigation. */
  const arrivedAt = (type: string, url: URL): void => {
    if (type === 'enter' || !sheetIn(url)) opened = false;
    else if (type !== 'popstate') opened = true;
  };

  /** Closes the sheet: a step back when it was opened here, else its part of the address goes. */
  const closeSheet = (): void => {
    if (opened) history.back();
    else void goto(addressOf(bare()), { ...keep, replaceState: true });
    opened = false;
  };

  return { sheetIn, openSheet, arrivedAt, closeSheet };
}
