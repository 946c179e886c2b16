import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rememberFocus } from '#ui/kit/give-back.ts';

/** A page with a title and two rows of a list, each with a link and a button. */
function page() {
  document.body.innerHTML = `
    <main>
      <h1 tabindex="-1">SO-0042</h1>
      <ul>
        <li id="first"><a href="/parts/1">Spanner</a> <button>Build 3</button></li>
        <li id="second"><a href="/parts/2">Tool box</a> <button>Build 5</button></li>
      </ul>
    </main>`;
  const at = (selector: string) => {
    const found = document.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };
  return { at, opener: at('#second button') };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.runAllTimers(); // nobody watches any more
  vi.useRealTimers();
  document.body.innerHTML = '';
});

describe('the focus comes back from a dialog', () => {
  it('to the button that opened it', () => {
    const { at, opener } = page();
    opener.focus();
    const giveBack = rememberFocus();
    at('#first a').focus();
    giveBack();
    expect(opener).toHaveFocus();
  });

  it('to what stands nearest, when that button is gone', () => {
    const { at, opener } = page();
    opener.focus();
    const giveBack = rememberFocus();
    opener.remove();
    giveBack();
    expect(at('#second a')).toHaveFocus();
  });

  it('to what is left of the list, when the whole row is gone a moment later', async () => {
    const { at, opener } = page();
    opener.focus();
    rememberFocus()();
    opener.blur();
    at('#second').remove();
    await vi.advanceTimersByTimeAsync(10);
    expect(at('#first a')).toHaveFocus();
  });

  it('to the title, when nothing had it before', () => {
    const { at } = page();
    rememberFocus()();
    expect(at('h1')).toHaveFocus();
  });

  it('and stays where somebody has put it since', async () => {
    const { at, opener } = page();
    opener.focus();
    rememberFocus()();
    at('#first button').focus();
    opener.remove();
    await vi.advanceTimersByTimeAsync(10);
    expect(at('#first button')).toHaveFocus();
  });

  it('and is left to the page when the dialog led to another', () => {
    const { opener } = page();
    opener.focus();
    const giveBack = rememberFocus();
    opener.remove();
    history.pushState({}, '', '/another');
    giveBack();
    expect(document.body).toHaveFocus();
  });
});
