/** How long a page may take to draw its heading. */
const patience = 5_000;
/** How long it may take to be as long as it was; then the person may have scrolled. */
const untilScrolled = 1_500;
const untilFallback = 400;

const isShown = (element: HTMLElement) => element.checkVisibility();
/** Headings of the page that the address names: a list that stands beside it has one of its own. */
const headingsIn = (main: HTMLElement) =>
  [...(main.querySelector('[data-page]') ?? main).querySelectorAll('h1')].filter(isShown);

/** Looks at once and after every change of the page, until it finds something or has waited enough. */
function whenThere(main: HTMLElement, look: () => boolean, wait: number): () => void {
  if (look()) return () => undefined;
  const watcher = new MutationObserver(() => {
    if (look()) stop();
  });
  const timer = setTimeout(() => {
    stop();
  }, wait);
  const stop = () => {
    clearTimeout(timer);
    watcher.disconnect();
  };
  watcher.observe(main, { subtree: true, childList: true, attributes: true });
  return stop;
}

/** Whether the focus is still where a navigation leaves it. */
const isFree = () => document.activeElement === document.body || document.activeElement === null;

function focused(element: HTMLElement | null | undefined): boolean {
  if (!element || !isFree()) return !isFree();
  element.focus({ preventScroll: true });
  return true;
}

/** Where the person was before, for `arrive`. */
export interface Departure {
  readonly headings: ReadonlySet<HTMLElement>;
  readonly path: string;
}

/** What of the page that is left must be known on the next. */
export const depart = (main: HTMLElement | null, path: string): Departure => ({
  headings: new Set(main ? headingsIn(main) : []),
  path
});

/**
 * Puts the focus where the new page begins: on its heading, even when that is drawn late. Going
 * back puts it on the row that was opened. The focus of whoever has moved on is left alone.
 */
export function arrive(main: HTMLElement, from: Departure, isBack: boolean): () => void {
  const path = CSS.escape(from.path);
  const rows = `a[href="${path}"], a[href^="${path}?"]`;
  const row = () => [...main.querySelectorAll<HTMLElement>(rows)].find(isShown);
  const fresh = () => headingsIn(main).findLast((heading) => !from.headings.has(heading));
  let late = false;
  const look = () =>
    focused(isBack ? row() : fresh()) || (late && focused(headingsIn(main).at(-1)));
  const stop = whenThere(main, look, patience);
  const timer = setTimeout(() => {
    late = true;
    if (look()) stop();
  }, untilFallback);
  return () => {
    clearTimeout(timer);
    stop();
  };
}

/** Scrolls the page to where it was, as soon as it is long enough again. */
export function scrollBackTo(top: number): void {
  const main = document.getElementById('main');
  if (!main) return;
  const scrolled = () => {
    main.scrollTop = top;
    return Math.abs(main.scrollTop - top) < 2;
  };
  whenThere(main, scrolled, untilScrolled);
}
