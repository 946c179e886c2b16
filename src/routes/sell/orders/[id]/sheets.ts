import { goto } from '$app/navigation';
import { page } from '$app/state';
import { withSheet } from './sheet-address.ts';

const names = [
  'add-line',
  'line',
  'edit-line',
  'remove-line',
  'allocate',
  'serials',
  'build',
  'build-short',
  'extra-line',
  'remove-extra-line',
  'ship',
  'cancel',
  'unallocate',
  'edit-order',
  'shipment',
  'remove-shipment'
] as const;
type SheetName = (typeof names)[number];

interface OpenSheet {
  readonly name: SheetName;
  /** The line, extra line or shipment that it is about. */
  readonly about: string;
}

const keep = { noScroll: true, keepFocus: true };

/** Whether the open sheet was opened here, so that going back closes it. */
let opened = false;

/** The sheet that the address names: `?line=` for a line, `?open=` with `about=` for the others. */
export function sheetIn(url: URL): OpenSheet | undefined {
  const line = url.searchParams.get('line');
  if (line !== null) return { name: 'line', about: line };
  const name = names.find((each) => each === url.searchParams.get('open'));
  return name && { name, about: url.searchParams.get('about') ?? '' };
}

/** The address of a sheet over the page that is open. */
export function sheetHref(name: SheetName, about = ''): string {
  if (name === 'line') return withSheet(page.url, { line: about });
  return withSheet(page.url, about === '' ? { open: name } : { open: name, about });
}

/** Opens a sheet as a step of its own; from another sheet it takes its place. */
export function openSheet(name: SheetName, about = ''): void {
  const replaceState = sheetIn(page.url) !== undefined;
  void goto(sheetHref(name, about), { ...keep, replaceState });
}

/**
 * Remembers how the page came to its address: to be told of every navigation. A sheet that another page led
 * to, pick mode to the question whether it ships, leaves the order behind when it closes, not that page.
 */
export function arrivedAt(type: string, url: URL, from: URL | undefined): void {
  if (type === 'enter' || !sheetIn(url)) opened = false;
  else if (type !== 'popstate') opened = from?.pathname === url.pathname;
}

/** Closes the sheet and shows what has to be decided about the order. */
export function showFindings(): void {
  void goto(`${withSheet(page.url, {})}#findings`, { replaceState: true });
}

/** Closes the sheet: a step back when it was opened here, else its part of the address is taken away. */
export function closeSheet(): void {
  if (opened) history.back();
  else void goto(withSheet(page.url, {}), { ...keep, replaceState: true });
  opened = false;
}
