import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { bringInShop, button, completeBuild, heading, rowOf } from './steps.ts';
import { finger } from './hand.ts';

/**
 * A hand that counts: one touch on a control is one tap; a value that is entered is one entry, however
 * many keys it takes. Scrolling and waiting count nothing.
 */
function counting(page: Page) {
  const count = { taps: 0, entries: 0 };
  return {
    count,
    tap: async (target: Locator) => {
      await target.tap();
      count.taps += 1;
    },
    /** On the large keys, as they stand open: the first digit replaces what is there. */
    enter: async (digits: string) => {
      const keys = page.getByRole('group', { name: /^Quantity ·/ });
      for (const digit of digits)
        await keys.getByRole('button', { name: digit, exact: true }).tap();
      count.entries += 1;
    }
  };
}

test.use({ viewport: { width: 1280, height: 800 }, hasTouch: true, isMobile: false });

test('an order of three lines is made, allocated, built for and shipped in 11 taps', async ({
  page
}) => {
  await bringInShop(page);
  await page.goto('/');
  const { count, tap, enter } = counting(page);
  const dialog = page.getByRole('dialog');
  const parts = page.getByRole('list', { name: 'Parts' });
  const items = page.getByRole('list', { name: 'Order items' });
  const line = async (part: RegExp, quantity: string, cover: string) => {
    await tap(parts.getByRole('button', { name: part }));
    await expect(page.getByRole('textbox', { name: /^Quantity/ })).toBeFocused();
    await enter(quantity);
    await expect(items.getByRole('listitem').last()).toContainText(cover);
  };

  // A: create, 6 taps and 3 entries.
  await tap(page.getByRole('link', { name: 'New Sales Order' }).first());
  await tap(page.getByRole('list', { name: 'Customers' }).getByRole('button', { name: /ABC Co/ }));
  await line(/Spanner/, '50', '300 free in stock');
  await line(/Tool box/, '5', '2 free in stock · 3 short');
  await line(/Hammer/, '12', '40 free in stock');
  await expect(page.getByText('3 lines · 67 items')).toBeVisible();

  // What was entered survives a reload: nothing is kept in the page alone.
  await page.reload();
  await expect(items.getByRole('listitem')).toHaveCount(3);
  await expect(items).toContainText('50');

  await tap(button(page, 'Submit'));
  await expect(heading(page, 'SO-0001')).toBeVisible();
  await expect(page.locator('.toast', { hasText: 'SO-0001 created' })).toBeVisible();
  expect(count).toEqual({ taps: 6, entries: 3 });

  // B′: stock for one line chosen by hand, 3 taps; then taken back.
  const byHand = counting(page);
  await byHand.tap(rowOf(page, 'Spanner').getByRole('button', { name: /^Allocate/ }));
  await byHand.tap(dialog.getByRole('button', { name: /^All: .* batch Sa$/ }));
  await byHand.tap(button(dialog, 'Submit 50'));
  await expect(rowOf(page, 'Spanner')).toContainText('50/50');
  expect(byHand.count).toEqual({ taps: 3, entries: 0 });
  await button(page.locator('.toast', { hasText: 'Stock allocated' }), 'Undo').tap();
  await expect(rowOf(page, 'Spanner')).toContainText('0/50');

  // B: Allocate All, 1 tap. C: Build Short, 2 taps.
  await tap(button(page, 'Allocate All'));
  await expect(dialog).toContainText('2 lines allocated in full, 1 line still short');
  await tap(button(dialog, 'Build Short'));
  await tap(button(dialog, 'Submit'));
  await expect(rowOf(page, 'Tool box')).toContainText('Building 3');
  expect(count).toEqual({ taps: 9, entries: 3 });

  // To make the thing is work of its own, and not counted.
  await completeBuild(finger(page), 'BO-0001', 'SO-0001');

  // D: Ship Order, 2 taps.
  await tap(button(page, 'Ship Order'));
  await page.waitForTimeout(450); // a final act is armed only after a moment
  await tap(button(page.getByRole('alertdialog'), 'Ship Order'));
  await expect(page.getByText(/It can not be edited any more/)).toBeVisible();
  expect(count).toEqual({ taps: 11, entries: 3 });
});
