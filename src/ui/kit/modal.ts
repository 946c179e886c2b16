/**
 * Opens the dialog it is attached to above the page, for as long as it exists, and gives the focus back to
 * whoever opened it. Focus goes to the element marked `data-autofocus`, or else to the title, because
 * a field calls up the on-screen keyboard.
 */
export function modal(dialog: HTMLDialogElement): () => void {
  const opener = document.activeElement;
  dialog.showModal();
  const first = dialog.querySelector<HTMLElement>('[data-autofocus]');
  (first ?? dialog.querySelector('h2'))?.focus();
  return () => {
    dialog.close();
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
  };
}

/** A key that closes this layer must not reach the page below and close a second one. */
export function keepEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.stopPropagation();
}
