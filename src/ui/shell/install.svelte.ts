/** What Chromium gives when the app may be put on the home screen. */
interface InstallPrompt extends Event {
  readonly prompt: () => Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

const isPrompt = (event: Event): event is InstallPrompt => 'prompt' in event;

/** An iPhone or an iPad, also one that says it is a Mac: there only the Share menu installs. */
const isApple = () =>
  /iPad|iPhone|iPod/.test(navigator.userAgent) ||
  (navigator.userAgent.includes('Macintosh') && navigator.maxTouchPoints > 1);

const isStandalone = () =>
  matchMedia('(display-mode: standalone)').matches ||
  ('standalone' in navigator && navigator.standalone === true);

/** Whether and how the app can be put on the home screen. */
class Install {
  #prompt = $state.raw<InstallPrompt>();
  /** It runs as an app of its own already. */
  installed = $state(false);
  /** Only words can help: the browser has no prompt, and this is how it is done by hand. */
  byHand = $state(false);

  /** Whether one tap can install it. */
  get offered(): boolean {
    return this.#prompt !== undefined && !this.installed;
  }

  /** Listens for the browser's offer, which comes once and early. */
  watch(): void {
    this.installed = isStandalone();
    this.byHand = isApple() && !this.installed;
    addEventListener('beforeinstallprompt', (event) => {
      event.preventDefault(); // asked when the person wants it
      if (isPrompt(event)) this.#prompt = event;
    });
    addEventListener('appinstalled', () => {
      this.installed = true;
    });
  }

  /** Shows the browser's own question. Its offer serves once. */
  async ask(): Promise<void> {
    const prompt = this.#prompt;
    this.#prompt = undefined;
    await prompt?.prompt();
  }
}

export const install = new Install();
