import type { Workbox } from 'workbox-window';

const checkEvery = 60 * 60 * 1000;

/** The policy of this name is the only one the content security policy lets make script URLs. */
const trusted = (url: string) =>
  window.trustedTypes
    ?.createPolicy('app-service-worker', { createScriptURL: (given) => given })
    .createScriptURL(url) ?? url;

/**
 * The service worker's life as the person need know it. A new version waits until it is asked for;
 * the window that asked is reloaded, and any other goes over at its next navigation, so that
 * nothing half typed there is lost.
 */
export class AppUpdate {
  /** A new version is here and waits. */
  waiting = $state(false);
  /** Another window went over to a new version: this one's code is no longer kept offline. */
  stale = $state(false);

  #workbox: Workbox | undefined;
  #asked = false;
  readonly #onoffline: () => void;

  /** @param onoffline called when the whole app is on this device, for the first time. */
  constructor(onoffline: () => void) {
    this.#onoffline = onoffline;
  }

  async start(url: string, scope: string): Promise<void> {
    if (!('serviceWorker' in navigator)) return;
    const { Workbox } = await import('workbox-window');
    const workbox = new Workbox(trusted(url), { scope });
    this.#workbox = workbox;
    this.#listen(workbox);
    await workbox.register({ immediate: true });
    this.#checkNowAndThen(workbox);
  }

  #listen(workbox: Workbox): void {
    workbox.addEventListener('installed', (event) => {
      if (!event.isUpdate && !event.isExternal) this.#onoffline();
    });
    workbox.addEventListener('waiting', () => {
      this.waiting = true;
    });
    workbox.addEventListener('controlling', (event) => {
      if (this.#asked) location.reload();
      else if (event.isUpdate || event.isExternal) {
        this.waiting = false;
        this.stale = true;
      }
    });
  }

  #checkNowAndThen(workbox: Workbox): void {
    const check = () => {
      if (navigator.onLine) workbox.update().catch(() => undefined); // offline after all
    };
    setInterval(check, checkEvery);
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') check();
    });
  }

  /** Goes over to the new version: the window reloads. */
  accept(): void {
    this.#asked = true;
    this.#workbox?.messageSkipWaiting();
  }

  /** Not now: it is offered again at the next start. */
  later(): void {
    this.waiting = false;
  }
}
