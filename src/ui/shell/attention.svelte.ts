/** Whether the person is in the middle of something that a restart or a banner would disturb. */
class Attention {
  #typing = $state(false);
  #dialogOpen = $state(false);

  get busy(): boolean {
    return this.#typing || this.#dialogOpen;
  }

  /** Watches the whole page. @returns what stops watching. */
  watch(): () => void {
    const typed = ({ target }: Event) => {
      if (target instanceof HTMLElement && target.matches('input:not([type="search"]), textarea'))
        this.#typing = true;
    };
    const watcher = new MutationObserver(() => {
      this.#dialogOpen = document.querySelector('dialog[open]') !== null;
    });
    document.addEventListener('input', typed);
    watcher.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['open']
    });
    return () => {
      document.removeEventListener('input', typed);
      watcher.disconnect();
    };
  }

  /** Another page is open: what was typed is saved or given up. */
  rest(): void {
    this.#typing = false;
  }
}

export const attention = new Attention();
