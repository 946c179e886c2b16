import { on } from 'svelte/events';
import { rememberFocus } from '#ui/kit/give-back.ts';
import { holdActs } from '#ui/scan/acts.ts';

/**
 * Opens the dialog it is attached to above the page, for as long as it exists, and gives the focus back to
 * whoever opened it. Focus goes to the element marked `data-autofocus`, or else to the title, because a field
 * calls up the on-screen keyboard.
 *
 * `leave` is asked when somebody wants out; the owner decides. Browsers close a dialog without asking when
 * they saw no tap since they last asked, and two dialogs at once if the second came without one. So Esc is
 * taken before they see it, and a dialog closed over our heads is opened again.
 *
 * Where it leads to another page, `stays` says no, and the focus is left to that page.
 */
export function modal(leave: () => void, stays: () => boolean = () => true) {
  return (dialog: HTMLDialogElement) => {
    const giveBack = rememberFocus();
    const stopListening = [
      holdActs({ done: leave }),
      on(dialog, 'keydown', (event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation(); // one key closes one layer, and the page below is another
        leave();
      }),
      on(dialog, 'cancel', (event) => {
        if (event.target !== dialog) return; // a file chooser inside was cancelled
        event.preventDefault();
        leave();
      }),
      on(dialog, 'close', () => {
        dialog.showModal();
        leave();
      })
    ];
    open(dialog);
    return () => {
      for (const stop of stopListening) stop();
      dialog.close();
      if (stays()) giveBack();
      else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    };
  };
}

function open(dialog: HTMLDialogElement): void {
  dialog.showModal();
  const first = dialog.querySelector<HTMLElement>('[data-autofocus]');
  (first ?? dialog.querySelector('h2'))?.focus();
}

/** A key that closes this layer must not reach the one below and close that too. */
export function keepEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.stopPropagation();
}
