/** Whether the browser has promised to keep this tablet's data when space runs out. */
class Keeping {
  /** `open` until it was asked. */
  answer = $state<'kept' | 'refused' | 'open'>('open');

  #asked = false;

  /** Looks, without asking. */
  async look(): Promise<void> {
    if (await this.#isKept()) this.answer = 'kept';
  }

  /** Asks for the promise, once in a session, when there is something worth keeping. */
  async ask(): Promise<void> {
    if (this.#asked) return;
    this.#asked = true;
    if (!('storage' in navigator) || !('persist' in navigator.storage)) {
      this.answer = 'refused';
      return;
    }
    const kept = (await this.#isKept()) || (await navigator.storage.persist());
    this.answer = kept ? 'kept' : 'refused';
  }

  /** Asks again, because the person wants it. */
  async askAgain(): Promise<void> {
    this.#asked = false;
    await this.ask();
  }

  async #isKept(): Promise<boolean> {
    return 'storage' in navigator && 'persisted' in navigator.storage
      ? navigator.storage.persisted()
      : false;
  }
}

export const keeping = new Keeping();
