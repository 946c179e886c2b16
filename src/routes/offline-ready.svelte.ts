/** Whether the whole app is kept on this device, so that it opens without a network. */
class OfflineReady {
  yes = $state(false);

  /** Waits until it is: the service worker is active only once it has kept everything. */
  async look(): Promise<void> {
    if (!('serviceWorker' in navigator)) return;
    await navigator.serviceWorker.ready;
    this.yes = true;
  }
}

export const offline = new OfflineReady();
