import type { CDPSession, Page } from '@playwright/test';

/** How a scanner that types like a keyboard is set up, and how fast it is. */
interface Setting {
  readonly prefix: string;
  readonly suffix: 'Enter' | 'Tab' | 'none';
  /** Milliseconds between two keys. */
  readonly pace: number;
}

const ends = {
  Enter: { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
  Tab: { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 }
} as const;

const sleep = (time: number) => new Promise((done) => setTimeout(done, time));

/** The page stands still for 300 ms while the keys come. */
const stall = (page: Page) =>
  page.evaluate(() => {
    setTimeout(() => {
      const from = performance.now();
      while (performance.now() - from < 300);
    }, 20);
  });

/** A scanner asks nobody whether its keys have arrived: it types on, whatever the page is at. */
export class Scanner {
  readonly #page: Page;
  readonly #cdp: Promise<CDPSession>;
  #setting: Setting = { prefix: '~', suffix: 'Enter', pace: 1 };

  constructor(page: Page) {
    this.#page = page;
    this.#cdp = page.context().newCDPSession(page);
  }

  set(setting: Partial<Setting>): this {
    this.#setting = { ...this.#setting, ...setting };
    return this;
  }

  async scan(code: string): Promise<void> {
    const { prefix, suffix, pace } = this.#setting;
    const cdp = await this.#cdp;
    if (pace > 1) await stall(this.#page);
    const signs = Array.from(prefix + code, (key) => ({ key, text: key }));
    const sent: Promise<unknown>[] = [];
    for (const key of suffix === 'none' ? signs : [...signs, ends[suffix]]) {
      sent.push(cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key }));
      sent.push(cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key: key.key }));
      await sleep(pace);
    }
    await Promise.all(sent);
  }

  /** What it writes behind an on-screen keyboard of Android: text without keys, at once or sign by sign. */
  async write(...texts: readonly string[]): Promise<void> {
    for (const text of texts) await this.#page.keyboard.insertText(text);
  }
}
