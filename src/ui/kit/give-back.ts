/** How long what was done in a dialog may take to change the page under it. */
const patience = 2_000;

const stops = 'a[href], button:not(:disabled, [aria-disabled])';
const isShown = (element: HTMLElement) => element.checkVisibility({ visibilityProperty: true });
const lastShown = (selector: string) =>
  [...document.querySelectorAll<HTMLElement>(selector)].findLast(isShown);

function isLost(): boolean {
  return document.activeElement === document.body || document.activeElement === null;
}

/** What stands nearest to where somebody was; the title of the page, when nothing is left of it. */
function nearest(around: readonly Element[]): HTMLElement | undefined {
  const left = around.find((element) => element.isConnected);
  const inside = left && [...left.querySelectorAll<HTMLElement>(stops)].find(isShown);
  return inside ?? lastShown('main h1');
}

/** Ends the watch of the dialog before: two that look after the focus would pull it to and fro. */
let dismiss = () => {};

/**
 * Remembers who has the focus, and answers with what gives it back. The button that opened a dialog is
 * often gone when the dialog has done its work, then or a moment later: the focus goes to what stands
 * nearest to it, and is never lost. On another page it is left to the page.
 */
export function rememberFocus(): () => void {
  const opener = document.activeElement;
  const path = location.pathname;
  const around: Element[] = [];
  for (let at = opener?.parentElement; at && !at.matches('main, body, html'); at = at.parentElement)
    around.push(at);

  function findAnew() {
    if (isLost() && location.pathname === path) nearest(around)?.focus();
  }

  return () => {
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    findAnew();
    dismiss();
    const watcher = new MutationObserver(findAnew);
    watcher.observe(document.body, { subtree: true, childList: true });
    dismiss = () => watcher.disconnect();
    setTimeout(dismiss, patience);
  };
}
