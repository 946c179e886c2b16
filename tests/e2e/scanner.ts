import type { CDPSession, Page } from '@playwright/test';

/** How a scanner that types like a keyboard is set up, and how fast it is. */
interface Setting {
  /** A function key, STX, or signs. */
  readonly prefix: string;
  readonly suffix: 'Enter' | 'Tab' | 'none';
  /** Milliseconds between two keys. */
  readonly pace: number;
}

const ends = {
  Enter: { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
  Tab: { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 }
} as const;

/** Keys before a code that are no signs. A scanner types STX, a sign for machines, as Ctrl and B. */
const named: Readonly<Record<string, object>> = {
  F8: { key: 'F8', code: 'F8', windowsVirtualKeyCode: 119 },
  STX: { key: 'b', code: 'KeyB', windowsVirtualKeyCode: 66, modifiers: 2 }
};

const typing = (text: string) => Array.from(text, (key) => ({ key, text: key }));

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
    const before = named[prefix] ? [named[prefix]] : typing(prefix);
    const keys = [...before, ...typing(code), ...(suffix === 'none' ? [] : [ends[suffix]])];
    const sent: Promise<unknown>[] = [];
    for (const key of keys) {
      sent.push(cdp.send('Input.dispatchKeyEvent', { ...key, type: 'keyDown' }));
      sent.push(cdp.send('Input.dispatchKeyEvent', { ...key, type: 'keyUp', text: '' }));
      await sleep(pace);
    }
    await Promise.all(sent);
  }

  /** What it writes behind an on-screen keyboard of Android: text without keys, at once or sign by sign. */
  async write(...texts: readonly string[]): Promise<void> {
    for (const text of texts) await this.#page.keyboard.insertText(text);
  }

  /** What a person composes: the word as it is put together, and then what it is. */
  async compose(...steps: readonly string[]): Promise<void> {
    const cdp = await this.#cdp;
    const key = { key: 'Process', windowsVirtualKeyCode: 229 };
    for (const text of steps) {
      const at = Array.from(text).length;
      await cdp.send('Input.dispatchKeyEvent', { ...key, type: 'rawKeyDown' });
      await cdp.send('Input.imeSetComposition', { text, selectionStart: at, selectionEnd: at });
      await cdp.send('Input.dispatchKeyEvent', { ...key, type: 'keyUp' });
    }
    await cdp.send('Input.insertText', { text: steps.at(-1) ?? '' });
  }
}
