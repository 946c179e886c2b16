import type { Locator, Page } from '@playwright/test';
import { expect } from './app.ts';

/** What somebody works with: a mouse, a keyboard alone, or a finger alone. */
export interface Hand {
  readonly page: Page;
  press(target: Locator): Promise<void>;
  /** Puts a number into the field of that name, in place of the one that is there. */
  enter(within: Locator, field: string, digits: string): Promise<void>;
}

const fieldIn = (within: Locator, name: string) =>
  within.getByRole('textbox', { name: new RegExp(`^${name}`) });

export const mouse = (page: Page): Hand => ({
  page,
  press: (target) => target.click(),
  enter: async (within, field, digits) => {
    await fieldIn(within, field).fill(digits);
    await fieldIn(within, field).press('Tab');
  }
});

/** A finger: nothing is typed but on the keys that the page shows. */
export const finger = (page: Page): Hand => ({
  page,
  press: (target) => target.tap(),
  enter: async (within, field, digits) => {
    await fieldIn(within, field).tap();
    const keys = within.getByRole('group', { name: field, exact: true });
    for (const digit of digits) await keys.getByRole('button', { name: digit, exact: true }).tap();
    await expect(fieldIn(within, field)).toHaveValue(digits);
  }
});

/** Where the focus is, seen from an element that is looked for. */
interface Focus {
  readonly lost: boolean;
  readonly at: 'here' | 'before' | 'after';
  /** Why a person does not see where the focus is. */
  readonly unseen: string;
}

function look(target: Element): Focus {
  const active = document.activeElement ?? document.body;
  const label = (active as HTMLInputElement).labels?.[0];

  function isOpen(): boolean {
    const { left, top, width, height } = active.getBoundingClientRect();
    const over = document.elementFromPoint(
      left + Math.min(width / 2, 60),
      top + Math.min(height / 2, 30)
    );
    if (!over) return false;
    return active.contains(over) || over.contains(active) || label?.contains(over) === true;
  }

  function unseen(): string {
    const { outlineStyle, outlineWidth } = getComputedStyle(active);
    const ring = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    const name = `${active.tagName} “${active.getAttribute('aria-label') ?? active.textContent}”`;
    if (!isOpen()) return `${name} is covered`;
    return ring ? '' : `${name} shows no ring`;
  }

  const isAfter = active.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING;
  const lost = active === document.body;
  return {
    lost,
    at: active === target ? 'here' : isAfter ? 'before' : 'after',
    unseen: lost ? '' : unseen()
  };
}

/** The keyboard alone: Tab to a thing and Enter, with the focus always in sight and never lost. */
export function keyboard(page: Page): Hand {
  let begun = false;
  let quietFrom = 0;

  async function reach(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    // What was done last may still be under way; then the focus is somewhere, not lost.
    if (begun) await expect.poll(async () => (await target.evaluate(look)).lost).toBe(false);
    begun = true;
    let focus = await target.evaluate(look);
    for (let steps = 0; focus.at !== 'here'; steps++) {
      expect(steps, 'steps to reach it by Tab').toBeLessThan(150);
      await page.keyboard.press(focus.at === 'before' ? 'Tab' : 'Shift+Tab');
      // A sheet may still be sliding in.
      await expect
        .poll(async () => (focus = await target.evaluate(look)).unseen, { timeout: 5_000 })
        .toBe('');
    }
  }

  return {
    page,
    press: async (target) => {
      await reach(target);
      // Enter right after a digit is what a scanner types, and presses nothing.
      await page.waitForTimeout(Math.max(0, quietFrom - Date.now()));
      await page.keyboard.press('Enter');
    },
    enter: async (within, field, digits) => {
      await reach(fieldIn(within, field));
      await page.keyboard.press('Control+a');
      await page.keyboard.type(digits);
      quietFrom = Date.now() + 1_100;
      await expect(fieldIn(within, field)).toHaveValue(digits);
    }
  };
}
