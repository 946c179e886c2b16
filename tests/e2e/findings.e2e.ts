import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { lookAt } from './eyes.ts';
import { mouse } from './hand.ts';
import {
  addLine,
  allocateAll,
  bringInShop,
  button,
  confirmed,
  destination,
  heading,
  newOrder,
  rowOf
} from './steps.ts';
import { aTablet, fingerprint, placeFor, sent, takes } from './tablets.ts';

test.use({ actionTimeout: 20_000 });

const cards = (page: Page) => page.getByRole('article');

/** An order holds all spanners of one stock item, which is then counted below what it holds. */
async function countBelowWhatIsHeld(page: Page): Promise<{ order: string; item: string }> {
  const hand = mouse(page);
  await bringInShop(page);
  await newOrder(hand, /ABC Co/, 'SO-0001');
  await addLine(hand, /Spanner/, '300');
  await allocateAll(hand);
  const order = new URL(page.url()).pathname;
  await page.goto('/stock');
  const row = page.getByRole('listitem').filter({ hasText: 'Sa' });
  const item = (await row.getByRole('link').getAttribute('href')) ?? '';
  await count(page, item, '90');
  return { order, item };
}

async function count(page: Page, item: string, counted: string): Promise<void> {
  await page.goto(`${item}?open=count`);
  const sheet = page.getByRole('dialog', { name: 'Count' });
  await mouse(page).enter(sheet, 'Counted', counted);
  await button(sheet, 'Submit').click();
  await button(sheet, 'The count is right: keep it').click();
  await expect(sheet).toBeHidden();
}

test('what is promised beyond what is there is asked about where people look, and decided by a tap', async ({
  page,
  context
}) => {
  test.slow();
  const { order, item } = await countBelowWhatIsHeld(page);

  await test.step('it is seen from everywhere', async () => {
    await expect(cards(page)).toContainText('but it holds 90');
    await expect(page.getByRole('banner').getByRole('link', { name: '1 to decide' })).toBeVisible();
    for (const list of ['/stock', '/sell/orders']) {
      await page.goto(list);
      const marked = page.getByRole('listitem').filter({ hasText: 'Decide first' });
      await expect(marked).toHaveCount(1);
    }
    await page.goto('/more');
    await expect(page.getByRole('link', { name: /^Findings 1 to decide first/ })).toBeVisible();
    await page.goto('/');
    await page.getByRole('link', { name: 'Decide', exact: true }).click();
    await expect(heading(page, 'Findings')).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: 'Stock' })).toBeVisible();
  });

  await test.step('it can be read by everybody, and pressed by every hand', async () => {
    await page.getByText('Why am I asked?').click();
    await expect(page.getByRole('article').getByRole('region')).toContainText('Allocated');
    await lookAt(page, 'a question');
  });

  await test.step('a blocked Ship Order explains itself and leads to the question', async () => {
    await page.goto(`${order}?open=ship`);
    const dialog = page.getByRole('alertdialog', { name: 'Decide first' });
    await expect(dialog).toContainText('but it holds 90');
    await expect(button(dialog, 'Ship Order')).toHaveCount(0);
    await button(dialog, 'See what is asked').click();
    await expect(dialog).toBeHidden();
    await expect(cards(page)).toBeInViewport();
  });

  await test.step('what is decided is gone in every window, and no undo is offered that would be refused', async () => {
    const other = await context.newPage();
    await other.goto('/findings');
    await expect(cards(other)).toHaveCount(1);
    await button(cards(page), 'Give the later ones less').click();
    await expect(cards(page)).toHaveCount(0);
    await expect(other.getByText('Nothing to decide')).toBeVisible();
    await expect(page.getByRole('row').filter({ hasText: 'Spanner' })).toContainText('290/300');
    const toast = page.locator('.toast', { hasText: 'Decided' });
    await expect(toast).toBeVisible();
    await expect(button(toast, 'Undo')).toHaveCount(0);
    await count(page, item, '80');
    await expect(cards(other)).toContainText('but it holds 80');
    await button(cards(other), 'Unallocate the later ones').click();
    await expect(other.getByText('Nothing to decide')).toBeVisible();
    await expect(page.getByRole('banner').getByRole('link', { name: /to decide/ })).toHaveCount(0);
    await other.close();
  });
});

