import { goto } from '$app/navigation';
import { page } from '$app/state';

interface OpenSheet {
  readonly name: string;
  /** What it is about: a record's id, or nothing. */
  readonly about: string;
}

const keep = { noScroll: true, keepFocus: true };

/** Whether the open sheet was opened here, so that going back closes it. */
let opened = false;

/** The sheet that the address names: `?receive=<part>`, or `?open=` with `about=` for the others. */
export function sheetIn(url: URL): OpenSheet | undefined {
  const receive = url.searchParams.get('receive');
  if (receive !== null) return { name: 'receive', about: receive };
  const name = url.searchParams.get('open');
  return name === null ? undefined : { name, about: url.searchParams.get('about') ?? '' };
}

/** The questions of the address without those of a sheet. */
const sheetNames = ['open', 'about', 'receive'];
const withoutSheet = () =>
  [...page.url.searchParams].filter(([name]) => !sheetNames.includes(name));

const addressOf = (query: [string, string][]) => {
  const text = new URLSearchParams(query).toString();
  return page.url.pathname + (text === '' ? '' : `?${text}`);
};

/** The address of a sheet over the page that is open. */
export function sheetHref(name: string, about = ''): string {
  const named: [string, string][] =
    name === 'receive'
      ? [['receive', about]]
      : [['open', name], ...(about === '' ? [] : [['about', about] as [string, string]])];
  return addressOf([...withoutSheet(), ...named]);
}

/** Opens a sheet as a step of its own; from another sheet it takes its place. */
export function openSheet(name: string, about = ''): void {
  const replaceState = sheetIn(page.url) !== undefined;
  void goto(sheetHref(name, about), { ...keep, replaceState });
}

/** Remembers how the page came to its address: to be told of every navigation. */
export function arrivedAt(type: string, url: URL): void {
  if (type === 'enter') opened = false;
  else if (type !== 'popstate' && sheetIn(url)) opened = true;
  else if (!sheetIn(url)) opened = false;
}

/** Closes the sheet: a step back when it was opened here, else its part of the address is taken away. */
export function closeSheet(): void {
  if (opened) history.back();
  else void goto(addressOf(withoutSheet()), { ...keep, replaceState: true });
  opened = false;
}
