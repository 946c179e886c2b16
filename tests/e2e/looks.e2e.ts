import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { bringInShop, button } from './steps.ts';

/** Counts from the first moment on what begins to move: it may be over before one looks. */
const countMotion = (page: Page) =>
  page.addInitScript(() => {
    const count = () => {
      const { dataset } = document.documentElement;
      dataset['moved'] = String(Number(dataset['moved'] ?? 0) + 1);
    };
    for (const begins of ['animationstart', 'transitionrun']) addEventListener(begins, count, true);
  });

const moved = (page: Page) =>
  page.evaluate(() => ({
    begun: Number(document.documentElement.dataset['moved'] ?? 0),
    moving: document.getAnimations().length
  }));

/** The orders, once the app listens to keys. */
async function openOrders(page: Page): Promise<void> {
  await page.goto('/sell/orders');
  await expect(page.getByRole('heading', { name: 'No sales orders yet' })).toBeVisible();
}

async function openSheetAndMenu(page: Page): Promise<void> {
  await page.keyboard.press('Control+/');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeHidden();
  await page.getByRole('button', { name: 'More: the list' }).click();
  await expect(page.locator('[popover]:popover-open')).toBeVisible();
  await page.keyboard.press('Escape');
}

async function showToast(page: Page): Promise<void> {
  await page.goto('/settings');
  await page.getByText('Allow expired stock').click();
  await expect(page.getByRole('paragraph').filter({ hasText: /^Saved$/ })).toBeVisible();
}

/** What an eye sees of an element beside its colours: which edges are drawn, how thick, and how many icons. */
const outlineOf = (element: Locator) =>
  element.evaluate((node) => {
    const canvas = document.createElement('i');
    canvas.style.setProperty('color', 'Canvas');
    document.body.append(canvas);
    const ground = getComputedStyle(canvas).color;
    canvas.remove();
    const style = getComputedStyle(node);
    const edges = ['top', 'right', 'bottom', 'left'].map((side) =>
      style.getPropertyValue(`border-${side}-color`) === ground
        ? 'none'
        : `${style.getPropertyValue(`border-${side}-width`)} ${style.getPropertyValue(`border-${side}-style`)}`
    );
    return [...edges, `${String(node.querySelectorAll('svg').length)} icons`].join(', ');
  });

test('where stillness is asked for, no sheet, menu or toast moves', async ({ page }) => {
  await countMotion(page);
  await bringInShop(page);
  await openOrders(page);
  await page.keyboard.press('Control+/');
  await expect.poll(async () => (await moved(page)).begun, 'motion is seen').toBeGreaterThan(0);

  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openOrders(page);
  await openSheetAndMenu(page);
  expect(await moved(page)).toEqual({ begun: 0, moving: 0 });
  await showToast(page);
  expect(await moved(page)).toEqual({ begun: 0, moving: 0 });
});

test('with the colours of the system, what is chosen, off or focused is told by more than colour', async ({
  page
}) => {
  await bringInShop(page);
  await page.emulateMedia({ forcedColors: 'active' });
  const differ = async (what: string, one: Locator, other: Locator) => {
    await expect(one.first()).toBeVisible();
    expect.soft(await outlineOf(one.first()), what).not.toBe(await outlineOf(other.first()));
  };

  await page.goto('/sell/orders?status=all');
  await differ(
    'a destination',
    page.locator('nav a[aria-current=page]'),
    page.getByRole('navigation', { name: 'Main' }).locator('a:not([aria-current])')
  );
  await differ(
    'a filter',
    page.locator('.filter[aria-current]'),
    page.locator('.filter:not([aria-current])')
  );
  await differ(
    'a tab',
    page.locator('main nav a[aria-current]'),
    page.locator('main nav a:not([aria-current])')
  );
  await page.goto('/parts');
  await page.getByRole('list', { name: 'Parts' }).getByRole('link').first().click();
  await differ(
    'a row',
    page.locator('main li.current > a'),
    page.locator('main li:not(.current) > a')
  );
  await page.goto('/settings');
  await differ(
    'a switch',
    page.locator('input.switch:checked'),
    page.locator('input.switch:not(:checked)')
  );
  await page.goto('/sell/orders/new');
  const off = button(page, 'Submit');
  await expect(off).toBeVisible();
  await page.keyboard.press('Tab');
  const ring = await page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(
      document.activeElement ?? document.body
    );
    return `${outlineStyle} ${outlineWidth}`;
  });
  expect(ring).toBe('solid 3px');
});