/** What a tablet shows of its stock and of what has to be decided, and the fingerprint of its data. */
async function shown(page: Page) {
  const code = await fingerprint(page);
  await destination(page, 'Stock').click();
  const stock = page.getByRole('list', { name: 'Stock items' });
  await expect(stock).toBeVisible();
  const quantities = await stock.getByRole('listitem').allInnerTexts();
  await destination(page, 'More').click();
  await page.getByRole('link', { name: /^Findings/ }).click();
  await expect(heading(page, 'Findings')).toBeVisible();
  const questions = page.getByRole('article').getByRole('heading');
  await expect(questions.or(page.getByText('Nothing to decide')).first()).toBeVisible();
  return { code, quantities, questions: await questions.allInnerTexts() };
}

/** One tap after the other on the suggested answer, until nothing is left to decide. */
async function decideAll(page: Page): Promise<void> {
  const nothing = page.getByText('Nothing to decide');
  const questions = cards(page).getByRole('heading');
  await expect(questions.first()).toBeVisible();
  for (let taps = 0; taps < 20 && !(await nothing.isVisible()); taps++) {
    const before = await questions.allInnerTexts();
    await cards(page).first().getByRole('group').getByRole('button').first().click();
    await expect.poll(() => questions.allInnerTexts()).not.toEqual(before);
  }
  await expect(nothing).toBeVisible();
}

test('two tablets that shipped, cancelled and promised the same stock agree after their files cross, and again after one has decided', async ({
  browser,
  complaints
}) => {
  test.setTimeout(150_000);
  const folder = await mkdtemp(join(tmpdir(), 'tablets-'));
  const [a, b] = await Promise.all([aTablet(browser, complaints), aTablet(browser, complaints)]);
  const cross = async () => {
    const [fromA, fromB] = await Promise.all([sent(a, folder), sent(b, folder)]);
    await Promise.all([takes(a, fromB), takes(b, fromA)]);
  };
  try {
    await test.step('A creates and allocates, and B joins with its file', async () => {
      await bringInShop(a);
      await newOrder(mouse(a), /ABC Co/, 'SO-0001');
      await addLine(mouse(a), /Spanner/, '50');
      await allocateAll(mouse(a));
      await takes(b, await placeFor(a, 'Packing', folder));
    });

    await test.step('apart, B ships what A cancels, and both promise the same stock', async () => {
      await Promise.all([
        (async () => {
          await a.goto('/sell/orders');
          await a.getByRole('link', { name: /SO-0001/ }).click();
          await confirmed(mouse(a), 'Cancel Order');
          await newOrder(mouse(a), /Zenith/, 'SO-0002');
          await addLine(mouse(a), /Spanner/, '250');
          await allocateAll(mouse(a));
        })(),
        (async () => {
          await b.goto('/sell/orders');
          await b.getByRole('link', { name: /SO-0001/ }).click();
          await confirmed(mouse(b), 'Ship Order');
          await newOrder(mouse(b), /Zenith/, 'SO-B0001');
          await addLine(mouse(b), /Spanner/, '250');
          await allocateAll(mouse(b));
          await expect(rowOf(b, 'Spanner')).toContainText('250/250');
          await b.waitForTimeout(500); // a second press on the same place counts only then
          await confirmed(mouse(b), 'Ship Order');
        })()
      ]);
    });

    await test.step('their files cross: both show the same, and ask the same', async () => {
      await cross();
      const [onA, onB] = await Promise.all([shown(a), shown(b)]);
      expect(onA).toEqual(onB);
      expect(onA.questions.length).toBeGreaterThan(1);
    });

    await test.step('one decides, files cross again, and nobody is asked any more', async () => {
      await decideAll(a);
      await cross();
      const [onA, onB] = await Promise.all([shown(a), shown(b)]);
      expect(onA).toEqual(onB);
      expect(onA.questions).toEqual([]);
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});
